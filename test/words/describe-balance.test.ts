// The sentences of the balance lens, word for word: camps, what strains them, and threes that pull against each other.
import { describe, expect, test } from 'vitest';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import { triadsInTension } from '../../src/model/triads.ts';
import { describeCamps, describeTriad } from '../../src/words/describe-balance.ts';
import { triadRoles } from '../../src/words/triad-roles.ts';
import { wordsFor } from '../../src/words/words.ts';
import { datasetFiles, shippedDataset } from '../data/shipped.ts';
import { actor, event, level, move, push, timeline, type Draft } from '../support/datasets.ts';

const words = wordsFor('en');
const NAMES: Record<string, string> = {
  U: 'United States',
  S: 'Soviet Union',
  C: 'China',
  I: 'Italy',
  F: 'France',
};

/** Actors by the first letters of their names, with standing levels such as `{ 'U-C': 3 }` from 2025-01-01. */
function played(ids: string, scores: Record<string, number>, more: Draft = {}): Timeline {
  return timeline({
    actors: ids.split('').map((id) => ({ ...actor(id), name: NAMES[id] ?? id })),
    levels: Object.entries(scores).map(([pair, score]) => level(pair, '2025-01-01', score)),
    ...more,
  });
}

function camps(ids: string, scores: Record<string, number>): string {
  const told = played(ids, scores);
  return describeCamps(told, told.momentAt('2025-01-01'), words);
}

function triad(told: Timeline, ids: readonly string[], at = '2025-06-01'): string {
  const moment = told.momentAt(at);
  const { names, does } = describeTriad(triadRoles(told, ids, moment)!, told, moment, words);
  return `${names} ${does}`;
}

describe('the camps', () => {
  test('are named, with one who stands alone', () => {
    expect(camps('USCF', { 'U-S': -8, 'U-C': 4, 'U-F': 6, 'C-F': 1, 'S-F': -2 })).toBe(
      'Two camps: the United States, China and France; the Soviet Union alone. No friendly tie crosses from one to the other, and no hostile one lies within either.',
    );
  });

  test('may be one', () => {
    expect(camps('UCF', { 'U-C': 4, 'C-F': 2 })).toBe(
      'One camp: the United States, China and France. No two of them are on the hostile side of 0.',
    );
  });

  test('leave out who has no tie, one or several', () => {
    expect(camps('UCS', { 'U-C': 4 })).toBe(
      'One camp: the United States and China. No two of them are on the hostile side of 0. The Soviet Union takes no side.',
    );
    expect(camps('USCIF', { 'U-S': -4, 'C-I': 0 })).toBe(
      'Two camps: the United States alone; the Soviet Union alone. No friendly tie crosses from one to the other, and no hostile one lies within either. China, Italy and France take no side.',
    );
  });

  test('are none while nothing is known, or all is neutral', () => {
    const nobody = 'Nobody takes sides: no relation is known to be friendly or hostile.';
    expect(camps('UCF', {})).toBe(nobody);
    expect(camps('UCF', { 'U-C': 0 })).toBe(nobody);
    expect(camps('U', {})).toBe(nobody);
  });

  test('tell how much tension they leave, and where: between friends apart', () => {
    expect(camps('USC', { 'U-S': 1.2, 'U-C': 5, 'S-C': -9 })).toBe(
      'Two camps: the United States and China; the Soviet Union alone. What does not fit (1.2 points): the United States and the Soviet Union are on the friendly side of 0, yet in different camps (+1.2).',
    );
  });

  test('tell of enemies on the same side, the strongest first', () => {
    expect(camps('USC', { 'U-S': -1.25, 'U-C': 3, 'S-C': 3 })).toBe(
      'One camp: the United States, the Soviet Union and China. What does not fit (1.3 points): the United States and the Soviet Union are on the hostile side of 0, yet in the same camp (−1.3).',
    );
    const rivals = { 'U-S': -1, 'U-C': -2, 'U-I': -9, 'S-C': -3, 'S-I': -9, 'C-I': -9 };
    expect(camps('USCI', rivals)).toBe(
      'Two camps: the United States, the Soviet Union and China; Italy alone. What does not fit (6.0 points): the Soviet Union and China are on the hostile side of 0, yet in the same camp (−3.0); the United States and China are on the hostile side of 0, yet in the same camp (−2.0); the United States and the Soviet Union are on the hostile side of 0, yet in the same camp (−1.0).',
    );
  });

  test('name three relations at most and count the rest, in the right number', () => {
    const ids = 'ABCDEFGH';
    const among = (members: string): Record<string, number> =>
      Object.fromEntries(
        members.split('').flatMap((a, index) =>
          members
            .split('')
            .slice(index + 1)
            .map((b) => [`${a}-${b}`, -4] as const),
        ),
      );
    expect(camps(ids.slice(0, 4), among('ABCD'))).not.toContain('weaker');
    expect(camps(ids.slice(0, 5), among('ABCDE'))).toMatch(
      /^Two camps: .* What does not fit \(16\.0 points\): .*; and 1 weaker relation\.$/,
    );
    expect(camps(ids, among(ids))).toMatch(/; and 9 weaker ones\.$/);
  });

  test('count a tie that is shown as 0.0 for none', () => {
    expect(camps('USC', { 'U-S': 0.04, 'U-C': 5, 'S-C': -9 })).toMatch(/lies within either\.$/);
    expect(camps('USC', { 'U-S': 0.05, 'U-C': 5, 'S-C': -9 })).toMatch(/\(\+0\.1\)\.$/);
  });

  test('of more than 16 actors may not be the best', () => {
    const ids = 'ABCDEFGHJKLMNOPQR';
    const chain = (count: number): string =>
      camps(
        ids.slice(0, count),
        Object.fromEntries(
          ids
            .slice(1, count)
            .split('')
            .map((id, index) => [`${ids.charAt(index)}-${id}`, 1]),
        ),
      );
    const warning = 'With so many actors not every split was tried: a better one may exist.';
    expect(chain(16)).not.toContain(warning);
    expect(chain(17)).toContain(` ${warning}`);
  });
});

describe('three actors', () => {
  test('pull when the friends of one are enemies; it is named first', () => {
    const told = played('USC', { 'U-S': -9, 'U-C': 3.4, 'S-C': 1.2 });
    expect(triad(told, ['U', 'S', 'C'])).toBe(
      'China, the United States and the Soviet Union pull against each other: China is on the friendly side of 0 with both the United States (+3.4) and the Soviet Union (+1.2), but the United States and the Soviet Union are on the hostile side (−9.0). In tension since 1\u00a0January\u00a02025 or earlier.',
    );
  });

  test('pull when all three are enemies, in the order of the actors', () => {
    const told = played(
      'UCF',
      { 'U-C': -3, 'U-F': -4 },
      { events: [push('raid', '2025-03-02', 'C-F', -8)] },
    );
    expect(triad(told, ['F', 'C', 'U'], '2025-03-02')).toBe(
      'The United States, China and France pull against each other: the United States is on the hostile side of 0 with both China (−3.0) and France (−4.0), and so are China and France with each other (−2.0). In tension since 2\u00a0March\u00a02025.',
    );
  });

  test('fit when two friends share an enemy, or all are friends', () => {
    const told = played('UCFI', { 'U-C': -3, 'U-F': -4, 'C-F': 2, 'C-I': 5, 'F-I': 1 });
    expect(triad(told, ['U', 'C', 'F'])).toBe(
      'The United States, China and France fit together: the United States is on the hostile side of 0 with both China (−3.0) and France (−4.0), and China and France are on the friendly side (+2.0).',
    );
    expect(triad(told, ['I', 'C', 'F'])).toBe(
      'China, France and Italy fit together: China is on the friendly side of 0 with both France (+2.0) and Italy (+5.0), and so are France and Italy with each other (+1.0).',
    );
  });

  test('do not pull while a relation is unknown or neutral', () => {
    const told = played('UCF', { 'U-C': -3, 'U-F': 0.04 });
    const open =
      'The United States, China and France do not pull: a relation between them is neutral or not yet known.';
    expect(triad(told, ['U', 'C', 'F'])).toBe(open);
  });

  test('say the date no more exactly than it is known', () => {
    const quarrel = event('quarrel', '2025-03-01', {
      precision: 'month',
      levels: [move('C-F', -2)],
    });
    const told = played('UCF', { 'U-C': 3, 'U-F': 4 }, { events: [quarrel] });
    expect(triad(told, ['U', 'C', 'F'])).toMatch(/In tension since March\u00a02025\.$/);
  });

  test('say the day on which fading began it', () => {
    const told = played(
      'UCF',
      { 'U-C': 3, 'U-F': 4, 'C-F': -1 },
      { events: [push('warm', '2025-01-02', 'C-F', 8)] },
    );
    expect(triad(told, ['U', 'C', 'F'], '2025-01-03')).toContain('fit together');
    expect(triad(told, ['U', 'C', 'F'])).toMatch(/In tension since 13\u00a0April\u00a02025\.$/);
  });

  test('are no three when one is unknown or twice the same', () => {
    const told = played('UCF', {});
    const moment = told.momentAt('2025-01-01');
    for (const ids of [['U', 'C'], ['U', 'C', 'C'], ['U', 'C', 'X'], ['U', 'C', 'F', 'I'], []]) {
      expect(triadRoles(told, ids, moment)).toBeUndefined();
    }
  });
});

describe('the shipped stories', () => {
  test.each(datasetFiles)('%s reads in whole sentences at every event', (file) => {
    const told = createTimeline(shippedDataset(file));
    const texts = told.events.flatMap(({ after }) => [
      describeCamps(told, after, words),
      ...triadsInTension(told.relationsAt(after)).map(({ actors }) => {
        const { names, does } = describeTriad(triadRoles(told, actors, after)!, told, after, words);
        return `${names} ${does}`;
      }),
    ]);
    expect(texts.filter((text) => !/^[A-Z].*[^ .]\.$/.test(text))).toEqual([]);
    expect(texts.filter((text) => /undefined|NaN| {2}/.test(text))).toEqual([]);
  });

  test('tell of the quarrel of 1960 as exactly as the record knows it', () => {
    const told = createTimeline(shippedDataset('cold-war-triangle.json'));
    expect(triad(told, ['USA', 'SUN', 'CHN'], '1965-01-01')).toBe(
      'The United States, the Soviet Union and China pull against each other: the United States is on the hostile side of 0 with both the Soviet Union (−4.0) and China (−8.0), and so are the Soviet Union and China with each other (−2.4). In tension since July\u00a01960.',
    );
  });
});

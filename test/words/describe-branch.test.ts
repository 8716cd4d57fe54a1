import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import { differenceOf } from '../../src/model/difference.ts';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import {
  describeBranch,
  describeRecordSince,
  summarizeBranch,
} from '../../src/words/describe-branch.ts';
import { shownChange } from '../../src/words/shown-points.ts';
import { wordsFor } from '../../src/words/words.ts';
import { anyGame } from '../support/any-dataset.ts';
import { actor, dataset, event, level, move, push, star } from '../support/datasets.ts';
import { holds } from '../support/holds.ts';

const words = wordsFor('en');
const projected = { confidence: 'projected' };
const forkedBy = (precision: string, more: ReturnType<typeof event>[] = []) =>
  dataset({
    actors: [
      { ...actor('A'), short: 'US', name: 'United States' },
      { ...actor('B'), name: 'Russia' },
      { ...actor('C'), name: 'Ukraine' },
    ],
    levels: [level('A-B', '2025-01-01', -8), level('A-C', '2025-01-01', 4)],
    events: [
      push('Talks', '2025-01-10', 'A-B', 10),
      event('Treaty', '2025-02-20', { levels: [move('A-C', 7)] }),
      ...more,
      event('Rift', '2025-03-20', { levels: [move('A-B', -10)] }),
    ],
    scenarios: [
      {
        id: 'peace',
        title: 'Peace',
        from: '2025-02-01',
        description: 'What if they made up?',
        events: [
          event('Pact', '2025-02-05', { ...projected, precision, levels: [move('A-B', -4)] }),
          event('Summit', '2025-03-01', { ...projected, precision, levels: [move('A-B', 0)] }),
        ],
      },
    ],
  });
const forked = forkedBy('day');
const record = createTimeline(forked);
const peace = createTimeline(forked, { scenario: 'peace' });
const tell = (date: string, branch = peace): string =>
  describeBranch(record, branch, toDay(date), words);
const short = (branch: Timeline, at: string): string =>
  summarizeBranch(record, branch, branch.momentAt(at), words).replaceAll('\u00a0', ' ');
const tellSince = (since: string, date: string): string =>
  describeRecordSince(record, toDay(since), toDay(date), words);

describe('a sentence on a branch', () => {
  test('says who moved, how far, because of what', () => {
    expect(tell('2025-02-05')).toBe(
      'By 5\u00a0February\u00a02025, the United States stands 4.0 points closer to Russia than in the record, because of “Pact”.',
    );
  });

  test('names two causes when the second counts as much', () => {
    expect(tell('2025-03-01')).toContain(', because of “Pact” and “Summit”.');
  });

  test('names what does not happen', () => {
    const without = createTimeline(forked, { without: ['Treaty'] });
    expect(tell('2025-02-20', without)).toBe(
      'By 20\u00a0February\u00a02025, the United States stands 3.0 points further from Ukraine than in the record, without “Treaty”.',
    );
  });

  test('leaves out causes that hardly count beside the first', () => {
    // The rift that does not happen counts for 2 points, pact and summit for 4 each.
    expect(tell('2025-03-20')).toMatch(/, because of “Pact” and “Summit”\.$/);
  });

  test('names what happens and what does not in one sentence', () => {
    const summit = createTimeline(forked, { scenario: 'peace', without: ['Pact', 'Summit'] });
    expect(tell('2025-03-20', summit)).toContain(', without “Treaty”.');
    const small = createTimeline(forked, { scenario: 'peace', without: ['Summit'] });
    expect(tell('2025-03-20', small)).toMatch(/because of “Pact” and without “Rift”\.$/);
  });

  test('says where an event counts differently', () => {
    const heavier = createTimeline(forked, { weights: { Talks: 2 } });
    expect(tell('2025-01-10', heavier)).toBe(
      'By 10\u00a0January\u00a02025, the United States stands 2.5 points closer to Russia than in the record, with “Talks” counting differently.',
    );
  });

  test('says that a branch is the record before its fork, and where it stays so', () => {
    expect(tell('2025-01-20')).toBe('This branch is the record until 1\u00a0February\u00a02025.');
    expect(tell('2025-02-02')).toBe(
      'By 2\u00a0February\u00a02025, no relation differs from the record.',
    );
    expect(tell('2025-02-02', record)).toBe(
      'By 2\u00a0February\u00a02025, no relation differs from the record.',
    );
  });

  test('names no day of an event that is known by its month, unless another one is known better', () => {
    const told = (data: typeof forked): string =>
      describeBranch(
        createTimeline(data),
        createTimeline(data, { scenario: 'peace' }),
        toDay('2025-03-01'),
        words,
      );
    expect(told(forkedBy('month'))).toMatch(/^By March\u00a02025, /);
    expect(told(forkedBy('year'))).toMatch(/^By 2025, /);
    expect(told(forkedBy('month', [event('March', '2025-03-01', {})]))).toMatch(
      /^By 1\u00a0March\u00a02025, /,
    );
  });

  test('has a short form with one cause, right after an event too', () => {
    expect(short(peace, '2025-03-01/Summit')).toBe(
      'US 8.0 points closer to Russia than recorded, because of “Pact”.',
    );
    const without = createTimeline(forked, { without: ['Treaty'] });
    expect(short(without, '2025-02-20')).toBe(
      'US 3.0 points further from Ukraine, without “Treaty”.',
    );
    expect(short(peace, '2025-02-02')).toBe(
      'By 2 February 2025, no relation differs from the record.',
    );
  });

  test('tells in its short form of the same move as all pairs with all their causes do', () => {
    holds(
      fc.property(anyGame, ({ dataset: data, choices }) => {
        const [before, after] = [createTimeline(data), createTimeline(data, choices)];
        for (const { after: moment } of after.events) {
          const said = summarizeBranch(before, after, moment, words);
          const furthest = differenceOf(before, after, after.atOf(moment)).find(
            ({ from, to }) => from !== undefined && to !== undefined && shownChange(from, to) !== 0,
          );
          if (!furthest) {
            const isOneSided = differenceOf(before, after, after.atOf(moment)).some(
              ({ from, to }) => (from === undefined) !== (to === undefined),
            );
            if (isOneSided) {
              expect(said).toContain('not yet known');
              continue;
            }
            expect(said).toMatch(/, no relation differs from the record\.$/);
            continue;
          }
          const { pair, from, to } = furthest;
          const [a, b] = [pair.a, pair.b].map(({ id }) => `Land of ${id}`);
          const by = `${words.points(shownChange(from, to))} points ${to! > from! ? 'closer to' : 'further from'}`;
          const heads = [`${a!} ${by} ${b!}`, `${b!} ${by} ${a!}`];
          expect(heads.some((head) => said.startsWith(head))).toBe(true);
        }
      }),
    );
  });

  test('says of a relation that one side does not know neither closer nor that nothing differs', () => {
    const actors = [actor('A'), actor('B'), actor('C')];
    for (const impact of [8, 0]) {
      const data = dataset({
        actors,
        levels: [],
        events: [push('Talks', '2025-02-01', 'A-B', impact)],
      });
      const [knowing, without] = [
        createTimeline(data),
        createTimeline(data, { without: ['Talks'] }),
      ];
      const score = words.score(knowing.relationsAt('2025-02-01').score('A', 'B')!);
      const day = toDay('2025-02-01');
      const lost = describeBranch(knowing, without, day, words).replaceAll('\u00a0', ' ');
      expect(lost).toMatch(/^By 1 February 2025, .+ is not yet known; in the record it stands at /);
      expect(lost).toContain(score);
      const won = describeBranch(without, knowing, day, words).replaceAll('\u00a0', ' ');
      expect(won).toMatch(/ stands at .+; in the record it is not yet known\.$/);
      expect(won).toContain(score);
      expect(summarizeBranch(without, knowing, knowing.momentAt('2025-02-01'), words)).toContain(
        'in the record it is not yet known.',
      );
    }
  });

  test('asks in its short form for the scores of known relations alone', () => {
    const data = dataset({ ...star(), events: [push('Talks', '2025-02-01', 'A0-A1', 8)] });
    const asked: string[] = [];
    const counted = (timeline: Timeline): Timeline => ({
      ...timeline,
      scoreAt: (pair, when) => {
        asked.push(pair.key);
        return timeline.scoreAt(pair, when);
      },
    });
    const without = counted(createTimeline(data, { without: ['Talks'] }));
    const said = summarizeBranch(
      counted(createTimeline(data)),
      without,
      without.momentAt('2025-02-01'),
      words,
    );
    expect(said).toBe('Land of A0 1.2 points further from Land of A1, without “Talks”.');
    expect(new Set(asked).size).toBe(13);
    expect(asked.length).toBe(2 * 13);
  });

  test('agrees with the scores as they are shown', () => {
    const said = Number(/ ([\d.]+) points/.exec(tell('2025-03-20'))![1]);
    const [from, to] = [record, peace].map((timeline) =>
      Number(timeline.relationsAt('2025-03-20').score('A', 'B')!.toFixed(1)),
    );
    expect(said).toBeCloseTo(to! - from!, 9);
  });
});

describe('a sentence on the record', () => {
  test('counts from a date', () => {
    expect(tellSince('2025-01-31', '2025-02-20')).toBe(
      'By 20\u00a0February\u00a02025, the United States stands 3.0 points closer to Ukraine than on 31\u00a0January\u00a02025, because of “Treaty”.',
    );
  });

  test('says when nothing but time did it, or when nothing moved', () => {
    expect(tellSince('2025-01-10', '2025-02-10')).toBe(
      'By 10\u00a0February\u00a02025, the United States stands 0.5 points further from Russia than on 10\u00a0January\u00a02025, as earlier events fade.',
    );
    expect(tellSince('2025-01-01', '2025-01-05')).toBe(
      'By 5\u00a0January\u00a02025, no relation has moved since 1\u00a0January\u00a02025.',
    );
  });
});

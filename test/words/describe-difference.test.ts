import { describe, expect, test } from 'vitest';
import type { Choices } from '../../src/model/choices.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeDifference, headDifference } from '../../src/words/describe-difference.ts';
import { wordsFor } from '../../src/words/words.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { actor, event, level, move, push, timeline as played } from '../support/datasets.ts';

const words = wordsFor('en');

function say(from: string, to: string, choices: Choices = {}): string {
  const timeline = createTimeline(quarrel(), choices);
  return describeDifference(timeline, timeline.momentAt(from), timeline.momentAt(to), words);
}

/** Many actors on good terms, of whom `A-B` and others fall out one by one. */
function many(pushes: readonly (readonly [pair: string, impact: number])[]) {
  const ids = ['A', 'B', 'C', 'D'];
  return played({
    actors: ids.map((id) => ({ ...actor(id), name: id })),
    levels: ['A-B', 'A-C', 'A-D', 'B-C', 'B-D', 'C-D'].map((pair) => level(pair, '2025-01-01', 0)),
    events: pushes.map(([pair, impact], index) =>
      push(`act ${index + 1}`, `2025-02-0${index + 1}`, pair, impact),
    ),
  });
}

describe('the sentence of a difference', () => {
  test('names each relation that moved, the largest change first and with its causes', () => {
    expect(say('2025-01-05', '2025-02-01')).toBe(
      'From 5\u00a0January\u00a02025 to 1\u00a0February\u00a02025: Russia–Ukraine not known before, now at −9.0, because of “A clash in public” (−9.0); United States–Russia 2.0 points closer, from −8.0 to −6.0; United States–Ukraine 1.8 points further apart, from +6.0 to +4.2.',
    );
  });

  test('does not mind in which order the dates come', () => {
    expect(say('2025-02-01', '2025-01-05')).toBe(say('2025-01-05', '2025-02-01'));
  });

  test('calls fading a cause, and names what pushed the other way', () => {
    expect(say('2025-02-01', '2025-05-12')).toBe(
      'From 1\u00a0February\u00a02025 to 12\u00a0May\u00a02025: United States–Ukraine 1.4 points closer, from +4.2 to +5.6, because of the fading of older events (+0.9) and “Aid resumes?” (+0.5); United States–Russia 1.0 points further apart, from −6.0 to −7.0. Russia–Ukraine is unchanged.',
    );
    const against = many([
      ['A-B', 10],
      ['A-B', -4],
    ]);
    expect(
      describeDifference(against, against.first, against.momentAt('2025-02-02'), words),
    ).toContain(
      'A–B not known before, now at +1.5, because of “act 1” (+2.5), despite “act 2” (−1.0);',
    );
  });

  test('names two causes and says so when there are more', () => {
    const timeline = many([
      ['A-B', 10],
      ['A-B', 10],
      ['A-B', 10],
    ]);
    const [from, to] = [timeline.momentAt('2025-01-02'), timeline.momentAt('2025-02-03')];
    expect(describeDifference(timeline, from, to, words)).toBe(
      'From 2\u00a0January\u00a02025 to 3\u00a0February\u00a02025: A–B 5.7 points closer, from 0.0 to +5.7, mostly because of “act 1” (+2.5) and “act 2” (+1.9). 5 other relations are unchanged.',
    );
  });

  test('counts what it does not tell one by one, in the right number', () => {
    const four = many([
      ['A-B', 10],
      ['A-C', 8],
      ['A-D', 6],
      ['B-C', 4],
    ]);
    const [from, to] = [four.momentAt('2025-01-02'), four.momentAt('2025-02-04')];
    const said = describeDifference(four, from, to, words);
    expect(said).toContain('; and 1 smaller change. B–D and C–D are unchanged.');
    const five = many([
      ['A-B', 10],
      ['A-C', 8],
      ['A-D', 6],
      ['B-C', 4],
      ['B-D', 2],
    ]);
    expect(describeDifference(five, from, five.momentAt('2025-02-05'), words)).toContain(
      '; and 2 smaller changes. C–D is unchanged.',
    );
  });

  test('counts an event once, with the level it moved', () => {
    const timeline = played({
      levels: [level('A-B', '2025-01-01', 2)],
      events: [
        event('war', '2025-02-01', {
          title: 'War',
          effects: [{ from: 'A', to: 'B', impact: -8 }],
          levels: [move('A-B', -5)],
        }),
      ],
    });
    expect(
      describeDifference(timeline, timeline.momentAt('2025-01-01'), timeline.last, words),
    ).toBe(
      'From 1\u00a0January\u00a02025 to 1\u00a0February\u00a02025: Land of A–Land of B 9.0 points further apart, from +2.0 to −7.0, because of “War” (−9.0). Land of A–Land of C and Land of B–Land of C are not yet known.',
    );
  });

  test('says so when nothing moved, or when both dates are the same', () => {
    expect(say('2025-02-01', '2025-02-02')).toBe(
      'From 1\u00a0February\u00a02025 to 2\u00a0February\u00a02025: no relation changed.',
    );
    expect(say('2025-02-01', '2025-02-01')).toBe(
      'Both dates are the same, 1\u00a0February\u00a02025. Move one of them to see what changed.',
    );
    expect(say('2025-02-01', '2025-02-01', { without: ['clash'] })).toMatch(
      /^Hypothetical.*both dates are the same/i,
    );
  });

  test('tells two events of one day apart', () => {
    expect(say('2025-02-01/talks', '2025-02-01')).toMatch(
      /^1\u00a0February\u00a02025: Russia–Ukraine/,
    );
  });

  test('calls a branch hypothetical and never gives a nominal day (practice 59, 62)', () => {
    const branch = { scenario: 'bargain' };
    expect(say('2025-03-01', '2025-04-01', branch)).toBe(
      'Hypothetical. From 1\u00a0March\u00a02025 to April\u00a02025: United States–Russia 2.2 points closer, from −6.4 to −4.2, because of “A deal is signed” (+2.5); United States–Ukraine 0.3 points closer, from +4.5 to +4.8. Russia–Ukraine is unchanged.',
    );
  });
});

test('the heading gives both dates, or the one that both lie in', () => {
  const timeline = createTimeline(quarrel(), { scenario: 'bargain' });
  const head = (from: string, to: string): string =>
    headDifference(timeline, timeline.momentAt(from), timeline.momentAt(to), words);
  expect(head('2025-04-01', '2025-01-05')).toBe(
    'What changed from 5\u00a0January\u00a02025 to April\u00a02025',
  );
  expect(head('2025-02-01/talks', '2025-02-01')).toBe('What changed on 1\u00a0February\u00a02025');
});

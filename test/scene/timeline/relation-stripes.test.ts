import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/dataset/calendar-date.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import type { TimeSpan } from '../../../src/scene/timeline/time-scale.ts';
import {
  mostMovedFirst,
  stripeStops,
  type StripeStop,
} from '../../../src/scene/timeline/relation-stripes.ts';
import { wholeSpan } from '../../../src/scene/timeline/time-span.ts';
import { shippedDataset } from '../../data/shipped.ts';
import { level, push, timeline } from '../../support/datasets.ts';

const shipped = createTimeline(shippedDataset('us-russia-realignment.json'));

/** What a reader sees at a day: the straight line between the stops round it, the later one at an edge. */
function shownScore(stops: readonly StripeStop[], day: number): number | undefined {
  const next = stops.findIndex((stop) => stop.day > day);
  if (next < 0) return stops.at(-1)?.day === day ? stops.at(-1)?.score : undefined;
  const [before, after] = [stops[next - 1], stops[next]!];
  if (!before) return undefined;
  const share = (day - before.day) / (after.day - before.day);
  return before.score + (after.score - before.score) * share;
}

describe('the stops of a stripe', () => {
  test('give the score of the model on any day', () => {
    const spans: TimeSpan[] = [
      wholeSpan([shipped]),
      { from: toDay('2025-01-15'), to: toDay('2025-04-15') },
    ];
    for (const span of spans) {
      for (const pair of shipped.pairs) {
        const stops = stripeStops(shipped, pair, span);
        for (let day = span.from; day < span.to; day += 0.5) {
          const score = shipped.scoreAt(pair, shipped.momentAt(day));
          const shown = shownScore(stops, day);
          if (score === undefined) expect(shown).toBeUndefined();
          else expect(Math.abs(shown! - score), `${pair.key} on ${day}`).toBeLessThan(0.1);
        }
      }
    }
  });

  test('have a hard edge where an event moves the score', () => {
    const played = timeline({
      levels: [level('A-B', '2025-01-01', 0)],
      events: [push('act', '2025-02-01', 'A-B', 8)],
    });
    const stops = stripeStops(played, played.pair('A', 'B')!, { from: 20_080, to: 20_130 });
    const edge = stops.filter(({ day }) => day === toDay('2025-02-01'));
    expect(edge.map(({ score }) => score)).toEqual([0, 2]);
  });

  test('begin where the relation becomes known, and are none before', () => {
    const played = timeline({ levels: [level('A-B', '2025-03-01', 4)] });
    const pair = played.pair('A', 'B')!;
    const known = toDay('2025-03-01');
    expect(stripeStops(played, pair, { from: known - 50, to: known + 50 })).toEqual([
      { day: known, score: 4 },
      { day: known + 50, score: 4 },
    ]);
    expect(stripeStops(played, pair, { from: known - 50, to: known - 1 })).toEqual([]);
    expect(stripeStops(played, played.pair('A', 'C')!, { from: 0, to: 30_000 })).toEqual([]);
  });

  test('are few', () => {
    const span = wholeSpan([shipped]);
    const count = shipped.pairs.flatMap((pair) => stripeStops(shipped, pair, span)).length;
    expect(count).toBeLessThan(900);
  });
});

describe('the order of the stripes', () => {
  test('puts the pairs first that events moved most, whichever way', () => {
    const played = timeline({
      levels: [level('A-B', '2025-01-01', -9), level('B-C', '2025-01-01', 1)],
      events: [push('one', '2025-02-01', 'A-C', 2), push('two', '2025-03-01', 'B-C', -8)],
    });
    expect(mostMovedFirst(played).map(({ a, b }) => a.id + b.id)).toEqual(['BC', 'AB', 'AC']);
  });
});

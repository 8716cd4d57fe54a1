import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, type DifferenceCause } from '../../src/model/difference.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { anyChoices, anyDataset, anyDay } from '../support/any-dataset.ts';
import { dataset, event, level, move, push } from '../support/datasets.ts';
import { holds } from '../support/holds.ts';
import { naiveRelation } from './naive-timeline.ts';

const forked = dataset({
  levels: [level('A-B', '2025-01-01', -8), level('A-C', '2025-01-01', 4)],
  events: [
    push('talks', '2025-01-10', 'A-B', 8),
    push('quarrel', '2025-02-10', 'A-B', -8),
    event('treaty', '2025-02-20', { levels: [move('A-C', 7)] }),
  ],
  scenarios: [
    {
      id: 'peace',
      title: 'Peace',
      from: '2025-02-01',
      description: 'What if they made up?',
      events: [
        event('pact', '2025-02-05', {
          confidence: 'projected',
          effects: [{ from: 'A', to: 'B', impact: 8 }],
          levels: [move('A-B', -4)],
        }),
      ],
    },
  ],
});
const record = createTimeline(forked);
const branch = createTimeline(forked, { scenario: 'peace' });

const named = (cause: DifferenceCause): string => {
  if (cause.kind === 'limit') return 'limit';
  const of = cause.kind === 'event' ? cause.event.id : cause.level.between.join('-');
  return `${of} (${cause.side}) ${cause.points.toFixed(2)}`;
};

/** Any dataset with two sets of choices for it, and a day. */
const anyPairOfTimelines = anyDataset.chain((data) =>
  fc.record({
    data: fc.constant(data),
    one: anyChoices(data),
    other: anyChoices(data),
    day: anyDay,
  }),
);

describe('the difference of two timelines', () => {
  test('says for each event what it makes of the difference, its level move included', () => {
    const [first, second] = differenceOf(record, branch, '2025-02-20');
    expect(first!.pair.key).toBe('["A","B"]');
    // The pact: 2 points on the day, faded for 15 of 100 days, and 4 points of level. The quarrel: −2 points at a score
    // of −6.4 that leaves room for 0.36 of them, faded for 10 days.
    expect(first!.causes.map(named)).toEqual(['pact (to) 5.80', 'quarrel (from) 0.67']);
    expect(second!.pair.key).toBe('["A","C"]');
    expect(second!.causes.map(named)).toEqual(['treaty (from) -3.00']);
    expect(second).toMatchObject({ from: 7, to: 4, delta: -3 });
  });

  test('is nothing before the fork, and nothing of a timeline with itself', () => {
    const deltas = (at: string, other = branch): number[] =>
      differenceOf(record, other, at).map(({ delta }) => delta);
    expect(deltas('2025-01-31')).toEqual([0, 0, 0]);
    expect(deltas('2025-03-01', record)).toEqual([0, 0, 0]);
    expect(differenceOf(record, branch, '2025-01-31').flatMap(({ causes }) => causes)).toEqual([]);
  });

  test('names an event that both have where it counts differently', () => {
    const heavier = createTimeline(forked, { weights: { talks: 2 } });
    const [first] = differenceOf(record, heavier, '2025-01-10');
    expect(first!.causes.map(named)).toEqual(['talks (both) 2.00']);
  });

  test('puts the largest difference first, whatever its direction', () => {
    const sizes = differenceOf(record, branch, '2025-02-20').map(({ delta }) => Math.abs(delta));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  });

  test('agrees with a plain replay of both, and its causes add up', () => {
    holds(
      fc.property(anyPairOfTimelines, ({ data, one, other, day }) => {
        const differences = differenceOf(
          createTimeline(data, one),
          createTimeline(data, other),
          day,
        );
        for (const { pair, from, to, delta, causes } of differences) {
          const ends = [pair.a.id, pair.b.id] as const;
          const [plainFrom, plainTo] = [one, other].map(
            (choices) => naiveRelation(data, choices, ends, { day })?.score,
          );
          expect([from === undefined, to === undefined]).toEqual([
            plainFrom === undefined,
            plainTo === undefined,
          ]);
          expect(from ?? 0).toBeCloseTo(plainFrom ?? 0, 8);
          expect(to ?? 0).toBeCloseTo(plainTo ?? 0, 8);
          expect(delta).toBeCloseTo((plainTo ?? 0) - (plainFrom ?? 0), 8);
          const total = causes.reduce((sum, { points }) => sum + points, 0);
          expect(total).toBeCloseTo(delta, 8);
        }
      }),
      60,
    );
  });

  test('blames nothing that neither timeline has', () => {
    holds(
      fc.property(anyPairOfTimelines, ({ data, one, other, day }) => {
        const timelines = [createTimeline(data, one), createTimeline(data, other)] as const;
        for (const { causes } of differenceOf(...timelines, day)) {
          for (const cause of causes) {
            if (cause.kind !== 'event') continue;
            const [isInFrom, isInTo] = timelines.map(
              (timeline) => timeline.event(cause.event.id)?.event === cause.event,
            );
            const side = isInFrom && isInTo ? 'both' : isInTo ? 'to' : 'from';
            // An event of both counts for one alone where it has no effect in the other.
            if (cause.side === 'both') expect(side).toBe('both');
            else expect([cause.side, 'both']).toContain(side);
          }
        }
      }),
      30,
    );
  });
});

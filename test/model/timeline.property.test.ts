// What must hold of every dataset, all choices and any day, against a second and plainer implementation of the model.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../src/dataset/calendar-date.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { ChangeCause } from '../../src/model/change.ts';
import type { Choices } from '../../src/model/choices.ts';
import type { When } from '../../src/model/moment.ts';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import type { Why } from '../../src/model/why.ts';
import { anyDataset, anyDay, anyGame, read } from '../support/any-dataset.ts';
import { naiveRelation, type NaiveTime } from './naive-timeline.ts';
import { holds } from '../support/holds.ts';

const TOLERANCE = 1e-9;

function expectClose(actual: number | undefined, expected: number | undefined, what = ''): void {
  if (actual === undefined || expected === undefined) expect(actual, what).toBe(expected);
  else if (!(Math.abs(actual - expected) <= TOLERANCE)) expect(actual, what).toBe(expected);
}

/** Compares all relations at a moment with the plain model. */
function expectPlain(dataset: Dataset, choices: Choices, when: When, time: NaiveTime): void {
  const state = createTimeline(dataset, choices).relationsAt(when);
  for (const { pair, score } of state.relations) {
    const plain = naiveRelation(dataset, choices, [pair.a.id, pair.b.id], time);
    expectClose(score, plain?.score, `${pair.key} at ${JSON.stringify(time)}`);
  }
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** All moments that a timeline tells apart, with the same times in the words of the plain model. */
function tellableMoments(timeline: Timeline): { when: When; time: NaiveTime }[] {
  return timeline.events.map(({ event, day, after }) => ({
    when: after,
    time: { day, event: event.id },
  }));
}

describe('relationsAt', () => {
  test('lists as known the relations that have a score, in their order', () => {
    holds(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const timeline = createTimeline(dataset);
        const { relations, known } = timeline.relationsAt(timeline.momentAt(day));
        expect(known).toEqual(relations.filter(({ score }) => score !== undefined));
      }),
    );
  });

  test('agrees with the plain model on any day', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const when = createTimeline(dataset, choices).momentAt(day);
        expectPlain(dataset, choices, when, { day });
      }),
      100,
    );
  });

  test('agrees with it right after each event of a day', () => {
    holds(
      fc.property(anyGame, ({ dataset, choices }) => {
        for (const { when, time } of tellableMoments(createTimeline(dataset, choices))) {
          expectPlain(dataset, choices, when, time);
        }
      }),
    );
  });

  test('stays within −10 and +10', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const timeline = createTimeline(dataset, choices);
        for (const { score = 0 } of timeline.relationsAt(timeline.momentAt(day)).relations) {
          expect(Math.abs(score)).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  test('gives the same to the bit, in whatever order one asks', () => {
    holds(
      fc.property(anyGame, fc.array(anyDay, { maxLength: 8 }), ({ dataset, choices }, days) => {
        const scoresAt = (timeline: Timeline, day: number) =>
          timeline.relationsAt(timeline.momentAt(day)).relations.map(({ score }) => score);
        const wanderer = createTimeline(dataset, choices);
        for (const day of days) {
          wanderer.changeBetween(wanderer.first, wanderer.momentAt(day));
          const fresh = createTimeline(dataset, choices);
          expect(scoresAt(wanderer, day)).toEqual(scoresAt(fresh, day));
        }
      }),
    );
  });
});

describe('why', () => {
  const everyWhy = (check: (why: Why, dataset: Dataset, choices: Choices, day: number) => void) => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const timeline = createTimeline(dataset, choices);
        for (const { a, b } of timeline.pairs) {
          const why = timeline.why(a.id, b.id, timeline.momentAt(day));
          expect(why?.score).toBe(timeline.relationsAt(timeline.momentAt(day)).score(a.id, b.id));
          if (why) check(why, dataset, choices, day);
        }
      }),
      80,
    );
  };

  test('adds up to the score, also where the limits cut something off', () => {
    everyWhy(({ score, level, shares, limit }) => {
      expectClose(level + total(shares.map(({ share }) => share)) + limit, score);
    });
  });

  test('names every event with an effect on the pair, and the level with its day', () => {
    everyWhy((why, dataset, choices, day) => {
      const plain = naiveRelation(dataset, choices, [why.pair.a.id, why.pair.b.id], { day });
      expect(why.shares.map(({ event }) => event.id)).toEqual(plain?.events);
      expect(why.level).toBe(plain?.level);
      expect(why.levelSince).toBe(plain?.levelSince);
    });
  });

  test('leaves each event at most what it moved on its day', () => {
    everyWhy(({ shares }) => {
      for (const { share, delta } of shares) {
        expect(Math.abs(share)).toBeLessThanOrEqual(Math.abs(delta));
        expect(share * delta).toBeGreaterThanOrEqual(0);
      }
    });
  });
});

describe('changeBetween', () => {
  /** Two moments, each the end of a day or right after an event. */
  const anySpan = fc.tuple(anyGame, anyDay, anyDay, fc.nat(), fc.nat());
  const whenOf = (timeline: Timeline, day: number, pick: number): When =>
    pick % 2 === 0 ? timeline.momentAt(day) : (timeline.events[pick % 7]?.after ?? timeline.last);

  test('names causes that add up to the change, forward and backward', () => {
    holds(
      fc.property(anySpan, ([{ dataset, choices }, one, other, pick, choose]) => {
        const timeline = createTimeline(dataset, choices);
        const [from, to] = [whenOf(timeline, one, pick), whenOf(timeline, other, choose)];
        for (const { pair, delta, causes, ...scores } of timeline.changeBetween(from, to)) {
          expect(scores).toEqual({
            from: timeline.scoreAt(pair, from),
            to: timeline.scoreAt(pair, to),
          });
          expectClose(delta, (scores.to ?? 0) - (scores.from ?? 0));
          expectClose(total(causes.map(({ points }) => points)), delta, pair.key);
        }
      }),
      80,
    );
  });

  test('is the negative of the way back', () => {
    holds(
      fc.property(anySpan, ([{ dataset, choices }, one, other, pick, choose]) => {
        const timeline = createTimeline(dataset, choices);
        const [from, to] = [whenOf(timeline, one, pick), whenOf(timeline, other, choose)];
        if (from === to || typeof from === 'string' || typeof to === 'string') return;
        if (from.applied === to.applied) return;
        const negated = (cause: ChangeCause) => ({ ...cause, points: -cause.points });
        const back = new Map(
          timeline.changeBetween(to, from).map((change) => [change.pair, change]),
        );
        for (const { pair, delta, causes } of timeline.changeBetween(from, to)) {
          expect(back.get(pair)?.delta).toBe(delta === 0 ? 0 : -delta);
          expect(back.get(pair)?.causes.map(negated)).toEqual(causes);
        }
      }),
    );
  });

  test('puts the largest change first, and in each the largest cause', () => {
    holds(
      fc.property(anyGame, ({ dataset, choices }) => {
        const timeline = createTimeline(dataset, choices);
        const changes = timeline.changeBetween(timeline.first, timeline.last);
        const falls = (sizes: readonly number[]): boolean =>
          sizes.every((size, index) => index === 0 || size <= sizes[index - 1]!);
        expect(changes.map(({ pair }) => pair).sort((a, b) => a.index - b.index)).toEqual(
          timeline.pairs,
        );
        expect(falls(changes.map(({ delta }) => Math.abs(delta)))).toBe(true);
        for (const { causes } of changes) {
          expect(falls(causes.map(({ points }) => Math.abs(points)))).toBe(true);
        }
      }),
    );
  });
});

describe('dates as text', () => {
  test('lead back to the same moment, for each event and each day', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const timeline = createTimeline(dataset, choices);
        const end = timeline.momentAt(Math.floor(day));
        expect(timeline.momentAt(timeline.atOf(end))).toEqual(end);
        expect(timeline.atOf(timeline.momentAt(day))).toBe(toIsoDate(day));
        for (const { after } of timeline.events) {
          expect(timeline.momentAt(timeline.atOf(after))).toEqual(after);
        }
      }),
    );
  });

  test('never name a moment at which more has happened', () => {
    holds(
      fc.property(anyGame, ({ dataset, choices }) => {
        const timeline = createTimeline(dataset, choices);
        for (const { before } of timeline.events) {
          const named = timeline.momentAt(timeline.atOf(before));
          expect(named.applied).toBeLessThanOrEqual(before.applied);
          expect(timeline.lastEventAt(named)).toBe(timeline.lastEventAt(before));
        }
      }),
    );
  });

  test('know the last event in effect', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const timeline = createTimeline(dataset, choices);
        const past = timeline.events.filter((placed) => placed.day <= day);
        expect(timeline.lastEventAt(timeline.momentAt(day))).toBe(past.at(-1));
        timeline.events.forEach((placed, index) => {
          expect(timeline.lastEventAt(placed.after)).toBe(placed);
          expect(timeline.lastEventAt(placed.before)).toBe(timeline.events[index - 1]);
          expect(timeline.event(placed.event.id)).toBe(placed);
        });
      }),
    );
  });
});

describe('choices', () => {
  const scoresAt = (dataset: Dataset, choices: Choices, day: number) => {
    const timeline = createTimeline(dataset, choices);
    return timeline.relationsAt(timeline.momentAt(day)).relations.map(({ score }) => score);
  };

  test('of a scenario leave everything before its fork as recorded', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        for (const { id, from } of dataset.scenarios) {
          if (toIsoDate(day) >= from) continue;
          expect(scoresAt(dataset, { ...choices, scenario: id }, day)).toEqual(
            scoresAt(dataset, { ...choices, scenario: undefined }, day),
          );
        }
      }),
      100,
    );
  });

  test('of a scenario play as if its events were the record from the fork on', () => {
    holds(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        for (const { id, from, events } of dataset.scenarios) {
          const merged = {
            ...dataset,
            levels: dataset.levels.filter((level) => level.from < from),
            events: [...dataset.events.filter(({ date }) => date < from), ...events],
            scenarios: [],
          };
          expect(scoresAt(dataset, { scenario: id }, day)).toEqual(scoresAt(merged, {}, day));
        }
      }),
    );
  });

  test('without events play as if these had never been written down', () => {
    holds(
      fc.property(anyDataset, anyDay, fc.nat(), (dataset, day, pick) => {
        const gone = dataset.events[pick % Math.max(1, dataset.events.length)];
        if (!gone) return;
        const rest = { ...dataset, events: dataset.events.filter((event) => event !== gone) };
        expect(scoresAt(dataset, { without: [gone.id] }, day)).toEqual(scoresAt(rest, {}, day));
      }),
    );
  });

  test('of weight 0 play as without the event, but for the levels it moves and the pairs it makes known', () => {
    holds(
      fc.property(anyDataset, anyDay, fc.nat(), (dataset, day, pick) => {
        const { id } = dataset.events[pick % Math.max(1, dataset.events.length)] ?? {};
        if (id === undefined) return;
        const effectsOnly = {
          ...dataset,
          events: dataset.events.map((event) =>
            event.id === id ? { ...event, levels: [] } : event,
          ),
        };
        const weights = Object.fromEntries([[id, 0]]);
        const without = scoresAt(effectsOnly, { without: [id] }, day);
        scoresAt(effectsOnly, { weights }, day).forEach((score, index) => {
          expectClose(score, without[index] ?? (score === undefined ? undefined : 0));
        });
      }),
      100,
    );
  });

  test('of a weight play as if the effects of the event had that weight', () => {
    holds(
      fc.property(anyDataset, anyDay, fc.constantFrom(0, 0.5, 1, 2, 10), (dataset, day, weight) => {
        const ids = dataset.events.map(({ id }) => id);
        const weighted = {
          ...dataset,
          events: dataset.events.map((event) => ({
            ...event,
            effects: event.effects.map((effect) => ({ ...effect, weight: effect.weight * weight })),
          })),
        };
        const weights = Object.fromEntries(ids.map((id) => [id, weight]));
        const expected = scoresAt(weighted, {}, day);
        scoresAt(dataset, { weights }, day).forEach((score, index) => {
          expectClose(score, expected[index]);
        });
      }),
    );
  });

  test('of constants play as if the dataset had these', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const { gain = 0.25, halfLifeDays = 120 } = choices;
        const rebuilt = { ...dataset, method: { ...dataset.method, gain, halfLifeDays } };
        expect(scoresAt(dataset, { gain, halfLifeDays }, day)).toEqual(scoresAt(rebuilt, {}, day));
      }),
    );
  });

  test('neither change the dataset nor depend on its being read again', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const before = JSON.stringify(dataset);
        const scores = scoresAt(dataset, choices, day);
        expect(JSON.stringify(dataset)).toBe(before);
        expect(scoresAt(read(JSON.parse(before)), choices, day)).toEqual(scores);
      }),
    );
  });
});

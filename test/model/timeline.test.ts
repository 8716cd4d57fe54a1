// A timeline's answers one by one: moments and their text, unknown relations, choices, refusals, odd ids, many events.
import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../src/dataset/calendar-date.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { actor, dataset, draft, event, level, move, push, timeline } from '../support/datasets.ts';
import { read } from '../support/any-dataset.ts';

/** Two levels and three events on one day, and one event on another. */
const crowded = timeline({
  levels: [level('A-B', '2025-03-01', 6), level('B-C', '2025-03-05', -2)],
  events: [
    push('first', '2025-03-05', 'A-B', -4),
    push('second', '2025-03-05', 'A-B', -4),
    push('third', '2025-03-05', 'A-C', 8),
    push('last', '2025-03-09', 'A-B', 4),
  ],
});

describe('momentAt and atOf', () => {
  test('tell the events of one day apart', () => {
    const score = (at: string) => crowded.relationsAt(at).score('A', 'B');
    expect(score('2025-03-04')).toBe(6);
    expect(score('2025-03-05/first')).toBe(5);
    expect(score('2025-03-05/second')).toBe(4);
    expect(score('2025-03-05')).toBe(4);
  });

  test('put levels of a day before its events', () => {
    expect(crowded.relationsAt(crowded.event('first')!.before).score('B', 'C')).toBe(-2);
  });

  test('write the day alone when all its events are in effect', () => {
    expect(crowded.atOf(crowded.event('first')!.after)).toBe('2025-03-05/first');
    expect(crowded.atOf(crowded.event('third')!.after)).toBe('2025-03-05');
    expect(crowded.atOf(crowded.momentAt('2025-03-05/third'))).toBe('2025-03-05');
  });

  test('write the day before when none is, rather than a day that is further on', () => {
    expect(crowded.atOf(crowded.event('first')!.before)).toBe('2025-03-04');
    expect(crowded.atOf(crowded.event('last')!.before)).toBe('2025-03-08');
    expect(crowded.atOf(crowded.event('second')!.before)).toBe('2025-03-05/first');
  });

  test('pass over an event that is not part of the day, or of the timeline', () => {
    expect(crowded.momentAt('2025-03-05/last')).toEqual(crowded.momentAt('2025-03-05'));
    expect(crowded.momentAt('2025-03-05/unheard-of')).toEqual(crowded.momentAt('2025-03-05'));
    expect(crowded.momentAt('2025-03-05/')).toEqual(crowded.momentAt('2025-03-05'));
  });

  test('drop a fraction of a day in text, and keep it in moments', () => {
    const { day } = crowded.momentAt('2025-03-05');
    expect(crowded.momentAt(day + 0.75)).toEqual({ day: day + 0.75, applied: 5 });
    expect(crowded.atOf({ day: day + 0.75, applied: 5 })).toBe('2025-03-05');
  });

  test('give a moment back as it is', () => {
    const moment = crowded.momentAt('2025-03-05/second');
    expect(crowded.momentAt(moment)).toBe(moment);
  });

  test('refuse what is no date', () => {
    expect(() => crowded.momentAt('2025-02-29')).toThrow(
      new RangeError(
        'Cannot read a date: found "2025-02-29"; expected a real day as YYYY-MM-DD. Try "2025-02-28".',
      ),
    );
    expect(() => crowded.relationsAt('yesterday')).toThrow(RangeError);
  });
});

describe('a timeline', () => {
  test('begins the day before its first entry, and ends on the day of its last', () => {
    expect(crowded.atOf(crowded.first)).toBe('2025-02-28');
    expect(crowded.atOf(crowded.last)).toBe('2025-03-09');
    expect(crowded.lastEventAt(crowded.first)).toBeUndefined();
    expect(crowded.lastEventAt(crowded.last)?.event.id).toBe('last');
    expect(crowded.lastEventAt('2025-03-08')?.event.id).toBe('third');
  });

  test('without any entry answers all the same', () => {
    const empty = timeline();
    expect(empty.first).toEqual({ day: 0, applied: 0 });
    expect(empty.last).toEqual({ day: 0, applied: 0 });
    expect(empty.relationsAt('2025-01-01').score('A', 'B')).toBeUndefined();
    expect(empty.why('A', 'B', '2025-01-01')).toBeUndefined();
    expect(empty.changeBetween('2025-01-01', '2026-01-01').map(({ delta }) => delta)).toEqual([
      0, 0, 0,
    ]);
  });

  test('knows nothing of actors that are not there, or of one with itself', () => {
    const state = crowded.relationsAt('2025-03-09');
    expect(state.score('A', 'A')).toBeUndefined();
    expect(state.score('A', 'nobody')).toBeUndefined();
    expect(crowded.pair('B', 'B')).toBeUndefined();
    expect(crowded.why('A', 'nobody', '2025-03-09')).toBeUndefined();
    expect(crowded.event('nothing')).toBeUndefined();
  });

  test('lists pairs and relations in the order of the actors', () => {
    expect(crowded.pairs.map(({ a, b }) => a.id + b.id)).toEqual(['AB', 'AC', 'BC']);
    const state = crowded.relationsAt('2025-03-01');
    expect(state.relations.map(({ score }) => score)).toEqual([6, undefined, undefined]);
    expect(state.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  });

  test('keeps an unknown relation unknown until something is said of it, and then starts at 0', () => {
    const score = (date: string) => crowded.relationsAt(date).score('A', 'C');
    expect(score('2025-03-04')).toBeUndefined();
    expect(score('2025-03-05')).toBe(2);
    const [change] = crowded
      .changeBetween('2025-03-04', '2025-03-05')
      .filter(({ pair }) => pair === crowded.pair('A', 'C'));
    expect(change).toMatchObject({ from: undefined, to: 2, delta: 2 });
    expect(crowded.why('C', 'A', '2025-03-05')).toMatchObject({
      level: 0,
      levelCause: { kind: 'start' },
    });
  });

  test('plays ten thousand events on one pair, and every share adds up', () => {
    const events = Array.from({ length: 10_000 }, (_, index) =>
      push(`e${index}`, toIsoDate(Math.floor(index / 3)), 'A-B', ((index * 7919) % 21) - 10),
    );
    const long = timeline({ events });
    const why = long.why('A', 'B', long.last)!;
    const sum = why.shares.reduce((total, { share }) => total + share, why.level + why.limit);
    expect(why.shares).toHaveLength(10_000);
    expect(Math.abs(sum - why.score)).toBeLessThan(1e-9);
    const [change] = long.changeBetween(long.event('e5000')!.after, long.last);
    const caused = change!.causes.reduce((total, { points }) => total + points, 0);
    expect(Math.abs(caused - change!.delta)).toBeLessThan(1e-9);
  });
});

describe('shares', () => {
  test('stay whole when events cancel out: rounding must not scale what is left of them', () => {
    // The first event takes the pair from 2 to 1.25, the second takes it back but for the last bit, so that the
    // third meets a remainder which is all rounding.
    const back = { from: 'A', to: 'B', impact: 10, weight: 0.342857142857143 };
    const cancelled = timeline({
      levels: [level('A-B', '2025-01-01', 2)],
      events: [
        push('away', '2025-01-01', 'A-B', -3),
        event('back', '2025-01-01', { effects: [back] }),
        push('later', '2025-04-11', 'A-B', -4),
      ],
    });
    const [away, returned] = cancelled.why('A', 'B', '2025-04-11')!.shares;
    expect(away?.share).toBeCloseTo(-0.375, 12);
    expect(returned?.share).toBeCloseTo(0.375, 12);
  });
});

describe('choices', () => {
  const branching = dataset({
    levels: [level('A-B', '2025-01-01', 2), level('A-C', '2025-06-01', 4)],
    events: [
      push('kept', '2025-01-11', 'A-B', 4),
      event('dropped', '2025-04-21', {
        effects: [{ from: 'A', to: 'B', impact: -8 }],
        levels: [move('B-C', 3)],
      }),
    ],
    scenarios: [
      {
        id: 'what-if',
        title: 'What if',
        from: '2025-04-21',
        description: 'Otherwise.',
        events: [
          event('projected', '2025-04-21', {
            confidence: 'projected',
            effects: [{ from: 'A', to: 'B', impact: 10 }],
          }),
        ],
      },
    ],
  });

  test('of a scenario keep what is dated before the fork, and nothing of the record after it', () => {
    const scenario = createTimeline(branching, { scenario: 'what-if' });
    expect(scenario.events.map((placed) => placed.event.id)).toEqual(['kept', 'projected']);
    expect(scenario.relationsAt('2025-06-01').score('A', 'C')).toBeUndefined();
    expect(scenario.relationsAt('2025-06-01').score('B', 'C')).toBeUndefined();
    // 2 + ¼ · 4 · 0.8 = 2.8 on 11 January, so 2.4 at the fork; + ¼ · 10 · (1 − 0.24).
    expect(scenario.relationsAt('2025-04-21').score('A', 'B')).toBeCloseTo(2.4 + 1.9, 12);
  });

  test('without an event drop its effects and the levels it moves', () => {
    const without = createTimeline(branching, { without: ['dropped', 'unheard-of'] });
    expect(without.relationsAt('2025-04-21').score('A', 'B')).toBeCloseTo(2.4, 12);
    expect(without.relationsAt('2025-04-21').score('B', 'C')).toBeUndefined();
    expect(without.event('dropped')).toMatchObject({ index: 1, isOff: true });
  });

  test('of weight 0 drop the effects alone', () => {
    const weightless = createTimeline(branching, { weights: { dropped: 0 } });
    expect(weightless.relationsAt('2025-04-21').score('A', 'B')).toBeCloseTo(2.4, 12);
    expect(weightless.relationsAt('2025-04-21').score('B', 'C')).toBe(3);
    expect(weightless.event('dropped')).toBeDefined();
  });

  test('of gain 0 leave the levels alone to speak', () => {
    const still = createTimeline(branching, { gain: 0 });
    expect(still.method).toEqual({ gain: 0, halfLifeDays: 100 });
    expect(still.relationsAt('2025-04-21').score('A', 'B')).toBe(2);
  });

  test.each([
    [{ gain: 1.1 }, 'Cannot use gain: found 1.1; expected 0 to 1. Try 0.25.'],
    [{ gain: NaN }, 'Cannot use gain: found NaN; expected 0 to 1. Try 0.25.'],
    [{ halfLifeDays: 0 }, 'Cannot use halfLifeDays: found 0; expected a number above 0. Try 120.'],
    [
      { halfLifeDays: Infinity },
      'Cannot use halfLifeDays: found Infinity; expected a number above 0. Try 120.',
    ],
    [
      { weights: { kept: NaN } },
      'Cannot use a weight: found NaN at "kept"; expected 0 to 10. Try 1.',
    ],
    [
      { weights: { kept: -1 } },
      'Cannot use a weight: found -1 at "kept"; expected 0 to 10. Try 1.',
    ],
    [
      { scenario: 'other' },
      'Cannot play a scenario: found "other"; expected one of "what-if". Leave it out to play the record.',
    ],
  ])('%j are refused with a reason', (choices, message) => {
    expect(() => createTimeline(branching, choices)).toThrow(new RangeError(message));
  });
});

describe('ids that mean something in JavaScript', () => {
  const ids = ['__proto__', 'constructor', 'toString'];
  const odd = createTimeline(
    read(
      draft({
        actors: ids.map(actor),
        levels: [
          level('__proto__-constructor', '2025-01-01', 4),
          level('constructor-toString', '2025-01-01', -4),
        ],
        events: [push('__proto__', '2025-01-01', '__proto__-toString', 8)],
      }),
    ),
    { weights: JSON.parse('{ "__proto__": 0.5 }') as Record<string, number> },
  );

  test('are actors and events like any other', () => {
    const state = odd.relationsAt('2025-01-01/__proto__');
    expect(state.score('__proto__', 'constructor')).toBe(4);
    expect(state.score('toString', 'constructor')).toBe(-4);
    expect(state.score('toString', '__proto__')).toBe(1);
    expect(odd.event('__proto__')?.index).toBe(0);
  });

  test('are not found where they were not given', () => {
    expect(crowded.event('constructor')).toBeUndefined();
    expect(crowded.pair('constructor', 'toString')).toBeUndefined();
    const weights = {};
    const plain = timeline({ events: [push('toString', '2025-01-01', 'A-B', 8)] }, { weights });
    expect(plain.relationsAt('2025-01-01').score('A', 'B')).toBe(2);
  });
});

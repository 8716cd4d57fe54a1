// Since when a triad is in tension: by events, by standing levels, by fading, against a scan of every day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay, toIsoDate } from '../../src/dataset/calendar-date.ts';
import type { Moment } from '../../src/model/moment.ts';
import { tensionSince } from '../../src/model/tension-since.ts';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import { triadsInTension } from '../../src/model/triads.ts';
import { anyDay, anyGame } from '../support/any-dataset.ts';
import { event, level, move, push, timeline, type Draft } from '../support/datasets.ts';
import { holds } from '../support/holds.ts';

type Triad = readonly [string, string, string];
const abc: Triad = ['A', 'B', 'C'];

/** What was found, in words: the day, the event, and whether it may be older. */
function told(played: Timeline, at: string, triad: Triad = abc): string | undefined {
  const start = tensionSince(played, triad, at);
  if (!start) return undefined;
  const event = start.event ? ` ${start.event.event.id}` : '';
  return `${toIsoDate(start.day)}${event}${start.isOlder ? ' or older' : ''}`;
}

/** A is a friend of B and C; the rest says what B and C are to each other. */
const friendOfBoth = (more: Draft): Timeline =>
  timeline({ levels: [level('A-B', '2025-01-01', 5), level('A-C', '2025-01-01', 5)], ...more });

describe('tensionSince', () => {
  test('names the event after which the signs no longer fit', () => {
    const played = friendOfBoth({
      events: [
        event('quarrel', '2025-02-01', { levels: [move('B-C', -4)] }),
        push('worse', '2025-03-01', 'B-C', -8),
      ],
    });
    expect(told(played, '2025-01-31')).toBeUndefined();
    expect(told(played, '2025-02-01')).toBe('2025-02-01 quarrel');
    expect(told(played, '2026-01-01')).toBe('2025-02-01 quarrel');
  });

  test('starts anew after a break, even within one day', () => {
    const played = friendOfBoth({
      events: [
        event('quarrel', '2025-02-01', { levels: [move('B-C', -4)] }),
        event('peace', '2025-03-01', { levels: [move('B-C', 4)] }),
        event('again', '2025-03-01', { levels: [move('B-C', -1)] }),
      ],
    });
    expect(told(played, '2025-02-28')).toBe('2025-02-01 quarrel');
    expect(told(played, '2025-03-01/peace')).toBeUndefined();
    expect(told(played, '2025-03-02')).toBe('2025-03-01 again');
  });

  test('finds the day on which what an event added had faded', () => {
    // B–C: −2 + 8·2^(−Δt/100) is 0 after 200 days to the bit, and below it on the next.
    const levels = [level('A-B', '2025-01-01', 5), level('A-C', '2025-01-01', 5)];
    const played = timeline({
      levels: [...levels, level('B-C', '2025-01-01', 6)],
      events: [event('turn', '2025-02-01', { levels: [move('B-C', -2)] })],
      method: { scale: 'cameo-goldstein', gain: 1, halfLifeDays: 100 },
    });
    expect(told(played, '2025-02-01')).toBe('2025-02-01 turn');
    const fading = timeline({
      levels: [...levels, level('B-C', '2025-01-01', -2)],
      events: [push('warm', '2025-02-01', 'B-C', 8)],
      method: { scale: 'cameo-goldstein', gain: 1, halfLifeDays: 100 },
    });
    const zero = toDay('2025-02-01') + 200;
    expect(told(fading, toIsoDate(zero))).toBeUndefined();
    expect(told(fading, toIsoDate(zero + 1))).toBe(toIsoDate(zero + 1));
    expect(told(fading, toIsoDate(zero + 900))).toBe(toIsoDate(zero + 1));
  });

  test('goes on while two signs change at once', () => {
    const played = timeline({
      levels: [
        level('A-B', '2025-01-01', -5),
        level('A-C', '2025-01-01', -5),
        level('B-C', '2025-01-01', -5),
      ],
      events: [event('pact', '2025-02-01', { levels: [move('A-B', 5), move('A-C', 5)] })],
    });
    expect(told(played, '2025-03-01')).toBe('2025-01-01 or older');
  });

  test('says that a tension may be older where the data begins with it, or names the event that tells', () => {
    const levels = [level('A-B', '2025-01-01', 5), level('A-C', '2025-01-01', 5)];
    const atStart = timeline({ levels: [...levels, level('B-C', '2025-01-01', -1)] });
    expect(told(atStart, '2025-05-01')).toBe('2025-01-01 or older');
    const byEvent = timeline({ levels, events: [push('strike', '2025-02-01', 'B-C', -9)] });
    expect(told(byEvent, '2025-05-01')).toBe('2025-02-01 strike');
    const later = [level('B-C', '2025-01-01', 1), level('B-C', '2025-04-01', -1)];
    expect(told(timeline({ levels: [...levels, ...later] }), '2025-05-01')).toBe('2025-04-01');
  });

  test('passes over ids that are unknown or twice the same', () => {
    const played = friendOfBoth({ levels: [level('A-B', '2025-01-01', -5)] });
    expect(told(played, '2025-05-01', ['A', 'B', 'nobody'])).toBeUndefined();
    expect(told(played, '2025-05-01', ['A', 'B', 'A'])).toBeUndefined();
    expect(told(played, '2025-05-01')).toBeUndefined();
  });

  const expectAsScanned = (played: Timeline, moment: Moment): void => {
    for (const { actors } of triadsInTension(played.relationsAt(moment))) {
      expect(tensionSince(played, actors, moment)).toEqual(scanned(played, actors, moment));
    }
  };

  test('agrees with a scan of every day and entry, for every triad in tension', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset, choices }, day) => {
        const played = createTimeline(dataset, choices);
        expectAsScanned(played, played.momentAt(day));
      }),
      100,
    );
  });

  test('agrees with the scan where much fades', () => {
    const score = fc.integer({ min: -3, max: 3 });
    const pairs = ['A-B', 'A-C', 'B-C'];
    const pushes = fc.array(
      fc.tuple(fc.nat({ max: 60 }), fc.constantFrom(...pairs), fc.constantFrom(-9, 9)),
      { maxLength: 6 },
    );
    const scores = fc.tuple(score, score, score);
    const day = fc.oneof(fc.nat({ max: 90 }), fc.double({ min: 0, max: 90, noNaN: true }));
    holds(
      fc.property(scores, pushes, day, (levels, acts, days) => {
        const played = timeline({
          method: { scale: 'cameo-goldstein', gain: 0.5, halfLifeDays: 10 },
          levels: pairs.map((pair, index) => level(pair, '2025-01-01', levels[index]!)),
          events: acts
            .sort(([one], [other]) => one - other)
            .map(([after, pair, impact], index) =>
              push(`e${index}`, toIsoDate(toDay('2025-01-01') + after), pair, impact),
            ),
        });
        expectAsScanned(played, played.momentAt(toDay('2025-01-01') + days));
      }),
      200,
    );
  });
});

/** The start of the tension as one would find it by looking at everything, one moment after the other. */
function scanned(played: Timeline, triad: Triad, last: Moment): unknown {
  let start: unknown;
  const isTense = (moment: Moment) =>
    triadsInTension(played.relationsAt(moment)).some(
      ({ actors }) => actors.join() === triad.join(),
    );
  const look = (moment: Moment, found: () => unknown) => {
    if (!isTense(moment)) start = undefined;
    else start ??= found();
  };
  let applied = 0;
  for (let day = played.first.day; day <= last.day; day += 1) {
    look({ day, applied }, () => ({ day, event: undefined, isOlder: false }));
    const end = Math.min(last.applied, played.momentAt(day).applied);
    while (applied < end) {
      const before = played.relationsAt({ day, applied });
      applied += 1;
      const event = played.events.find(({ after }) => after.applied === applied);
      const wasUnknown = [0, 1, 2].some(
        (one) => before.score(triad[one]!, triad[(one + 1) % 3]!) === undefined,
      );
      look({ day, applied }, () => ({ day, event, isOlder: !event && wasUnknown }));
    }
  }
  look(last, () => ({ day: last.day, event: undefined, isOlder: false }));
  return start;
}

/**
 * Since when a triad is in tension without a break. Tension begins or ends when something happens to one of the three
 * relations, and also between, when what an event added fades until a score passes 0.
 */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { Moment, When } from './moment.ts';
import type { Pair } from './pair.ts';
import type { Timeline } from './timeline.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** How a triad came into the tension that it is in. */
export interface TensionStart {
  /** The first day in tension; a whole day, but for a moment within the very day on which fading began it. */
  readonly day: DayNumber;
  /** The event that began it; `undefined` when fading did, or an entry of a standing level. */
  readonly event: TimelineEvent | undefined;
  /** Whether a relation was still unknown before and no event made it known: the tension may be older than the data. */
  readonly isOlder: boolean;
}

/**
 * The start of the tension among three actors at a moment; `undefined` when they are in none, or are no three known
 * actors. Looked at are the start of each day and the moment after each entry: a triad that is not in tension at one of
 * them starts anew. A triad in which two signs change at once stays in tension.
 */
export function tensionSince(
  timeline: Timeline,
  [a, b, c]: readonly [string, string, string],
  when: When,
): TensionStart | undefined {
  const pairs = [timeline.pair(a, b), timeline.pair(a, c), timeline.pair(b, c)].filter(
    (pair) => pair !== undefined,
  );
  let end = timeline.momentAt(when);
  if (pairs.length < 3 || !isTense(signsAt(timeline, pairs, end))) return undefined;
  for (const start of stepsOf(timeline, pairs, end).reverse()) {
    const day = fadedIntoOn(timeline, pairs, { day: start.day, applied: end.applied }, end.day);
    if (day !== undefined) return { day, event: undefined, isOlder: false };
    const before = { day: start.day, applied: start.applied - 1 };
    const signs = signsAt(timeline, pairs, before);
    if (!isTense(signs)) {
      const event = timeline.events.find(({ after }) => after.applied === start.applied);
      return { day: start.day, event, isOlder: !event && signs.includes(undefined) };
    }
    end = before;
  }
  return undefined;
}

/** The moments up to `end` at which something happened to any of the pairs, in order. */
function stepsOf(timeline: Timeline, pairs: readonly Pair[], end: Moment): Moment[] {
  const steps = pairs.flatMap((pair) => timeline.courseOf(pair));
  const byPosition = new Map(steps.map(({ day, applied }) => [applied, { day, applied }]));
  return [...byPosition.values()]
    .filter(({ applied }) => applied <= end.applied)
    .sort((one, other) => one.applied - other.applied);
}

/**
 * The day on which fading alone brought the pairs into the tension that they are in on day `last`; `undefined` when
 * they were in it since `start`. A fading score nears its level and so passes 0 once at most: the days on which all
 * three signs are as at the end are in a row, and their first is found by halving.
 */
function fadedIntoOn(
  timeline: Timeline,
  pairs: readonly Pair[],
  { day: start, applied }: Moment,
  last: DayNumber,
): DayNumber | undefined {
  const signsOn = (day: DayNumber): Signs => signsAt(timeline, pairs, { day, applied });
  let day = last;
  while (isTense(signsOn(day))) {
    const signs = signsOn(day).join();
    const first = firstDay(start, day, (earlier) => signsOn(earlier).join() === signs);
    if (first === start) return undefined;
    const eve = Math.ceil(first) - 1;
    if (!isTense(signsOn(eve))) return first;
    day = eve;
  }
  return undefined;
}

/** The first whole day from `low` on, or else `high`, on which something holds that holds from then on. */
function firstDay(low: DayNumber, high: DayNumber, holds: (day: DayNumber) => boolean): DayNumber {
  let [from, to] = [low, Math.ceil(high)];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return Math.min(from, high);
}

type Signs = readonly (number | undefined)[];

function signsAt(timeline: Timeline, pairs: readonly Pair[], moment: Moment): Signs {
  return pairs.map((pair) => {
    const score = timeline.scoreAt(pair, moment);
    return score === undefined ? undefined : Math.sign(score);
  });
}

/** Whether the product of three known signs is negative; see `triads.ts`. */
function isTense(signs: Signs): boolean {
  return signs.reduce((product: number, sign = 0) => product * sign, 1) < 0;
}

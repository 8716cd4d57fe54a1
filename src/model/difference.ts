/** How two timelines of one dataset differ on the same date, and which events make the difference. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { DatasetEvent, Level } from '../dataset/schema.ts';
import type { At } from './moment.ts';
import { largestFirst } from './largest-first.ts';
import type { Pair } from './pair.ts';
import { stepsInEffect } from './relation-course.ts';
import type { Timeline } from './timeline.ts';

/** The timelines that a cause is part of: only the one compared with, only the other, or both with unlike weight. */
export type DifferenceSide = 'from' | 'to' | 'both';

/** One cause of a difference; `points` of all causes add up to the difference, within 1e-9. */
export type DifferenceCause =
  /** What is left of an event, and the standing levels it moved. */
  | {
      readonly kind: 'event';
      readonly event: DatasetEvent;
      readonly side: DifferenceSide;
      readonly points: number;
    }
  /** A standing level that the dataset states. */
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly side: DifferenceSide;
      readonly points: number;
    }
  /** The limits of the scale. */
  | { readonly kind: 'limit'; readonly points: number };

/** One relation in two timelines. */
export interface RelationDifference {
  readonly pair: Pair;
  /** Score in the timeline compared with; `undefined` while unknown. */
  readonly from: number | undefined;
  /** Score in the other; `undefined` while unknown. */
  readonly to: number | undefined;
  /** `to` − `from`, an unknown relation counted from 0. */
  readonly delta: number;
  /** Largest first, without those of less than 1e-14 points. */
  readonly causes: readonly DifferenceCause[];
}

/**
 * Compares each relation of timeline `from` (such as the record) with the same one of `to` (such as a branch), which
 * must be of the same dataset; largest difference first. `at` is read in each timeline: the end of a day, or right after
 * an event of it where the timeline has that event.
 */
export function differenceOf(
  from: Timeline,
  to: Timeline,
  at: At | DayNumber,
): readonly RelationDifference[] {
  return from.pairs
    .map((pair) => differenceIn(pair, from, to, at))
    .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
}

/** The same of one relation. */
export function differenceIn(
  pair: Pair,
  from: Timeline,
  to: Timeline,
  at: At | DayNumber,
): RelationDifference {
  return compare(partsOf(from, pair, at), partsOf(to, pair, at), pair);
}

/** A score by what made it. */
interface Parts {
  readonly score: number | undefined;
  readonly points: ReadonlyMap<DatasetEvent | Level, number>;
  readonly limit: number;
}

function partsOf(timeline: Timeline, pair: Pair, at: At | DayNumber): Parts {
  const moment = timeline.momentAt(at);
  const why = timeline.why(pair.a.id, pair.b.id, moment);
  const points = new Map<DatasetEvent | Level, number>();
  const add = (cause: DatasetEvent | Level, more: number): void => {
    points.set(cause, (points.get(cause) ?? 0) + more);
  };
  const course = timeline.courseOf(pair);
  let level = 0;
  for (const step of course.slice(0, stepsInEffect(course, moment.applied))) {
    const { levelCause: cause } = step;
    if (step.level !== level && cause.kind !== 'start') {
      add(cause.kind === 'event' ? cause.event : cause.level, step.level - level);
    }
    level = step.level;
  }
  for (const { event, share } of why?.shares ?? []) add(event, share);
  return { score: why?.score, points, limit: why?.limit ?? 0 };
}

function compare(from: Parts, to: Parts, pair: Pair): RelationDifference {
  const causes = [...new Set([...from.points.keys(), ...to.points.keys()])].map(
    (cause): DifferenceCause => {
      const points = (to.points.get(cause) ?? 0) - (from.points.get(cause) ?? 0);
      const side = !from.points.has(cause) ? 'to' : to.points.has(cause) ? 'both' : 'from';
      return 'between' in cause
        ? { kind: 'level', level: cause, side, points }
        : { kind: 'event', event: cause, side, points };
    },
  );
  return {
    pair,
    from: from.score,
    to: to.score,
    delta: (to.score ?? 0) - (from.score ?? 0),
    causes: largestFirst([...causes, { kind: 'limit', points: to.limit - from.limit } as const]),
  };
}

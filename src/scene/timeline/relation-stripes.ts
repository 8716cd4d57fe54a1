/** The scores of each pair through time, as the few points between which a straight line is as good as the model. */
import type { DayNumber } from '../../dataset/calendar-date.ts';
import type { Pair } from '../../model/pair.ts';
import { scoreAfter, type CourseStep } from '../../model/relation-course.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TimeSpan } from './time-scale.ts';

/** A score on a day. Two stops on one day are a hard edge: before and after what happened. */
export interface StripeStop {
  readonly day: DayNumber;
  readonly score: number;
}

/** A fade is halved until a straight line misses its middle by no more than this. */
const TOLERANCE = 0.05;
const MOST_HALVINGS = 9;

/**
 * The stops of one pair over a span in the order of time: from the day the relation is known, with one at either end of
 * the span; none while it is unknown.
 */
export function stripeStops(timeline: Timeline, pair: Pair, span: TimeSpan): StripeStop[] {
  const { halfLifeDays } = timeline.method;
  const course = timeline.courseOf(pair).filter((step, index, all) => {
    const next = all[index + 1];
    return next === undefined || next.day > step.day;
  });
  return course.flatMap((step, index) => {
    const from = Math.max(step.day, span.from);
    const to = Math.min(course[index + 1]?.day ?? Infinity, span.to);
    return from < to ? fade(step, from, to, halfLifeDays) : [];
  });
}

/**
 * The pairs of a timeline, those that events moved most first: by the sum of all jumps, then in their order; last those
 * that never have a relation.
 */
export function mostMovedFirst(timeline: Timeline): Pair[] {
  const { halfLifeDays } = timeline.method;
  const movement = timeline.pairs.map((pair) => {
    const course = timeline.courseOf(pair);
    return course.reduce((sum, step, index) => {
      const previous = course[index - 1];
      if (!previous) return 0;
      const before = scoreAfter(previous, step.day, halfLifeDays);
      return sum + Math.abs(scoreAfter(step, step.day, halfLifeDays) - before);
    }, -1);
  });
  return timeline.pairs.toSorted((one, other) => movement[other.index]! - movement[one.index]!);
}

/** Stops from one step to the next, more where the score bends. */
function fade(
  step: CourseStep,
  from: DayNumber,
  to: DayNumber,
  halfLifeDays: number,
): StripeStop[] {
  const stopAt = (day: DayNumber): StripeStop => ({
    day,
    score: scoreAfter(step, day, halfLifeDays),
  });
  const between = (start: StripeStop, end: StripeStop, halvings: number): StripeStop[] => {
    const middle = stopAt((start.day + end.day) / 2);
    const bend = Math.abs(middle.score - (start.score + end.score) / 2);
    if (bend <= TOLERANCE || halvings === MOST_HALVINGS) return [];
    return [...between(start, middle, halvings + 1), middle, ...between(middle, end, halvings + 1)];
  };
  const start = stopAt(from);
  const end = stopAt(to);
  return [start, ...between(start, end, 0), end];
}

/** The scores of each pair through time, as the few points between which a straight line is as good as the model. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { Pair } from '../model/pair.ts';
import { scoreAfter, type CourseStep } from '../model/relation-course.ts';
import type { Timeline } from '../model/timeline.ts';
import type { TimeSpan } from './time-scale.ts';

/** A score on a day. Two stops on one day are a hard edge: before and after what happened. */
export interface StripeStop {
  readonly day: DayNumber;
  readonly score: number;
}

export interface RelationStripe {
  readonly pair: Pair;
  /** In the order of time, from the day the relation is known, within the span; empty while it is unknown. */
  readonly stops: readonly StripeStop[];
}

/** A fade is cut wherever the score has moved by this much, so that straight lines miss it by a few hundredths. */
const FADE_STEP = 0.5;
const MAX_FADE_STEPS = 24;

/** The stripe of one pair over a span. */
export function relationStripe(timeline: Timeline, pair: Pair, span: TimeSpan): RelationStripe {
  const { halfLifeDays } = timeline.method;
  const course = timeline.courseOf(pair).filter((step, index, all) => {
    const next = all[index + 1];
    return next === undefined || next.day > step.day;
  });
  const stops = course.flatMap((step, index) => {
    const from = Math.max(step.day, span.from);
    const to = Math.min(course[index + 1]?.day ?? Infinity, span.to);
    return from < to ? fade(step, from, to, halfLifeDays) : [];
  });
  return { pair, stops };
}

/** The pairs of a timeline, those that events moved most first: by the sum of all jumps, then in their order. */
export function mostMovedFirst(timeline: Timeline): Pair[] {
  const { halfLifeDays } = timeline.method;
  const movement = timeline.pairs.map((pair) => {
    const course = timeline.courseOf(pair);
    return course.reduce((sum, step, index) => {
      const previous = course[index - 1];
      if (!previous) return sum;
      const before = scoreAfter(previous, step.day, halfLifeDays);
      return sum + Math.abs(scoreAfter(step, step.day, halfLifeDays) - before);
    }, 0);
  });
  return timeline.pairs.toSorted(
    (one, other) => movement[other.index]! - movement[one.index]! || one.index - other.index,
  );
}

/** Stops from one step to the next, at equal steps of what has faded. */
function fade(
  step: CourseStep,
  from: DayNumber,
  to: DayNumber,
  halfLifeDays: number,
): StripeStop[] {
  const shareAt = (day: DayNumber): number => 2 ** ((step.day - day) / halfLifeDays);
  const start = shareAt(from);
  const lost = start - shareAt(to);
  const parts = Math.ceil((Math.abs(step.excess) * lost) / FADE_STEP);
  const count = Math.max(1, Math.min(MAX_FADE_STEPS, parts));
  return Array.from({ length: count + 1 }, (_, part) => {
    const faded = step.day - halfLifeDays * Math.log2(start - (lost * part) / count);
    const day = part === 0 ? from : part === count ? to : faded;
    return { day, score: scoreAfter(step, day, halfLifeDays) };
  });
}

/** Plays the course of one pair again: with other constants, or without an event. */
import type { Method } from '../choices.ts';
import type { Moment } from '../moment.ts';
import { eventOfStep } from '../event-of-step.ts';
import {
  impulseStep,
  levelStep,
  scoreAfter,
  stepInEffect,
  type CourseStep,
} from '../relation-course.ts';

/**
 * The course with another method: to the bit what a timeline with this method has for the pair, at the cost of this
 * pair alone. `applied` of its steps counts as in the course it comes from.
 */
export function replayCourse(course: readonly CourseStep[], method: Method): readonly CourseStep[] {
  const played: CourseStep[] = [];
  let last: CourseStep | undefined;
  for (const step of course) {
    last = step.impulse
      ? impulseStep(last, step, step.impulse.event, step.impulse.impulse, method)
      : levelStep(last, step, step.level, step.levelCause, method.halfLifeDays);
    played.push(last);
  }
  return played;
}

/** The steps that an event does not take; replay them to have the scores without it. */
export function stepsWithout(course: readonly CourseStep[], eventId: string): CourseStep[] {
  return course.filter((step) => eventOfStep(step)?.id !== eventId);
}

/** The score that a course has at a moment; `undefined` while unknown. */
export function courseScore(
  course: readonly CourseStep[],
  { day, applied }: Moment,
  { halfLifeDays }: Method,
): number | undefined {
  const step = stepInEffect(course, applied);
  return step && scoreAfter(step, day, halfLifeDays);
}

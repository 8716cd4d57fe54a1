/** Which event took a step of a relation's course. */
import type { DatasetEvent } from '../dataset/schema.ts';
import type { CourseStep } from './relation-course.ts';

/** The event that took a step, by an effect or by a level it moves; `undefined` for a level that the dataset states. */
export function eventOfStep({ impulse, levelCause }: CourseStep): DatasetEvent | undefined {
  if (impulse) return impulse.event;
  return levelCause.kind === 'event' ? levelCause.event : undefined;
}

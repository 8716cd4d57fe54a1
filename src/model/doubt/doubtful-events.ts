/** Events that a conclusion should be able to do without: disputed, thinly reported, or known from one outlet alone. */
import type { Dataset, DatasetEvent } from '../../dataset/schema.ts';
import { eventOfStep } from '../event-of-step.ts';
import type { CourseStep } from '../relation-course.ts';

/** Why an event is doubtful; the first that applies. */
export type DoubtReason = 'disputed' | 'reported' | 'single-source';

/** An event and why it is doubtful. */
export interface DoubtfulEvent {
  readonly event: DatasetEvent;
  readonly reason: DoubtReason;
}

/**
 * Why an event is doubtful; `undefined` when it is not. Aggregators repeat others, and two pages of one publisher are
 * one source: an event is known from a single source when at most one publisher beside aggregators reports it.
 * Projections are no record and so never doubtful.
 */
function doubtReason(dataset: Dataset, event: DatasetEvent): DoubtReason | undefined {
  const { confidence } = event;
  if (confidence === 'projected') return undefined;
  if (confidence !== 'confirmed') return confidence;
  const publishers = new Set(
    dataset.sources
      .filter(({ id, rank }) => rank !== 'aggregator' && event.sources.includes(id))
      .map(({ publisher }) => publisher),
  );
  return publishers.size <= 1 ? 'single-source' : undefined;
}

/** The doubtful events among those that take a step of one of the courses, in the order of time. */
export function doubtfulEvents(
  dataset: Dataset,
  courses: readonly (readonly CourseStep[])[],
): readonly DoubtfulEvent[] {
  const touching = new Map<DatasetEvent, number>();
  for (const step of courses.flat()) {
    const event = eventOfStep(step);
    if (event) touching.set(event, step.applied);
  }
  return [...touching]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([event]) => {
      const reason = doubtReason(dataset, event);
      return reason ? [{ event, reason }] : [];
    });
}

/** The record on the same date, to hold what is supposed against. */
import { RECORD } from '../model/choices.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import { playedTimeline } from './played-dataset.ts';

/** A moment with the timeline it is one of. */
export interface PlacedMoment {
  readonly timeline: Timeline;
  readonly moment: Moment;
}

/** What happened by the same date; `undefined` while that is what is shown. */
export function recordBeside({ timeline, moment }: PlacedMoment): PlacedMoment | undefined {
  if (!hypothesisAt(timeline, moment)) return undefined;
  const record = playedTimeline(timeline.dataset, RECORD);
  return { timeline: record, moment: record.momentAt(timeline.atOf(moment)) };
}

/** The date of a moment for machines. */
import type { Moment } from '../../model/moment.ts';
import type { Timeline } from '../../model/timeline.ts';
import { machineDate } from '../../words/words.ts';

/** `1972-02-21`; no finer than the event is known that the reader stands at: `1979-01`. */
export function machineDateOf(timeline: Timeline, moment: Moment): string {
  const last = timeline.lastEventAt(moment);
  return machineDate(moment.day, last?.day === moment.day ? last.event.precision : 'day');
}

/** The date of a moment in words. */
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from './words.ts';

/** As exactly as the event is known that the reader stands at: `28 February 2025`, but `April 2025` for a month. */
export function dateOfMoment(
  timeline: Timeline,
  moment: Moment,
  words: Words,
  write = words.date,
): string {
  const last = timeline.lastEventAt(moment);
  return write(moment.day, last?.day === moment.day ? last.event.precision : 'day');
}

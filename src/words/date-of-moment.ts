/** The date of a moment in words. */
import type { Precision } from '../dataset/calendar-date.ts';
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
  return write(moment.day, precisionAt(timeline, moment) ?? 'day');
}

/** How exactly the event is known that happened last on the very day of a moment; `undefined` without one. */
export function precisionAt(timeline: Timeline, moment: Moment): Precision | undefined {
  const last = timeline.lastEventAt(moment);
  return last?.day === Math.floor(moment.day) ? last.event.precision : undefined;
}

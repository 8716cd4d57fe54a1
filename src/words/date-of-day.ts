/** The date of a day in words, as exactly as what happened on it is known. */
import type { DayNumber, Precision } from '../dataset/calendar-date.ts';
import type { Timeline } from '../model/timeline.ts';
import { precisionAt } from './date-of-moment.ts';
import type { Words } from './words.ts';

/** `28 February 2025`; but `April 2025` where whatever happens on that day in these timelines is known by its month. */
export function dateOfDay(
  timelines: readonly Timeline[],
  day: DayNumber,
  words: Words,
  write = words.date,
): string {
  return write(day, precisionOn(timelines, day));
}

/** That of the event known best; an empty day is a day. */
function precisionOn(timelines: readonly Timeline[], day: DayNumber): Precision {
  const known = timelines.map((timeline) => precisionAt(timeline, timeline.momentAt(day)));
  return (['day', 'month', 'year'] as const).find((one) => known.includes(one)) ?? 'day';
}

/** How panels name the date that they tell of. */
import { dateOfMoment } from '../words/date-of-moment.ts';
import type { Telling } from './telling.ts';

/** The date of the moment, as exactly as that of the event that the reader stands at is known. */
export function dateOf({ timeline, moment, words }: Telling): string {
  return dateOfMoment(timeline, moment, words);
}

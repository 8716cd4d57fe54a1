/** Dates of sources and quotations, which may stop at the month or the year. */
import { isIsoDate, toDay } from '../dataset/calendar-date.ts';
import type { Words } from './words.ts';

/** `2 Mar 2025`, `Mar 2025` or `2025`, as far as the date is known; a text that is no date comes back as it is. */
export function writePartialDate(date: string, words: Words): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const whole = `${year}-${month}-${day}`;
  if (!isIsoDate(whole)) return date;
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
  return words.shortDate(toDay(whole), precision);
}

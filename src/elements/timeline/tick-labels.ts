/** Short labels for the ticks of a time axis in the reader's language. */
import { MILLISECONDS_PER_DAY } from '../../dataset/calendar-date.ts';
import type { TimeTick } from '../../scene/timeline/time-ticks.ts';
import type { Words } from '../../words/words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2025`; `Mar`, or `Mar 2025` where the year must be named; `3 Mar`, or `3 Mar 2025`. */
export function tickLabel({ day, unit, namesYear }: TimeTick, words: Words): string {
  if (namesYear || unit === 'year') return words.shortDate(day, unit);
  const key = `${words.locale} ${unit}`;
  const format = formats.get(key) ?? createFormat(words.locale, unit === 'day');
  formats.set(key, format);
  return format.format(day * MILLISECONDS_PER_DAY);
}

function createFormat(locale: string, withDay: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    ...(withDay ? { day: 'numeric' } : {}),
  });
}

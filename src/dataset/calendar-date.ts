/**
 * A calendar day without clock or time zone: text on the outside (ISO 8601, `2025-02-28`), a day number inside.
 * A day number counts days since 1970-01-01 in UTC; fractions are allowed where a reader drags through a day.
 */

/** An ISO 8601 calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Days since 1970-01-01 (UTC). Whole for dates of a dataset. */
export type DayNumber = number;

/** How exactly a date is known. `month` and `year` mean that the finer parts of the date are nominal. */
export type Precision = 'day' | 'month' | 'year';

/** The length of a day that has no change of clocks in it. */
export const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The form of a date that may lack its day, or month and day. */
export const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether the text is a real day of the Gregorian calendar written as `YYYY-MM-DD` (31 February is not). */
export function isIsoDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  // Some browsers take 31 February for 3 March.
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8));
}

/** Whether the text is a year, a month or a day that there is: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text) && isIsoDate(text + '0000-01-01'.slice(text.length));
}

/** The day number of an ISO date. Throws a RangeError when the text is no real day. */
export function toDay(date: IsoDate): DayNumber {
  if (!isIsoDate(date)) {
    throw new RangeError(
      `Cannot read a date: found ${JSON.stringify(date)}; expected a real day as YYYY-MM-DD. Try "2025-02-28".`,
    );
  }
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** The ISO date that a day number falls on, in the years 0000 to 9999; a fraction is dropped. */
export function toIsoDate(day: DayNumber): IsoDate {
  return new Date(Math.floor(day) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Points in time as the model counts them. */
import { isIsoDate, type DayNumber, type IsoDate } from '../dataset/calendar-date.ts';

/**
 * A point in the chronology. The day alone does not tell two events of one day apart, so a moment also counts the
 * entries in effect. `day` may be a fraction while a reader drags between days. The count belongs to one timeline: to
 * carry a moment over to another, as when a scenario is chosen, write it as text and read it there.
 */
export interface Moment {
  /** Days since 1 January 1970. */
  readonly day: DayNumber;
  /** How many entries of the chronology are in effect; 0 before the first. */
  readonly applied: number;
}

/**
 * A date that a reader can stand at, as text: an ISO day (`2025-02-28`, the end of that day, all its events included),
 * or a day and one of its events (`2025-02-24/un-votes-feb-2025`, right after that event). This text is the one truth
 * about where the reader is; slider fraction, pixels and moments are computed from it.
 */
export type At = string;

/** A date as text or a moment. What takes one throws a RangeError when the text holds no real day. */
export type When = At | Moment;

/** Whether a text is a date that a reader can stand at: its day is a real one. Any event passes. */
export function isAt(text: At | undefined): text is At {
  return !!text && isIsoDate(splitAt(text).date);
}

/** The two parts of a date as text. */
export function splitAt(at: At): { readonly date: IsoDate; readonly event: string | undefined } {
  const slash = at.indexOf('/');
  return slash < 0
    ? { date: at, event: undefined }
    : { date: at.slice(0, slash), event: at.slice(slash + 1) };
}

/** Reads dates, as text or numbers, into the moments of one chronology, and writes moments as text. */
import { toDay, toIsoDate, type DayNumber } from '../dataset/calendar-date.ts';
import type { Entry } from './chronology.ts';
import { countUpTo } from './count-up-to.ts';
import { splitAt, type At, type Moment, type When } from './moment.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** Reads and writes the dates of one chronology. */
export interface DateReader {
  /** See `Timeline.momentAt`. */
  readonly momentAt: (when: When | DayNumber) => Moment;
  /** See `Timeline.atOf`. */
  readonly atOf: (moment: Moment) => At;
}

/** The reader of the dates of a chronology and of its events by id. */
export function createDateReader(
  chronology: readonly Entry[],
  events: ReadonlyMap<string, TimelineEvent>,
): DateReader {
  const endOf = (day: DayNumber): Moment => ({
    day,
    applied: countUpTo(chronology, day, (entry) => entry.day),
  });
  const momentAt = (when: When | DayNumber): Moment => {
    if (typeof when === 'object') return when;
    if (typeof when === 'number') return endOf(when);
    const { date, event } = splitAt(when);
    const day = toDay(date);
    const placed = event === undefined ? undefined : events.get(event);
    return placed?.day === day ? placed.after : endOf(day);
  };
  return {
    momentAt,
    atOf: ({ day, applied }) => {
      const wholeDay = Math.floor(day);
      if (applied >= endOf(wholeDay).applied) return toIsoDate(wholeDay);
      const last = chronology[applied - 1];
      return last?.kind === 'event' && last.day === wholeDay
        ? `${toIsoDate(wholeDay)}/${last.event.id}`
        : toIsoDate(wholeDay - 1);
    },
  };
}

/** The events of a chronology, each with the moments right before and after it. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { DatasetEvent } from '../dataset/schema.ts';
import type { Entry } from './chronology.ts';
import type { Moment } from './moment.ts';

/** An event in its place on the timeline. */
export interface TimelineEvent {
  readonly event: DatasetEvent;
  /** Position among the events, from 0. */
  readonly index: number;
  readonly day: DayNumber;
  /** Switched off by the reader: it has its place and no effect. */
  readonly isOff: boolean;
  /** The moment right before the event, on its own day. */
  readonly before: Moment;
  /** The moment right after it, before any later event of the same day. */
  readonly after: Moment;
}

/** The events among the entries, in effect order. */
export function placeEvents(chronology: readonly Entry[]): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  chronology.forEach((entry, position) => {
    if (entry.kind !== 'event') return;
    const { day, event, isOff } = entry;
    events.push({
      event,
      index: events.length,
      day,
      isOff,
      before: { day, applied: position },
      after: { day, applied: position + 1 },
    });
  });
  return events;
}

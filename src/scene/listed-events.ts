/** Which events a reader who looks for one sees, and in what order. */
import { isOwnEvent } from '../model/choices.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** What a reader looks for. */
export interface EventSearch {
  /** What the reader typed: every word must occur. */
  readonly text: string;
  readonly changedOnly: boolean;
  /** All that an event can be found by. */
  readonly textOf: (placed: TimelineEvent) => string;
}

/** The events that match: those that the reader changed first, then by their distance in days from a moment. */
export function listedEvents(
  timeline: Timeline,
  moment: Moment,
  { text, changedOnly, textOf }: EventSearch,
): TimelineEvent[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const away = ({ day }: TimelineEvent): number => Math.abs(day - moment.day);
  return timeline.events
    .filter((placed) => !changedOnly || isChanged(timeline, placed))
    .filter((placed) => {
      const found = textOf(placed).toLowerCase();
      return wanted.every((word) => found.includes(word));
    })
    .sort(
      (one, other) =>
        Number(isChanged(timeline, other)) - Number(isChanged(timeline, one)) ||
        away(one) - away(other) ||
        one.index - other.index,
    );
}

/** Whether the reader switched the event off, weighed or added it. */
export function isChanged({ choices }: Timeline, { event, isOff }: TimelineEvent): boolean {
  return isOff || Object.hasOwn(choices.weights ?? {}, event.id) || isOwnEvent(choices, event.id);
}

/** Two dates on one axis, each a handle that counts events as the slider of a timeline does. */
import { toDay, toIsoDate } from '../dataset/calendar-date.ts';
import type { Chapter } from '../dataset/schema.ts';
import { chapterOn } from '../model/chapters.ts';
import { isAt, type At, type Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';

/** Two dates to compare, the earlier first. */
export interface DateSpan {
  readonly since: At;
  readonly at: At;
}

/**
 * The ends of a chapter: its last day, and its first, or the day before if there were events on the first: they belong
 * to the chapter, so it begins before them.
 */
export function chapterEnds(timeline: Timeline, { from, to }: Chapter): DateSpan {
  const first = toDay(from);
  const opensWithEvent = timeline.events.some(({ day }) => day === first);
  const at = Math.min(toDay(to), timeline.last.day);
  return {
    since: toIsoDate(Math.min(at, opensWithEvent ? first - 1 : first)),
    at: toIsoDate(at),
  };
}

/**
 * The date that one is compared with where nobody chose: the author's, else where the chapter of that date begins, else
 * the start of the record; the first of these that is earlier.
 */
export function usualSince(timeline: Timeline, to: Moment): At {
  const { opening, chapters } = timeline.dataset;
  const chapter = chapterOn(chapters, to.day);
  const choices = [opening?.since, chapter && chapterEnds(timeline, chapter).since];
  const earlier = choices.find((date) => date !== undefined && toDay(date) < Math.floor(to.day));
  return earlier ?? timeline.atOf(timeline.first);
}

/** The moment that `to` is compared with: that of `since`, or where this is no date the usual one. */
export function sinceMoment(timeline: Timeline, since: At | undefined, to: Moment): Moment {
  return timeline.momentAt(isAt(since) ? since : usualSince(timeline, to));
}

/** An event's place on the axis. */
export interface AxisTick {
  /** 0 (before all events) to 1 (after the last). */
  readonly share: number;
  /** Whether it is one of the main events. */
  readonly isMain: boolean;
  /** The year, where the first event of one has room for it; else empty. */
  readonly label: string;
}

/** Width in px that a year takes on the axis, with the room around it. */
const LABEL_WIDTH = 44;

/** A tick for each event, on an axis of `width` px on which all events are equally far apart. */
export function axisTicks(timeline: Timeline, width: number): AxisTick[] {
  const { events } = timeline;
  let year = '';
  let free = -Infinity;
  return events.map(({ event, day, index }) => {
    const share = (index + 1) / events.length;
    const own = toIsoDate(day).slice(0, 4);
    const isNew = own !== year;
    year = own;
    const hasRoom = isNew && share * width >= free;
    if (hasRoom) free = share * width + LABEL_WIDTH;
    return { share, isMain: event.importance === 1, label: hasRoom ? own : '' };
  });
}

/** Which span of days a time axis shows: everything, or a chapter. */
import { toDay, type DayNumber } from '../../dataset/calendar-date.ts';
import type { Chapter } from '../../dataset/schema.ts';
import { chapterOn } from '../../model/chapters.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TimeSpan } from './time-scale.ts';

/** Share of the shown span that is added at either end, so that nothing sticks to the frame. */
const WHOLE_MARGIN = 0.012;
const CHAPTER_MARGIN = 0.03;

/**
 * All days of the timelines, with a little margin. Given a branch and its record, both fit, so that the axis stays
 * where it is when a reader goes from one to the other.
 */
export function wholeSpan(timelines: readonly Timeline[]): TimeSpan {
  const from = Math.min(...timelines.map((timeline) => timeline.first.day));
  const to = Math.max(...timelines.map((timeline) => timeline.last.day));
  return widen({ from, to }, WHOLE_MARGIN);
}

/** The days of a chapter, with a little margin. */
export function chapterSpan(chapter: Chapter): TimeSpan {
  return widen({ from: toDay(chapter.from), to: toDay(chapter.to) + 1 }, CHAPTER_MARGIN);
}

/**
 * The chapter to show: the chosen one while the reader stands in it, margins included; when the reader has left it,
 * the one that the day falls into, as if a page were turned; `undefined` (the whole) when no chapter was chosen, or
 * the day lies in none.
 */
export function shownChapter(
  chapters: readonly Chapter[],
  chosenId: string | undefined,
  day: DayNumber,
): Chapter | undefined {
  const chosen = chapters.find(({ id }) => id === chosenId);
  if (!chosen) return undefined;
  const shown = chapterSpan(chosen);
  if (day >= shown.from && day <= shown.to) return chosen;
  return chapterOn(chapters, day);
}

function widen({ from, to }: TimeSpan, share: number): TimeSpan {
  const margin = Math.max(1, Math.round((to - from) * share));
  return { from: from - margin, to: to + margin };
}

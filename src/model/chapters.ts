/** Chapters by the days in them: both ends belong to a chapter. */
import { toDay, type DayNumber } from '../dataset/calendar-date.ts';
import type { Chapter } from '../dataset/schema.ts';

/** Whether a day is one of a chapter's; a fraction is dropped. */
export function holdsDay({ from, to }: Chapter, day: DayNumber): boolean {
  const whole = Math.floor(day);
  return toDay(from) <= whole && whole <= toDay(to);
}

/** The first chapter that a day falls in; `undefined` where it falls in none. */
export function chapterOn(chapters: readonly Chapter[], day: DayNumber): Chapter | undefined {
  return chapters.find((chapter) => holdsDay(chapter, day));
}

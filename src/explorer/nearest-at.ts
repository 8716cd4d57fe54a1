/** The dates that a reader can stand at: from first to last that something happens, or that the author names. */
import { toDay, toIsoDate, type DayNumber } from '../dataset/calendar-date.ts';
import type { Dataset } from '../dataset/schema.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { splitAt, type At } from '../model/moment.ts';

/**
 * The date itself where a story reaches it, be it by the record or by what is supposed; else the story's first or last
 * day. Throws a RangeError when the date is no real day.
 */
export function nearestAt(dataset: Dataset, choices: Choices, at: At): At {
  const day = toDay(splitAt(at).date);
  const { first: begin, last: end } = playedTimeline(dataset, choices);
  // Asked at each step of a drag, which hardly ever leaves the timeline.
  if (day >= begin.day && day <= end.day) return at;
  const ends = [choices, RECORD].flatMap((each) => {
    const { first, last } = playedTimeline(dataset, each);
    return [first.day, last.day];
  });
  const days = [...ends, ...namedDays(dataset)];
  const nearest = Math.max(Math.min(...days), Math.min(Math.max(...days), day));
  return nearest === day ? at : toIsoDate(nearest);
}

/** The days of chapters and story; nothing need happen on them. */
function namedDays({ chapters, story, opening }: Dataset): DayNumber[] {
  const dates = [
    ...chapters.flatMap(({ from, to }) => [from, to]),
    ...story.map(({ at }) => at),
    ...(opening ? [opening.at, opening.since] : []),
  ];
  return dates.map(toDay);
}

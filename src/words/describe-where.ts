/** Where in time a reader stands, in words: the date with the event of that day, or the one before it. */
import { textIn, type TextInLanguage } from '../dataset/localized-text.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Words } from './words.ts';

/**
 * `28 February 2025: A clash`, `2 March 2025, after: A clash`, `5 January 2025, before the first event`. What did not
 * happen is called hypothetical.
 */
export function describeWhere(timeline: Timeline, moment: Moment, words: Words): string {
  const { timeline: messages, event } = words.messages;
  const last = timeline.lastEventAt(moment);
  const date = words.date(moment.day);
  const isBetween = last !== undefined && Math.floor(moment.day) > last.day;
  const said = !last
    ? messages.beforeEvents(date)
    : isBetween
      ? messages.afterEvent(date, titleOf(last, timeline, words).text)
      : sayEvent(last, words.date(last.day, last.event.precision), timeline, words);
  const isSaid = !isBetween && last?.event.confidence === 'projected';
  return hypothesisAt(timeline, moment) && !isSaid ? event.supposed(said) : said;
}

/** A date in words with its event. */
export function sayEvent(
  placed: TimelineEvent,
  date: string,
  timeline: Timeline,
  words: Words,
): string {
  const { atEvent, atProjection } = words.messages.timeline;
  const say = placed.event.confidence === 'projected' ? atProjection : atEvent;
  return say(date, titleOf(placed, timeline, words).text);
}

/** An event's title in the reader's language. */
export function titleOf(
  { event, isOff }: TimelineEvent,
  timeline: Timeline,
  words: Words,
): TextInLanguage {
  const title = textIn(event.title, words.lang, timeline.dataset.language);
  return isOff ? { ...title, text: words.messages.timeline.off(title.text) } : title;
}

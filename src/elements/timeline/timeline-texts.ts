/** What a timeline says about events and dates. */
import { textIn, type TextInLanguage } from '../../dataset/localized-text.ts';
import { THEMES, type Theme } from '../../dataset/schema.ts';
import { hypothesisAt } from '../../model/hypothesis.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { EventMark } from '../../scene/timeline/event-marks.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import type { Words } from '../../words/words.ts';

/** An event's title in the reader's language. */
export function titleOf(
  { event, isOff }: TimelineEvent,
  timeline: Timeline,
  words: Words,
): TextInLanguage {
  const title = textIn(event.title, words.lang, timeline.dataset.language);
  return isOff ? { ...title, text: words.messages.timeline.off(title.text) } : title;
}

/** Date and title of where the reader stands, as the slider speaks it. */
export function valueText(timeline: Timeline, standing: Standing, words: Words): string {
  const said = sayStanding(timeline, standing, words);
  const { current, isBetween, moment } = standing;
  const isSaid = !isBetween && current?.event.confidence === 'projected';
  return hypothesisAt(timeline, moment) && !isSaid ? words.messages.event.supposed(said) : said;
}

function sayStanding(timeline: Timeline, standing: Standing, words: Words): string {
  const { timeline: messages } = words.messages;
  const { current, isBetween, moment } = standing;
  if (!current) return messages.beforeEvents(words.date(moment.day));
  const title = titleOf(current, timeline, words).text;
  if (isBetween) return messages.afterEvent(words.date(moment.day), title);
  return sayEvent(current, title, words.date(current.day, current.event.precision), words);
}

/** Where the reader stands, short; at an event as exactly as its date is known. */
export function shortDateOf({ current, isBetween, moment }: Standing, words: Words): string {
  const precision = isBetween ? 'day' : current?.event.precision;
  return words.shortDate(moment.day, precision);
}

/** Date and title of each event of a mark, a line each. */
export function tooltipOf(mark: EventMark, timeline: Timeline, words: Words): string {
  const lines = mark.events.map((placed) => {
    const date = words.shortDate(placed.day, placed.event.precision);
    return sayEvent(placed, titleOf(placed, timeline, words).text, date, words);
  });
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return only;
  return [words.messages.timeline.several(lines.length), ...lines].join('\n');
}

/** The themes of the first rank that events of a timeline have, in the order of the schema. */
export function themesOf(timeline: Timeline): Theme[] {
  const present = new Set(timeline.events.map(({ event }) => event.themes[0]));
  return THEMES.filter((theme) => present.has(theme));
}

/** What the stripes show, in one sentence. */
export function describeStripes({ scale, stripes }: TimelineScene, words: Words): string {
  const { from, to } = scale.span;
  return words.messages.timeline.stripes(
    stripes.length,
    words.date(from, 'month'),
    words.date(to, 'month'),
  );
}

function sayEvent({ event }: TimelineEvent, title: string, date: string, words: Words): string {
  const { atEvent, atProjection } = words.messages.timeline;
  return event.confidence === 'projected' ? atProjection(date, title) : atEvent(date, title);
}

/** Plain sentences of what one step changed: the caption, the live region and the alternative text are this text. */
import { textIn } from '../dataset/localized-text.ts';
import type { RelationChange } from '../model/change.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { briefPair } from './name-pair.ts';
import { panelMessages } from './panel-messages.ts';
import { shownChange } from './shown-points.ts';
import type { Words } from './words.ts';

/**
 * What a reader who arrives at a moment must know: on an event's own day who moved, from what, to what; between events
 * what has changed since the last; before the first event the date alone. What did not happen is called hypothetical.
 */
export function describeChange(timeline: Timeline, moment: Moment, words: Words): string {
  const what = describeRecorded(timeline, moment, words);
  return hypothesisAt(timeline, moment) ? words.messages.event.supposed(what) : what;
}

function describeRecorded(timeline: Timeline, moment: Moment, words: Words): string {
  const { change } = panelMessages(words);
  const last = timeline.lastEventAt(moment);
  const date = words.date(moment.day);
  if (!last) return change.beforeFirst(date);
  const days = Math.floor(moment.day) - last.day;
  if (days === 0) return describeEvent(timeline, last, words);
  const faded = clausesOf(timeline.changeBetween(last.after, moment), timeline, words);
  const drift = faded.length > 0 ? change.drifted(faded) : change.hardlyDrifted;
  return `${change.later(date, days)} ${drift}`;
}

/** What one event changed: `28 February 2025: Title. US–Ukraine fell from +5.2 to +3.0; …`. */
export function describeEvent(timeline: Timeline, placed: TimelineEvent, words: Words): string {
  const { event: messages } = words.messages;
  const { change } = panelMessages(words);
  const { event } = placed;
  const title = textIn(event.title, words.lang, timeline.dataset.language).text;
  const dated = change.dated(words.date(placed.day, event.precision), messages.sentence(title));
  const moved = clausesOf(timeline.changeBetween(placed.before, placed.after), timeline, words);
  return `${dated} ${moved.length > 0 ? messages.clauses(moved) : change.nothingMoved}`;
}

/** One clause a pair whose shown score changed, largest change first. */
function clausesOf(changes: readonly RelationChange[], timeline: Timeline, words: Words): string[] {
  return changes
    .filter(
      ({ from, to }) => shownChange(from, to) !== 0 || (from === undefined) !== (to === undefined),
    )
    .map((change) => clauseOf(change, timeline, words));
}

function clauseOf({ pair, from, to }: RelationChange, timeline: Timeline, words: Words): string {
  const { relation } = words.messages;
  const name = briefPair(pair, timeline.dataset, words);
  const after = to === undefined ? relation.unknown : words.score(to);
  if (from === undefined) return relation.began(name, after);
  const say = shownChange(from, to) < 0 ? relation.fell : relation.rose;
  return say(name, words.score(from), after);
}

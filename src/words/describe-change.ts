/**
 * The sentence of a picture: where the reader stands, and what moved. Caption, live region, alternative text and shared
 * text are this text.
 */
import type { RelationChange } from '../model/change.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeWhere } from './describe-where.ts';
import { briefPair } from './name-pair.ts';
import { shownChange } from './shown-points.ts';
import type { Words } from './words.ts';

/** `28 February 2025: A clash. US–Ukraine fell from +5.2 to +3.0; …`: its parts, joined by spaces. */
export function describeChange(timeline: Timeline, moment: Moment, words: Words): string {
  return changeParts(timeline, moment, words).join(' ');
}

/**
 * What a reader who arrives at a moment must know, in one or two parts: where in time it is, and on an event's own day
 * who moved, from what, to what; between events what has changed since the last. What did not happen is called
 * hypothetical.
 */
export function changeParts(
  timeline: Timeline,
  moment: Moment,
  words: Words,
): readonly [where: string, moved?: string] {
  const { event, change } = words.messages;
  const where = event.sentence(describeWhere(timeline, moment, words));
  const last = timeline.lastEventAt(moment);
  if (!last) return [where];
  const isBetween = Math.floor(moment.day) > last.day;
  const [from, to] = isBetween ? [last.after, moment] : [last.before, last.after];
  const moved = clausesOf(timeline.changeBetween(from, to), timeline, words);
  if (moved.length === 0) return [where, isBetween ? change.hardlyDrifted : change.nothingMoved];
  return [where, (isBetween ? change.drifted : event.clauses)(moved)];
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

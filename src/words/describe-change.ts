/**
 * The sentence of a picture: where the reader stands, and what moved. Caption, live region, alternative text and shared
 * text are this text.
 */
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
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
  const moved = changesBetween(from, to, timeline).map((one) => clauseOf(one, timeline, words));
  if (moved.length === 0) return [where, isBetween ? change.hardlyDrifted : change.nothingMoved];
  return [where, (isBetween ? change.drifted : event.clauses)(moved)];
}

/** A relation that is known at the later of two moments. */
interface ShownChange {
  readonly pair: Pair;
  readonly from: number | undefined;
  readonly to: number;
  readonly delta: number;
}

/** The relations whose shown score changed, largest change first; `to` is the later moment. Causes are not asked for. */
function changesBetween(from: Moment, to: Moment, timeline: Timeline): ShownChange[] {
  const changes: ShownChange[] = [];
  for (const { pair, score } of timeline.relationsAt(to).known) {
    const before = timeline.scoreAt(pair, from);
    if (before !== undefined && shownChange(before, score) === 0) continue;
    changes.push({ pair, from: before, to: score, delta: score - (before ?? 0) });
  }
  return changes.sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
}

function clauseOf({ pair, from, to }: ShownChange, timeline: Timeline, words: Words): string {
  const { relation } = words.messages;
  const name = briefPair(pair, timeline.dataset, words);
  const after = words.score(to);
  if (from === undefined) return relation.began(name, after);
  const say = shownChange(from, to) < 0 ? relation.fell : relation.rose;
  return say(name, words.score(from), after);
}

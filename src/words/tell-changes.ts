/** What changed between two moments, relation by relation, each with its causes in words. */
import type { DatasetEvent } from '../dataset/schema.ts';
import type { ChangeCause, RelationChange } from '../model/change.ts';
import { eventOfCause } from '../model/event-of-cause.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { fullName } from './name-pair.ts';
import { differenceMessages } from './opened/difference-messages.ts';
import { panelMessages } from './panel-messages.ts';
import { shownChange, shownScore } from './shown-points.ts';
import { titleInSentence } from './title-in-sentence.ts';
import type { Words } from './words.ts';

/** A cause of a change. An event counts once, with what its acts and the levels it moved add. */
export interface ToldCause {
  /** As it stands inside a sentence: `“Talks open”`, `the fading of older events`. */
  readonly text: string;
  /** Points, rounded to one decimal; never 0. */
  readonly points: number;
  /** The event to open; `undefined` for any other cause. */
  readonly event: DatasetEvent | undefined;
}

/** A relation that changed, as it is shown. */
export interface ToldChange {
  readonly pair: Pair;
  /** Score at either moment; `from` is `undefined` where the relation was not known by then. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Points, as a reader computes them from the two scores shown. */
  readonly delta: number;
  readonly name: string;
  /** What it did, after its name: `9.4 points closer, from −8.2 to +1.2`. */
  readonly moved: string;
  /** What pushed the way it went, the strongest first. */
  readonly causes: readonly ToldCause[];
  /** What pushed the other way, the strongest first. */
  readonly against: readonly ToldCause[];
  /** What all these points lack to `delta`, as each is rounded on its own. */
  readonly rounding: number;
}

/** All relations of a timeline, apart by what became of them. */
export interface ToldDifference {
  /** The largest change first. */
  readonly changes: readonly ToldChange[];
  readonly unchanged: readonly Pair[];
  readonly unknown: readonly Pair[];
}

/** Compares two moments, `from` being the earlier one. Scores and changes count as they are shown. */
export function tellChanges(
  timeline: Timeline,
  from: Moment,
  to: Moment,
  words: Words,
): ToldDifference {
  const all = timeline.changeBetween(from, to);
  const isKnown = (change: RelationChange): boolean => change.to !== undefined;
  const hasMoved = ({ from: before, to: after }: RelationChange): boolean =>
    shownChange(before, after) !== 0 || (before === undefined) !== (after === undefined);
  const inOrder = (changes: RelationChange[]): Pair[] =>
    changes.map(({ pair }) => pair).sort((one, other) => one.index - other.index);
  return {
    changes: all
      .filter(hasMoved)
      .map((change) => tellChange(change, timeline, words))
      .sort(
        (one, other) =>
          Math.abs(other.delta) - Math.abs(one.delta) || one.pair.index - other.pair.index,
      ),
    unchanged: inOrder(all.filter((change) => isKnown(change) && !hasMoved(change))),
    unknown: inOrder(all.filter((change) => !isKnown(change) && !hasMoved(change))),
  };
}

/** A pair with its full names: `United States–Russia`. */
export function fullPair({ a, b }: Pair, { dataset }: Timeline, words: Words): string {
  return words.messages.relation.pair(fullName(a, dataset, words), fullName(b, dataset, words));
}

function tellChange(change: RelationChange, timeline: Timeline, words: Words): ToldChange {
  const { pair, from, to } = change;
  const delta = shownChange(from, to);
  const causes = mergeCauses(change.causes, timeline, words);
  const isFor = ({ points }: ToldCause): boolean => (delta < 0 ? points < 0 : points > 0);
  return {
    pair,
    from,
    to,
    delta,
    name: fullPair(pair, timeline, words),
    moved: sayMoved(from, to, words),
    causes: causes.filter(isFor),
    against: causes.filter((cause) => !isFor(cause)),
    rounding: shownScore(delta - causes.reduce((sum, { points }) => sum + points, 0)),
  };
}

function sayMoved(from: number | undefined, to: number | undefined, words: Words): string {
  const difference = differenceMessages(words);
  const after = to === undefined ? words.messages.relation.unknown : words.score(to);
  if (from === undefined) return panelMessages(words).difference.begins(after);
  const delta = shownChange(from, to);
  const say = delta < 0 ? difference.apart : difference.closer;
  return say(words.points(delta), words.score(from), after);
}

/** One cause an event, and one of each other kind; those that would be shown as 0.0 are left out. */
function mergeCauses(
  causes: readonly ChangeCause[],
  timeline: Timeline,
  words: Words,
): ToldCause[] {
  const sums = new Map<string, ToldCause>();
  for (const cause of causes) {
    const event = eventOfCause(cause);
    const key = event ? `event ${event.id}` : cause.kind;
    const points = (sums.get(key)?.points ?? 0) + cause.points;
    sums.set(key, { text: sayCause(cause, event, timeline, words), points, event });
  }
  return [...sums.values()]
    .map((cause) => ({ ...cause, points: shownScore(cause.points) }))
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function sayCause(
  { kind }: ChangeCause,
  event: DatasetEvent | undefined,
  { dataset }: Timeline,
  words: Words,
): string {
  const difference = differenceMessages(words);
  if (event) return difference.eventCause(titleInSentence(event.title, dataset, words));
  if (kind === 'fading') return difference.fadingCause;
  return kind === 'limit' ? difference.limitCause : difference.levelCause;
}

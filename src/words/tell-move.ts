/** Who moved, how far and because of what: the parts of a sentence on a branch, or on how the record went on. */
import { toDay } from '../dataset/calendar-date.ts';
import type { Actor } from '../dataset/schema.ts';
import type { ChangeCause } from '../model/change.ts';
import type { DifferenceCause } from '../model/difference.ts';
import { eventOfCause } from '../model/event-of-cause.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { branchesMessages } from './opened/branches-messages.ts';
import { differenceMessages } from './opened/difference-messages.ts';
import { shownChange } from './shown-points.ts';
import { titleInSentence } from './title-in-sentence.ts';
import type { Words } from './words.ts';

/** At most so many causes are named, and the second only when it counts for this share of the first. */
const MOST_NAMED = 2;
const WORTH_NAMING = 0.4;

/** What a sentence is about: a relation at two dates of the record, or in record and branch. */
export interface Move {
  readonly pair: Pair;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A move with all that caused it. */
export interface CausedMove extends Move {
  readonly causes: readonly (ChangeCause | DifferenceCause)[];
}

/** The first whose change is shown, between relations that are known: moves come largest first. */
export function largestOf<Of extends Move>(moves: readonly Of[]): Of | undefined {
  return moves.find(
    ({ from, to }) => from !== undefined && to !== undefined && shownChange(from, to) !== 0,
  );
}

/** A move as it is told: of the actor whose relations moved more in all. */
export interface ToldMove {
  readonly mover: string;
  readonly other: string;
  /** As a reader computes them from the two scores shown. */
  readonly points: string;
  readonly isCloser: boolean;
}

/** Tells a move, one of `moves`. */
export function tellMove(
  { pair, from, to }: Move,
  moves: readonly Move[],
  nameOf: (actor: Actor) => string,
  words: Words,
): ToldMove {
  const reach = ({ id }: Actor): number =>
    moves
      .filter((move) => move.pair.a.id === id || move.pair.b.id === id)
      .reduce((sum, move) => sum + Math.abs(shownChange(move.from, move.to)), 0);
  const [mover, other] =
    reach(pair.b) > reach(pair.a) ? ([pair.b, pair.a] as const) : ([pair.a, pair.b] as const);
  const change = shownChange(from, to);
  return {
    mover: nameOf(mover),
    other: nameOf(other),
    points: words.points(change),
    isCloser: change > 0,
  };
}

/** Causes by the way in which they are told. */
export interface Reasons {
  readonly happened: readonly string[];
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly fading: boolean;
}

/** The causes that pushed the way the move went, at most `most`: the second only when it counts for much of the first. */
export function reasonsOf(
  { from, to, causes }: CausedMove,
  timeline: Timeline,
  words: Words,
  most = MOST_NAMED,
): Reasons {
  const direction = Math.sign(shownChange(from, to));
  const named: { kind: keyof Reasons; text: string; points: number }[] = [];
  for (const cause of causes) {
    const reason = reasonOf(cause, timeline, words);
    const same = named.find(({ kind, text }) => kind === reason?.kind && text === reason.text);
    if (same) same.points += cause.points;
    else if (reason) named.push({ ...reason, points: cause.points });
  }
  const ranked = named
    .map((reason) => ({ ...reason, size: reason.points * direction }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => other.size - one.size);
  const told = ranked.slice(0, most).filter(({ size }) => size >= WORTH_NAMING * ranked[0]!.size);
  const textsOf = (wanted: keyof Reasons): string[] =>
    told.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  return {
    happened: textsOf('happened'),
    missing: textsOf('missing'),
    changed: textsOf('changed'),
    fading: textsOf('fading').length > 0,
  };
}

const KIND_OF_SIDE = { to: 'happened', from: 'missing', both: 'changed' } as const;

/** `undefined` for what no event did: the limits of the scale. */
function reasonOf(
  cause: ChangeCause | DifferenceCause,
  { dataset }: Timeline,
  words: Words,
): { kind: keyof Reasons; text: string } | undefined {
  if (cause.kind === 'limit') return undefined;
  if (cause.kind === 'fading') return { kind: 'fading', text: '' };
  const event = eventOfCause(cause);
  if (event) {
    const title = titleInSentence(event.title, dataset, words);
    const kind = 'side' in cause ? KIND_OF_SIDE[cause.side] : 'happened';
    return { kind, text: differenceMessages(words).eventCause(title) };
  }
  const source = 'cause' in cause ? cause.cause : cause;
  if (!('level' in source)) return undefined;
  const from = words.date(toDay(source.level.from));
  return { kind: 'changed', text: branchesMessages(words).level(from) };
}

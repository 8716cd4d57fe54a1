/** One plain sentence on how a branch differs from the record, or how the record went on: who, how far, because of what. */
import { textIn } from '../dataset/localized-text.ts';
import { toDay, type DayNumber } from '../dataset/calendar-date.ts';
import type { Actor } from '../dataset/schema.ts';
import type { ChangeCause } from '../model/change.ts';
import { differenceOf, type DifferenceCause } from '../model/difference.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateOfDay } from './date-of-day.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { branchesMessages } from './opened/branches-messages.ts';
import { differenceMessages } from './opened/difference-messages.ts';
import { shownChange } from './shown-points.ts';
import type { Words } from './words.ts';

/** At most so many causes are named, and the second only when it counts for this share of the first. */
const MOST_NAMED = 2;
const WORTH_NAMING = 0.4;

/** What a sentence is about: relations at two dates of the record, or in record and branch. */
interface Move<Cause> {
  readonly pair: Pair;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly causes: readonly Cause[];
}

/**
 * The largest difference of `branch` from `record` at the end of a day: `By 1 June 2025, the United States stands 3.1
 * points closer to Russia than in the record, because of “The deal is signed”.` Marked as hypothetical by whoever shows it.
 * `date` is the day in words.
 */
export function describeBranch(
  record: Timeline,
  branch: Timeline,
  day: DayNumber,
  words: Words,
  date = dateOfDay([record, branch], day, words),
): string {
  const branches = branchesMessages(words);
  const scenario = branch.dataset.scenarios.find(({ id }) => id === branch.choices.scenario);
  const differences = differenceOf(record, branch, day);
  const largest = largestOf(differences);
  if (!largest) {
    return scenario && toDay(scenario.from) > day
      ? branches.notYet(words.date(toDay(scenario.from)))
      : branches.sameAsRecord(date);
  }
  const what = sayMove(largest, differences, branch, words, (points, isCloser, a, b) =>
    (isCloser ? branches.closer : branches.apart)(date, a, points, b),
  );
  return branches.because(what, reasonsOf(largest, branch, words));
}

/**
 * The same without its causes, right after what has happened by a moment of `branch`: short enough to stand over a map,
 * and soon worked out.
 */
export function summarizeBranch(
  record: Timeline,
  branch: Timeline,
  moment: Moment,
  words: Words,
): string {
  const branches = branchesMessages(words);
  const date = dateOfDay([record, branch], moment.day, words);
  const then = record.momentAt(branch.atOf(moment));
  const moves = record.pairs
    .map((pair) => {
      const [from, to] = [record.scoreAt(pair, then), branch.scoreAt(pair, moment)];
      return { pair, from, to, causes: [] };
    })
    .sort((one, other) => reachOf(other) - reachOf(one));
  const largest = largestOf(moves);
  if (!largest) return branches.sameAsRecord(date);
  const what = sayMove(largest, moves, branch, words, (points, isCloser, a, b) =>
    (isCloser ? branches.closer : branches.apart)(date, a, points, b),
  );
  return branches.because(what, { happened: [], missing: [], changed: [], fading: false });
}

function reachOf({ from = 0, to = 0 }: Move<unknown>): number {
  return Math.abs(to - from);
}

/** The largest change of the record between the ends of two days; `date` is the later one in words. */
export function describeRecordSince(
  record: Timeline,
  since: DayNumber,
  day: DayNumber,
  words: Words,
  date = dateOfDay([record], day, words),
): string {
  const branches = branchesMessages(words);
  const changes = record.changeBetween(record.momentAt(since), record.momentAt(day));
  const largest = largestOf(changes);
  const dates = [date, words.date(since)] as const;
  if (!largest) return branches.hardlyMoved(...dates);
  const what = sayMove(largest, changes, record, words, (points, isCloser, a, b) =>
    (isCloser ? branches.cameCloser : branches.wentApart)(...dates, a, points, b),
  );
  return branches.because(what, reasonsOf(largest, record, words));
}

/** The first whose change is shown, between relations that are known: moves come largest first. */
function largestOf<Cause>(moves: readonly Move<Cause>[]): Move<Cause> | undefined {
  return moves.find(
    ({ from, to }) => from !== undefined && to !== undefined && shownChange(from, to) !== 0,
  );
}

/** Says a move of the one of the two whose relations moved more in all. */
function sayMove<Cause>(
  { pair, from, to }: Move<Cause>,
  moves: readonly Move<Cause>[],
  { dataset }: Timeline,
  words: Words,
  say: (points: string, isCloser: boolean, mover: string, other: string) => string,
): string {
  const reach = ({ id }: Actor): number =>
    moves
      .filter((move) => move.pair.a.id === id || move.pair.b.id === id)
      .reduce((sum, move) => sum + Math.abs(shownChange(move.from, move.to)), 0);
  const [mover, other] =
    reach(pair.b) > reach(pair.a) ? ([pair.b, pair.a] as const) : ([pair.a, pair.b] as const);
  const change = shownChange(from, to);
  return say(
    words.points(change),
    change > 0,
    nameInSentence(mover, dataset, words),
    nameInSentence(other, dataset, words),
  );
}

/** Causes by the way in which they are told. */
export interface Reasons {
  readonly happened: readonly string[];
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly fading: boolean;
}

function reasonsOf(
  { from, to, causes }: Move<ChangeCause | DifferenceCause>,
  timeline: Timeline,
  words: Words,
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
  const told = ranked
    .slice(0, MOST_NAMED)
    .filter(({ size }) => size >= WORTH_NAMING * ranked[0]!.size);
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
  const branches = branchesMessages(words);
  if (cause.kind === 'limit') return undefined;
  if (cause.kind === 'fading') return { kind: 'fading', text: '' };
  const kind = 'side' in cause ? KIND_OF_SIDE[cause.side] : 'happened';
  const source =
    cause.kind === 'event' ? cause : 'cause' in cause ? cause.cause : { ...cause, kind: 'entry' };
  if ('event' in source) {
    const title = textIn(source.event.title, words.lang, dataset.language).text;
    return { kind, text: differenceMessages(words).eventCause(title) };
  }
  return 'level' in source
    ? { kind: 'changed', text: branches.level(words.date(toDay(source.level.from))) }
    : undefined;
}

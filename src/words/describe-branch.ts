/** One plain sentence on how a branch differs from the record, or how the record went on: who, how far, because of what. */
import { toDay, type DayNumber } from '../dataset/calendar-date.ts';
import type { Actor } from '../dataset/schema.ts';
import { chosenScenario } from '../model/choices.ts';
import { differenceIn, differenceOf } from '../model/difference.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateOfDay } from './date-of-day.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { briefName, briefPair } from './name-pair.ts';
import { branchesMessages } from './opened/branches-messages.ts';
import { largestOf, reasonsOf, tellMove, type Move } from './tell-move.ts';
import type { Words } from './words.ts';

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
  const scenario = chosenScenario(branch.dataset, branch.choices);
  const differences = differenceOf(record, branch, day);
  const largest = largestOf(differences);
  if (!largest) {
    const oneSided = describeOneSided(differences, branch, words, date);
    if (oneSided) return oneSided;
    return scenario && toDay(scenario.from) > day
      ? branches.notYet(words.date(toDay(scenario.from)))
      : branches.sameAsRecord(date);
  }
  const { mover, points, other, isCloser } = tellMove(
    largest,
    differences,
    inSentence(branch, words),
    words,
  );
  const what = (isCloser ? branches.closer : branches.apart)(date, mover, points, other);
  return branches.because(what, reasonsOf(largest, branch, words));
}

/**
 * The same without its date, right after what has happened by a moment of `branch`, with one cause and names as on a map:
 * `US 3.1 points closer to Russia than recorded, because of “The deal is signed”.` Short enough to stand over a map, and soon
 * worked out: causes are asked for of the largest difference alone.
 */
export function summarizeBranch(
  record: Timeline,
  branch: Timeline,
  moment: Moment,
  words: Words,
): string {
  const branches = branchesMessages(words);
  const at = branch.atOf(moment);
  const then = record.momentAt(at);
  const states = [branch.relationsAt(moment), record.relationsAt(then)];
  // Of many actors most pairs never have a relation.
  const known = new Map(
    states.flatMap((state) => state.known.map(({ pair }) => [pair.index, pair])),
  );
  const moves = [...known.values()]
    .map((pair) => ({ pair, from: record.scoreAt(pair, then), to: branch.scoreAt(pair, moment) }))
    .sort((one, other) => reachOf(other) - reachOf(one));
  const largest = largestOf(moves);
  if (!largest) {
    const date = dateOfDay([record, branch], moment.day, words);
    return describeOneSided(moves, branch, words, date) ?? branches.sameAsRecord(date);
  }
  const nameOf = (actor: Actor): string => briefName(actor, branch.dataset, words);
  const { mover, points, other, isCloser } = tellMove(largest, moves, nameOf, words);
  const reasons = reasonsOf(differenceIn(largest.pair, record, branch, at), branch, words, 1);
  const isPlain = reasons.missing.length > 0 || reasons.changed.length > 0;
  const say = isCloser ? branches.brief.closer : branches.brief.apart;
  return branches.because(say(mover, points, other, isPlain), reasons);
}

/** The first relation that only the branch or only the record knows: it is neither closer nor further. */
function describeOneSided(
  moves: readonly Move[],
  { dataset }: Timeline,
  words: Words,
  date: string,
): string | undefined {
  const oneSided = moves.find(({ from, to }) => (from === undefined) !== (to === undefined));
  if (!oneSided) return undefined;
  const { pair, from, to } = oneSided;
  const name = briefPair(pair, dataset, words);
  const { onlyHere, onlyRecorded } = branchesMessages(words);
  return to === undefined
    ? onlyRecorded(date, name, words.score(from!))
    : onlyHere(date, name, words.score(to));
}

function reachOf({ from = 0, to = 0 }: Move): number {
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
  const { mover, points, other, isCloser } = tellMove(
    largest,
    changes,
    inSentence(record, words),
    words,
  );
  const say = isCloser ? branches.cameCloser : branches.wentApart;
  const what = say(...dates, mover, points, other);
  return branches.because(what, reasonsOf(largest, record, words));
}

function inSentence({ dataset }: Timeline, words: Words): (actor: Actor) => string {
  return (actor) => nameInSentence(actor, dataset, words);
}

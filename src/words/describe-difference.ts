/** Plain sentences of what changed between two dates: caption, spoken message, alternative text and share text alike. */
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Moment } from '../model/moment.ts';
import type { Pair } from '../model/pair.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateOfMoment } from './date-of-moment.ts';
import { differenceMessages } from './opened/difference-messages.ts';
import {
  fullPair,
  tellChanges,
  type ToldCause,
  type ToldChange,
  type ToldDifference,
} from './tell-changes.ts';
import type { Words } from './words.ts';

/** So many changes are told one by one, the first with its causes. */
const MOST_TOLD = 3;
/** So many causes are named in a sentence, and one that pushed the other way if it weighs so many points. */
const MOST_CAUSES = 2;
const LEAST_AGAINST = 0.5;
/** More unchanged or unknown relations than this are counted, not named. */
const MOST_NAMED = 3;

/**
 * What changed between two moments, in whichever order they are given: `From 20 January 2025 to 2 March 2025: United
 * States–Russia 9.4 points closer, from −8.2 to +1.2, mostly because of …; … Ukraine–Europe is unchanged.`
 */
export function describeDifference(
  timeline: Timeline,
  one: Moment,
  other: Moment,
  words: Words,
): string {
  const [from, to] = inOrder(one, other);
  const said = sayBetween(timeline, from, to, words);
  return hypothesisAt(timeline, to) ? words.messages.event.supposed(said) : said;
}

/** The same for two moments in order, whether what they show happened or is supposed. */
function sayBetween(timeline: Timeline, from: Moment, to: Moment, words: Words): string {
  const difference = differenceMessages(words);
  const [start, end] = [from, to].map((moment) => dateOfMoment(timeline, moment, words));
  if (isSameMoment(from, to)) return difference.same(end!);
  const said = sayDifference(tellChanges(timeline, from, to, words), timeline, words);
  return start === end ? difference.within(end!, said) : difference.between(start!, end!, said);
}

/** The heading over a difference: the two dates, or the one that both lie in. */
export function headDifference(
  timeline: Timeline,
  one: Moment,
  other: Moment,
  words: Words,
): string {
  const { heading, headingWithin } = differenceMessages(words);
  const [start, end] = inOrder(one, other).map((moment) => dateOfMoment(timeline, moment, words));
  return start === end ? headingWithin(end!) : heading(start!, end!);
}

/** One relation's change with its main causes: `9.4 points closer, from −8.2 to +1.2, because of “Talks open” (+2.0)`. */
function sayChange({ moved, causes, against }: ToldChange, words: Words): string {
  const difference = differenceMessages(words);
  const list = (some: readonly ToldCause[]): string =>
    words.list(some.map(({ text, points }) => difference.causeOf(text, words.score(points))));
  const named = causes.slice(0, MOST_CAUSES);
  const because = causes.length > named.length ? difference.mostlyBecause : difference.because;
  const said = named.length > 0 ? because(moved, list(named)) : moved;
  const strong = against.slice(0, 1).filter(({ points }) => Math.abs(points) >= LEAST_AGAINST);
  return strong.length > 0 ? difference.despite(said, list(strong)) : said;
}

/** The relations that did not change, and those not known at either date; empty when there are none. */
export function sayOthers(
  { unchanged, unknown }: Pick<ToldDifference, 'unchanged' | 'unknown'>,
  timeline: Timeline,
  words: Words,
): string {
  const difference = differenceMessages(words);
  const say = (
    pairs: readonly Pair[],
    named: (names: string, count: number) => string,
    counted: (count: number) => string,
  ): string[] => {
    if (pairs.length === 0) return [];
    if (pairs.length > MOST_NAMED) return [counted(pairs.length)];
    return [named(words.list(pairs.map((pair) => fullPair(pair, timeline, words))), pairs.length)];
  };
  return [
    ...say(unchanged, difference.unchanged, difference.unchangedCount),
    ...say(unknown, difference.unknown, difference.unknownCount),
  ].join(' ');
}

/** Two moments of one timeline, the earlier first. */
export function inOrder(one: Moment, other: Moment): [from: Moment, to: Moment] {
  const isLater = one.applied - other.applied || one.day - other.day;
  return isLater > 0 ? [other, one] : [one, other];
}

function isSameMoment(one: Moment, other: Moment): boolean {
  return one.applied === other.applied && Math.floor(one.day) === Math.floor(other.day);
}

function sayDifference(told: ToldDifference, timeline: Timeline, words: Words): string {
  const difference = differenceMessages(words);
  const { changes } = told;
  const clauses = changes
    .slice(0, MOST_TOLD)
    .map((change, place) =>
      difference.change(change.name, place === 0 ? sayChange(change, words) : change.moved),
    );
  const more = changes.length - clauses.length;
  if (more > 0) clauses.push(difference.smallerChanges(more));
  const moved = clauses.length > 0 ? words.messages.event.clauses(clauses) : difference.nothing;
  const others = changes.length > 0 ? sayOthers(told, timeline, words) : '';
  return others === '' ? moved : `${moved} ${others}`;
}

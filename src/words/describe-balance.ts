/**
 * Plain sentences on who stands with whom: the camps and what strains them, and threes that pull against each other.
 * What did not happen is not called so here; whoever shows the sentences marks them all at once.
 */
import { splitIntoCamps } from '../model/camps.ts';
import type { Moment } from '../model/moment.ts';
import type { Relation, RelationState } from '../model/relation-state.ts';
import { tensionSince } from '../model/tension-since.ts';
import type { Timeline } from '../model/timeline.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { balanceMessages, type Three } from './opened/balance-messages.ts';
import { shownScore } from './shown-points.ts';
import { startSentence } from './start-sentence.ts';
import { isTense, type TriadRoles } from './triad-roles.ts';
import type { Words } from './words.ts';

/** At most so many relations that strain the camps are named, the strongest first. */
const MOST_NAMED = 3;

/** The camps at a moment, and the tension that they leave. Scores count as they are shown. */
export function describeCamps(timeline: Timeline, moment: Moment, words: Words): string {
  const balance = balanceMessages(words);
  const state = timeline.relationsAt(moment);
  const { camps, unaligned, exact } = splitIntoCamps(state);
  const [one, other] = camps;
  if (one.length === 0) return balance.noSides;
  const name = (ids: readonly string[]): string[] =>
    state.actors
      .filter(({ id }) => ids.includes(id))
      .map((actor) => nameInSentence(actor, timeline.dataset, words));
  const camp = (ids: readonly string[]): string =>
    ids.length === 1 ? balance.alone(name(ids).join()) : words.list(name(ids));
  const isWhole = other.length === 0;
  const said = [
    isWhole ? balance.oneCamp(camp(one)) : balance.twoCamps(camp(one), camp(other)),
    describeStrains(strainsOf(state, one), timeline, words) ||
      (isWhole ? balance.calmCamp : balance.calmCamps),
  ];
  if (unaligned.length > 0) {
    said.push(startSentence(balance.noSide(words.list(name(unaligned)), unaligned.length), words));
  }
  if (!exact) said.push(balance.mayBeBetter);
  return said.join(' ');
}

/** A sentence on three actors in two parts: their names, and what they do. */
export interface TriadSentence {
  readonly names: string;
  readonly does: string;
}

/** How three actors fit together or pull against each other, and since when. */
export function describeTriad(
  roles: TriadRoles,
  timeline: Timeline,
  moment: Moment,
  words: Words,
): TriadSentence {
  const balance = balanceMessages(words);
  const { kind, actors, scores } = roles;
  const named = ofThree(actors, (actor) => nameInSentence(actor, timeline.dataset, words));
  const names = startSentence(words.list(named), words);
  if (kind === 'open') return { names, does: balance.open };
  const ties = balance.ties[kind](
    named,
    ofThree(scores, (score) => words.score(score ?? 0)),
  );
  if (!isTense(roles)) return { names, does: balance.fit(ties) };
  const since = describeSince(roles, timeline, moment, words);
  return { names, does: `${balance.pull(ties)} ${since}` };
}

function ofThree<One>([a, b, c]: readonly [One, One, One], say: (one: One) => string): Three {
  return [say(a), say(b), say(c)];
}

/** Since when a triad is in tension, as exactly as the date is known. */
function describeSince(
  { actors: [a, b, c] }: TriadRoles,
  timeline: Timeline,
  moment: Moment,
  words: Words,
): string {
  const balance = balanceMessages(words);
  const start = tensionSince(timeline, [a.id, b.id, c.id], moment);
  if (!start) return '';
  const date = words.date(start.day, start.event?.event.precision);
  return start.isOlder ? balance.sinceOrEarlier(date) : balance.since(date);
}

/** Known relations that do not fit the camps: friends on opposite sides, enemies on the same; strongest first. */
function strainsOf({ relations }: RelationState, camp: readonly string[]): Relation[] {
  const size = ({ score = 0 }: Relation): number => Math.abs(score);
  return relations
    .filter(({ pair, score = 0 }) => {
      const isInside = camp.includes(pair.a.id) === camp.includes(pair.b.id);
      return shownScore(score) !== 0 && isInside === score < 0;
    })
    .sort((one, other) => size(other) - size(one));
}

/** Empty when nothing strains the camps. */
function describeStrains(strains: readonly Relation[], timeline: Timeline, words: Words): string {
  if (strains.length === 0) return '';
  const balance = balanceMessages(words);
  const clauses = strains.slice(0, MOST_NAMED).map(({ pair, score = 0 }) => {
    const say = score < 0 ? balance.enemiesTogether : balance.friendsApart;
    const [a, b] = [pair.a, pair.b].map((actor) => nameInSentence(actor, timeline.dataset, words));
    return say(a!, b!, words.score(score));
  });
  const more = strains.length - clauses.length;
  const total = strains.reduce((sum, { score = 0 }) => sum + Math.abs(shownScore(score)), 0);
  return balance.strain(
    words.points(total),
    more > 0 ? [...clauses, balance.weaker(more)] : clauses,
  );
}

/** Three actors as one tells of them: who is the friend or the enemy of both others, and what these are to each other. */
import type { Actor } from '../dataset/schema.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import { shownScore } from './shown-points.ts';

/** Three actors and their ties, judged as they are shown: at 0.0 there is neither friend nor enemy. */
export interface TriadRoles {
  /** How the signs go together; `open` while a tie is neutral or unknown. */
  readonly kind: 'friends' | 'commonFriend' | 'commonEnemy' | 'enemies' | 'open';
  /** The friend or the enemy of both others first, where there is one; else in the order of the actor list. */
  readonly actors: readonly [Actor, Actor, Actor];
  /** Scores of first and second, first and third, second and third actor; `undefined` while unknown. */
  readonly scores: readonly [number | undefined, number | undefined, number | undefined];
}

/** By the number of hostile ties. */
const KINDS = ['friends', 'commonFriend', 'commonEnemy', 'enemies'] as const;

/** The roles of three actors, by id in any order; `undefined` unless they are three of the dataset. */
export function triadRoles(
  timeline: Timeline,
  ids: readonly string[],
  moment: Moment,
): TriadRoles | undefined {
  const [a, b, c] = timeline.dataset.actors.filter(({ id }) => ids.includes(id));
  if (!a || !b || !c || ids.length !== 3) return undefined;
  const scoreOf = (one: Actor, other: Actor): number | undefined => {
    const pair = timeline.pair(one.id, other.id);
    return pair && timeline.scoreAt(pair, moment);
  };
  const signOf = (one: Actor, other: Actor): number =>
    Math.sign(shownScore(scoreOf(one, other) ?? 0));
  const signs = [signOf(b, c), signOf(a, c), signOf(a, b)];
  const kind = signs.includes(0) ? 'open' : KINDS[signs.filter((sign) => sign < 0).length]!;
  // The actor that does not belong to the one tie that is unlike the other two.
  const odd = signs.findIndex((sign) => signs.indexOf(sign) === signs.lastIndexOf(sign));
  const orders = [[a, b, c] as const, [b, a, c] as const, [c, a, b] as const];
  const actors = orders[kind === 'open' ? 0 : Math.max(odd, 0)]!;
  const [first, second, third] = actors;
  const scores = [scoreOf(first, second), scoreOf(first, third), scoreOf(second, third)] as const;
  return { kind, actors, scores };
}

/** Whether the three pull against each other. */
export function isTense({ kind }: TriadRoles): boolean {
  return kind === 'commonFriend' || kind === 'enemies';
}

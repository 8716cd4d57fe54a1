/** Pairs of actors. A relation has no direction, so neither has a pair: it is kept in the order of the actor list. */
import type { Actor } from '../dataset/schema.ts';

/** Two different actors, in the order in which the dataset lists them. */
export interface Pair {
  /** Its place in the list of all pairs, from 0. */
  readonly index: number;
  readonly a: Actor;
  readonly b: Actor;
  /** A text that is unique to the pair; use it as a key, never show or parse it. */
  readonly key: string;
}

/** All pairs of a list of actors, and how to find one. */
export interface PairTable {
  readonly actors: readonly Actor[];
  readonly pairs: readonly Pair[];
  /** The pair of two actor ids in either order; `undefined` when an id is unknown or both are the same. */
  find(idA: string, idB: string): Pair | undefined;
}

/** Builds the table of the n·(n−1)/2 pairs of `actors`. */
export function createPairTable(actors: readonly Actor[]): PairTable {
  const pairs: Pair[] = [];
  const byActor = new Map(actors.map((actor) => [actor.id, new Map<string, Pair>()] as const));
  actors.forEach((a, position) => {
    for (const b of actors.slice(position + 1)) {
      const pair = { index: pairs.length, a, b, key: JSON.stringify([a.id, b.id]) };
      pairs.push(pair);
      byActor.get(a.id)?.set(b.id, pair);
      byActor.get(b.id)?.set(a.id, pair);
    }
  });
  return { actors, pairs, find: (idA, idB) => byActor.get(idA)?.get(idB) };
}

/** The other actor of a pair. */
export function otherActor(pair: Pair, actorId: string): Actor {
  return pair.a.id === actorId ? pair.b : pair.a;
}

/** Whether a pair belongs to actors brought forward: to the one, to two of several, or to any when there are none. */
export function isAmong({ a, b }: Pair, actorIds: readonly string[]): boolean {
  const ends = Number(actorIds.includes(a.id)) + Number(actorIds.includes(b.id));
  return ends >= Math.min(2, actorIds.length);
}

/** Whether an actor recedes beside those brought forward: one of these still has to do with all others, several do not. */
export function recedes(actorId: string, lead: readonly string[]): boolean {
  return lead.length > 1 && !lead.includes(actorId);
}

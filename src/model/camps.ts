/**
 * The two camps that the relations of a moment come closest to, after structural balance: friends of friends and
 * enemies of enemies on one side. D. Cartwright & F. Harary, "Structural Balance: A Generalization of Heider's Theory",
 * Psychological Review 63 (1956), 277–293.
 */
import {
  frustrationOf,
  MAX_POINTS_TO_TRY_ALL,
  splitByMoves,
  splitOfAll,
  type SignedGraph,
} from './frustration.ts';
import type { KnownRelation, RelationState } from './relation-state.ts';

/** Friendly ties hold a group together from this score on, as it is shown: with one decimal. */
const FRIENDLY_FROM = 3;

/** Scores are compared to a millionth of a point. */
const UNITS_PER_POINT = 1_000_000;

/** A split of the actors, by id in the order of the actor list. */
export interface Camps {
  /** The first holds the first listed actor that has a tie; the second is empty when nobody is opposed. */
  readonly camps: readonly [readonly string[], readonly string[]];
  /** Actors without any known tie other than 0: they stand with nobody. */
  readonly unaligned: readonly string[];
  /** Points of friendly ties between the camps plus hostile ties inside them; 0 when the split is without strain. */
  readonly frustration: number;
  /** Whether no other split has less: true up to 16 aligned actors, a good split found by moves above. */
  readonly exact: boolean;
}

/**
 * Splits the actors into two camps with the least frustration. Unknown relations count nothing. Among equally good
 * splits the one is taken that sets the fewest actors apart from the first (so that none is opposed without need), then
 * the one that keeps those listed first with it.
 */
export function splitIntoCamps(state: RelationState): Camps {
  const ids = state.actors.map(({ id }) => id);
  const strong = state.known.filter(({ score }) => unitsOf(score) !== 0);
  const ends = new Set<string>();
  for (const { pair } of strong) ends.add(pair.a.id).add(pair.b.id);
  const tied = ids.filter((id) => ends.has(id));
  const ties = signedGraphOf(tied, strong);
  const exact = tied.length <= MAX_POINTS_TO_TRY_ALL;
  const sides = exact ? splitOfAll(ties) : splitByMoves(ties);
  return {
    camps: [
      tied.filter((_, point) => sides[point] === 0),
      tied.filter((_, point) => sides[point] === 1),
    ],
    unaligned: ids.filter((id) => !ends.has(id)),
    frustration: frustrationOf(ties, sides) / UNITS_PER_POINT,
    exact,
  };
}

/**
 * The actors that are really held together: within each camp, those joined by ties of `friendlyFrom` points or more
 * (rounded to one decimal, as scores are shown; default 3), directly or through others. Groups of two or more, by actor id, in the order of their first listed actors.
 */
export function hullGroups(state: RelationState, friendlyFrom = FRIENDLY_FROM): string[][] {
  const place = placesOf(state.actors.map(({ id }) => id));
  const friends = new Map<string, string[]>([...place.keys()].map((id) => [id, []]));
  for (const { pair, score } of state.known) {
    if (Math.round(score * 10) / 10 < friendlyFrom) continue;
    friends.get(pair.a.id)!.push(pair.b.id);
    friends.get(pair.b.id)!.push(pair.a.id);
  }
  const order = (one: string, other: string): number => place.get(one)! - place.get(other)!;
  return splitIntoCamps(state)
    .camps.flatMap((camp) => joined(camp, (id) => friends.get(id)!))
    .map((group) => group.sort(order))
    .sort(([one], [other]) => order(one!, other!));
}

/** The ties of actors, by their place in the list. */
function signedGraphOf(
  actorIds: readonly string[],
  relations: readonly KnownRelation[],
): SignedGraph {
  const place = placesOf(actorIds);
  const ties = actorIds.map(() => new Map<number, number>());
  for (const { pair, score } of relations) {
    const a = place.get(pair.a.id)!;
    const b = place.get(pair.b.id)!;
    ties[a]!.set(b, unitsOf(score));
    ties[b]!.set(a, unitsOf(score));
  }
  return ties;
}

/** A score in whole units. */
function unitsOf(score: number): number {
  return Math.round(score * UNITS_PER_POINT);
}

/** Where each id stands in a list. */
function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place] as const));
}

/** Parts of a list, of two members or more, that are joined by friends among them, directly or through others. */
function joined(
  members: readonly string[],
  friendsOf: (member: string) => readonly string[],
): string[][] {
  const left = new Set(members);
  return members.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    // A list may grow while it is gone through.
    for (const member of group) {
      group.push(...friendsOf(member).filter((friend) => left.delete(friend)));
    }
    return group.length > 1 ? [group] : [];
  });
}

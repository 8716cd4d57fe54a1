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
  type Ties,
} from './frustration.ts';
import type { RelationState } from './relation-state.ts';

/** Friendly ties hold a group together from this score on. */
export const FRIENDLY_FROM = 3;

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
  const isTied = (a: string): boolean => ids.some((b) => tieOf(state, a, b) !== 0);
  const tied = ids.filter(isTied);
  const ties: Ties = tied.map((a) => tied.map((b) => tieOf(state, a, b)));
  const exact = tied.length <= MAX_POINTS_TO_TRY_ALL;
  const sides = exact ? splitOfAll(ties) : splitByMoves(ties);
  return {
    camps: [
      tied.filter((_, point) => sides[point] === 0),
      tied.filter((_, point) => sides[point] === 1),
    ],
    unaligned: ids.filter((id) => !tied.includes(id)),
    frustration: frustrationOf(ties, sides) / UNITS_PER_POINT,
    exact,
  };
}

/**
 * The actors that are really held together: within each camp, those joined by ties of `friendlyFrom` points or more,
 * directly or through others. Groups of two or more, by actor id, in the order of their first listed actors.
 */
export function hullGroups(state: RelationState, friendlyFrom = FRIENDLY_FROM): string[][] {
  const groups = splitIntoCamps(state).camps.flatMap((camp) =>
    joined(camp, (a, b) => (state.score(a, b) ?? -Infinity) >= friendlyFrom),
  );
  const place = new Map(state.actors.map(({ id }, position) => [id, position] as const));
  return groups
    .filter((group) => group.length > 1)
    .sort((one, other) => place.get(one[0]!)! - place.get(other[0]!)!);
}

/** A score in whole units; 0 while unknown. */
function tieOf(state: RelationState, a: string, b: string): number {
  return Math.round((state.score(a, b) ?? 0) * UNITS_PER_POINT);
}

/** Parts of a list whose members are joined, directly or through others; members keep the order of the list. */
function joined(
  members: readonly string[],
  areJoined: (a: string, b: string) => boolean,
): string[][] {
  const groups: string[][] = [];
  const left = new Set(members);
  for (const first of members) {
    if (!left.delete(first)) continue;
    const group = new Set([first]);
    for (const member of group) {
      for (const other of left) {
        if (!areJoined(member, other)) continue;
        left.delete(other);
        group.add(other);
      }
    }
    groups.push(members.filter((member) => group.has(member)));
  }
  return groups;
}

/** Which relations come forward where a map is too full to draw all alike: the moved, the led, the strongest. */
import { MAX_ACTORS_TO_BOW } from './bow-routes.ts';
import { byInterest } from './map-tags.ts';
import { isAmong, type Pair } from '../model/pair.ts';

/** Most lines that are drawn each in its own right on a full map. */
const MOST_FORWARD = 48;
/** Most lines of a full map that carry a tag, besides those that moved or are led. */
const MOST_TAGS = 6;

/** What decides how prominent a relation is. */
export interface Ranked {
  readonly pair: Pair;
  readonly score: number;
  readonly delta: number | undefined;
  readonly moved: boolean;
}

/** Relations apart by how they are drawn. */
export interface Prominence<Relation> {
  /** Drawn each in its own right, in the order given. */
  readonly forward: readonly (Relation & { readonly tagged: boolean })[];
  /** Drawn faint, many at once. */
  readonly background: readonly Relation[];
}

/** Whether so many actors share the map that most of their relations must recede. */
export function isCrowd(actors: number): boolean {
  return actors > MAX_ACTORS_TO_BOW;
}

/**
 * Sorts the relations of a map of `actors` actors. With few actors all come forward. On a full map those that moved and
 * those of the led actors (ids) do, and the strongest of the others.
 */
export function sortByProminence<Relation extends Ranked>(
  relations: readonly Relation[],
  actors: number,
  lead: readonly string[],
): Prominence<Relation> {
  if (!isCrowd(actors)) {
    return {
      forward: relations.map((relation) => ({ ...relation, tagged: true })),
      background: [],
    };
  }
  const isWanted = ({ pair, moved }: Relation): boolean =>
    moved || (lead.length > 0 && isAmong(pair, lead));
  const ranked = [...relations].sort(
    (one, other) =>
      Number(isWanted(other)) - Number(isWanted(one)) ||
      byInterest(one, other) ||
      one.pair.index - other.pair.index,
  );
  const wanted = ranked.filter(isWanted).length;
  const forward = new Set(ranked.slice(0, Math.max(wanted, MOST_FORWARD)));
  const tagged = new Set(ranked.slice(0, Math.max(wanted, MOST_TAGS)));
  return {
    forward: relations
      .filter((relation) => forward.has(relation))
      .map((relation) => ({ ...relation, tagged: tagged.has(relation) })),
    background: relations.filter((relation) => !forward.has(relation)),
  };
}

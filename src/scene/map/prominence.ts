/** Which relations come forward where a map is too full to draw all alike: the moved, the led, the strongest. */
import type { Frame } from '../box.ts';
import { MAX_ACTORS_TO_BOW } from './bow-routes.ts';
import { byInterest } from './map-tags.ts';
import { isAmong, type Pair } from '../../model/pair.ts';

/** Most lines that are drawn each in its own right on a full map. */
const MOST_FORWARD = 48;
/** Room in px² that a map should have for each tag, besides those of lines that moved or are led. */
const ROOM_A_TAG = 12_000;
/** Tags that every map has room for, however small. */
const LEAST_TAGS = 6;
/** Tags on lines that moved or are led, on a full map. */
const MOST_TAGS_OF_CROWD = 12;

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
 * Sorts the relations, in the order of their pairs, of a map of `actors` actors. With few actors all come forward, and as
 * many carry a tag as the frame (px) has room for. On a full map those that moved and those of the led actors (ids) come
 * forward, and the strongest of the others.
 */
export function sortByProminence<Relation extends Ranked>(
  relations: readonly Relation[],
  actors: number,
  lead: readonly string[],
  frame: Frame,
): Prominence<Relation> {
  const isWanted = ({ pair, moved }: Relation): boolean =>
    moved || (lead.length > 0 && isAmong(pair, lead));
  const others = relations.filter((relation) => !isWanted(relation)).sort(byInterest);
  const ranked = [...relations.filter(isWanted).sort(byInterest), ...others];
  const wanted = ranked.length - others.length;
  const room = Math.floor((frame.width * frame.height) / ROOM_A_TAG);
  const mostTags = isCrowd(actors) ? LEAST_TAGS : Math.max(LEAST_TAGS, room);
  const mostForward = isCrowd(actors) ? MOST_FORWARD : relations.length;
  const forward = new Set(ranked.slice(0, Math.max(wanted, mostForward)));
  const wantedTags = isCrowd(actors) ? Math.min(wanted, MOST_TAGS_OF_CROWD) : wanted;
  const tagged = new Set(ranked.slice(0, Math.max(wantedTags, mostTags)));
  return {
    forward: relations
      .filter((relation) => forward.has(relation))
      .map((relation) => ({ ...relation, tagged: tagged.has(relation) })),
    background: relations.filter((relation) => !forward.has(relation)),
  };
}

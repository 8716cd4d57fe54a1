/** What a key does on the map: arrows move, Enter drills in, Escape climbs, letters find an actor by name. */
import { otherActor } from '../../model/pair.ts';
import { neighbour, relationsOf, type Direction } from '../../scene/map/map-navigation.ts';
import type { MapActor, MapRelation, MapScene } from '../../scene/map/map-scene.ts';
import { actorKey, relationKey } from './mark-keys.ts';

/** Where the keyboard is: on the mark with this key. */
export interface MapPlace {
  readonly scene: MapScene;
  readonly key: string;
  /** The actor whose relations are being walked through. */
  readonly drilled: string | undefined;
}

/** Where a key leads: to another mark, to another focus, or both. */
export interface MapMove {
  readonly key?: string;
  readonly focus?: readonly string[];
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The move that a key means at a place; `undefined` when the key means nothing here and must be let through. */
export function moveOnMap(place: MapPlace, key: string): MapMove | undefined {
  const { scene } = place;
  const actor = scene.actors.find((candidate) => actorKey(candidate.actor.id) === place.key);
  if (actor) return moveFromActor(place, actor, key);
  const relation = scene.relations.find((candidate) => relationKey(candidate) === place.key);
  return relation && moveFromRelation(place, relation, key);
}

function moveFromActor(place: MapPlace, actor: MapActor, key: string): MapMove | undefined {
  const direction = ARROWS[key];
  if (direction) {
    const next = neighbour(place.scene, actor, direction) ?? actor;
    return { key: actorKey(next.actor.id) };
  }
  if (key === 'Enter' || key === ' ') {
    const [first] = relationsOf(place.scene, actor.actor.id);
    return { focus: [actor.actor.id], ...(first && { key: relationKey(first) }) };
  }
  if (key === 'Escape') return place.drilled === undefined ? undefined : { focus: [] };
  return findByLetter(place.scene, actor, key);
}

function moveFromRelation(
  place: MapPlace,
  relation: MapRelation,
  key: string,
): MapMove | undefined {
  const { a, b } = relation.pair;
  const centre = place.drilled === b.id ? b.id : a.id;
  if (key === 'Enter' || key === ' ')
    return { focus: [centre, otherActor(relation.pair, centre).id] };
  if (key === 'Escape') return { key: actorKey(centre), focus: [] };
  const direction = ARROWS[key];
  if (!direction) return undefined;
  const siblings = relationsOf(place.scene, centre);
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const here = siblings.findIndex((sibling) => sibling.pair === relation.pair);
  const next = siblings.at((here + step) % siblings.length);
  return next && { key: relationKey(next) };
}

function findByLetter(scene: MapScene, from: MapActor, key: string): MapMove | undefined {
  if (key.length !== 1) return undefined;
  const start = scene.actors.findIndex(({ actor }) => actor === from.actor);
  const order = [...scene.actors.slice(start + 1), ...scene.actors.slice(0, start)];
  const found = order.find(({ name }) => name.toLowerCase().startsWith(key.toLowerCase()));
  return found && { key: actorKey(found.actor.id) };
}

/** Pictures between two scenes, for motion: places are blended, all that is text or kind is already the new one. */
import type { MapActor, MapRelation, MapScene } from './map-scene.ts';
import type { MapTag } from './map-tags.ts';
import type { PlacedLabel } from './place-labels.ts';

/** The scene at `share` of the way from one scene to another, 0 to 1. Actors and relations that are new start in place. */
export function blendScenes(from: MapScene, to: MapScene, share: number): MapScene {
  if (share >= 1 || from.width !== to.width || from.height !== to.height) return to;
  const blend = (before: number, after: number): number => before + (after - before) * share;
  const actorsBefore = new Map(from.actors.map((actor) => [actor.actor.id, actor] as const));
  const relationsBefore = new Map(
    from.relations.map((relation) => [relation.pair.key, relation] as const),
  );
  return {
    ...to,
    actors: to.actors.map((after) => blendActor(actorsBefore.get(after.actor.id), after, blend)),
    relations: to.relations.map((after) =>
      blendRelation(relationsBefore.get(after.pair.key), after, blend),
    ),
  };
}

type Blend = (before: number, after: number) => number;

function blendActor(before: MapActor | undefined, after: MapActor, blend: Blend): MapActor {
  if (!before) return after;
  return {
    ...after,
    x: blend(before.x, after.x),
    y: blend(before.y, after.y),
    label: blendLabel(before.label, after.label, blend),
  };
}

function blendLabel(
  before: PlacedLabel | undefined,
  after: PlacedLabel | undefined,
  blend: Blend,
): PlacedLabel | undefined {
  if (!before || !after) return after;
  return { ...after, dx: blend(before.dx, after.dx), dy: blend(before.dy, after.dy) };
}

function blendRelation(
  before: MapRelation | undefined,
  after: MapRelation,
  blend: Blend,
): MapRelation {
  if (!before) return after;
  return {
    ...after,
    width: blend(before.width, after.width),
    bow: blend(before.bow, after.bow),
    tag: blendTag(before.tag, after.tag, blend),
  };
}

function blendTag(
  before: MapTag | undefined,
  after: MapTag | undefined,
  blend: Blend,
): MapTag | undefined {
  if (!before || !after) return after;
  return {
    ...after,
    t: blend(before.t, after.t),
    dx: blend(before.dx, after.dx),
    dy: blend(before.dy, after.dy),
  };
}

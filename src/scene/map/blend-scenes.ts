/** Pictures between two scenes, for motion: places are blended, all that is text or kind is already the new one. */
import type { MapActor, MapRelation, MapScene } from './map-scene.ts';
import type { MapTag } from './map-tags.ts';
import type { PlacedLabel } from './place-labels.ts';

/** Finer steps of a length, in px, or of a share of a line, cannot be seen in motion, and cost as much as wide ones. */
const LENGTH_STEP = 0.5;
const SHARE_STEP = 0.002;

/** The scene at `share` of the way from one scene to another, 0 to 1. Actors and relations that are new start in place. */
export function blendScenes(from: MapScene, to: MapScene, share: number): MapScene {
  if (share >= 1 || from.width !== to.width || from.height !== to.height) return to;
  const blendTo =
    (step: number): Blend =>
    (before, after) =>
      Math.round((before + (after - before) * share) / step) * step;
  const blend = { length: blendTo(LENGTH_STEP), share: blendTo(SHARE_STEP) };
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

/** Blends of the two kinds of numbers in a scene. */
interface Blends {
  readonly length: Blend;
  readonly share: Blend;
}

function blendActor(before: MapActor | undefined, after: MapActor, blend: Blends): MapActor {
  if (!before) return after;
  return {
    ...after,
    x: blend.length(before.x, after.x),
    y: blend.length(before.y, after.y),
    label: blendLabel(before.label, after.label, blend),
  };
}

function blendLabel(
  before: PlacedLabel | undefined,
  after: PlacedLabel | undefined,
  blend: Blends,
): PlacedLabel | undefined {
  if (!before || !after) return after;
  return { ...after, dx: blend.length(before.dx, after.dx), dy: blend.length(before.dy, after.dy) };
}

function blendRelation(
  before: MapRelation | undefined,
  after: MapRelation,
  blend: Blends,
): MapRelation {
  if (!before) return after;
  return {
    ...after,
    width: blend.length(before.width, after.width),
    bow: blend.share(before.bow, after.bow),
    tag: blendTag(before.tag, after.tag, blend),
  };
}

function blendTag(
  before: MapTag | undefined,
  after: MapTag | undefined,
  blend: Blends,
): MapTag | undefined {
  if (!before || !after) return after;
  return {
    ...after,
    t: blend.share(before.t, after.t),
    dx: blend.length(before.dx, after.dx),
    dy: blend.length(before.dy, after.dy),
  };
}

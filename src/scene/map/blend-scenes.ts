/**
 * Pictures between two scenes, for motion: places are blended, all that is text or kind is already the new one. So is a
 * name's side of its disc: on the way round it would cross disc and lines, and every frame would set it anew.
 */
import { blendRelation, type Blend } from './blend-relation.ts';
import { clearBow, MAX_ACTORS_TO_BOW } from './bow-routes.ts';
import type { MapActor, MapRelation, MapScene } from './map-scene.ts';
import { connectionsOf } from './route-lines.ts';

/** Finer steps of a length, in px, cannot be seen in motion, and cost as much as wide ones. What rests stays to the bit. */
const LENGTH_STEP = 0.5;

/** The scene at `share` of the way from one scene to another, 0 to 1. Actors and relations that are new start in place. */
export function blendScenes(from: MapScene, to: MapScene, share: number): MapScene {
  if (share >= 1 || from.width !== to.width || from.height !== to.height) return to;
  const blend: Blend = (before, after, step = LENGTH_STEP) =>
    before === after ? after : Math.round((before + (after - before) * share) / step) * step;
  const actorsBefore = new Map(from.actors.map((actor) => [actor.actor.id, actor]));
  const relationsBefore = new Map(from.relations.map((relation) => [relation.pair.key, relation]));
  const actors = to.actors.map((after) =>
    blendActor(actorsBefore.get(after.actor.id), after, blend),
  );
  const relations = to.relations.map((after) =>
    blendRelation(relationsBefore.get(after.pair.key), after, blend),
  );
  return { ...to, actors, relations: clearLines(relations, actors, to) };
}

/** No line passes under a third disc on the way either. */
function clearLines(
  relations: readonly MapRelation[],
  actors: readonly MapActor[],
  scene: MapScene,
): readonly MapRelation[] {
  if (actors.length > MAX_ACTORS_TO_BOW) return relations;
  const discs = actors.map(({ x, y }) => ({ x, y, r: scene.radius }));
  const lines = connectionsOf(
    relations,
    actors.map(({ actor }) => actor),
  );
  return relations.map((relation, index) => {
    const bow = clearBow(relation.bow, lines[index]!, discs, scene);
    return bow === relation.bow ? relation : { ...relation, bow };
  });
}

function blendActor(before: MapActor | undefined, after: MapActor, blend: Blend): MapActor {
  return before ? { ...after, x: blend(before.x, after.x), y: blend(before.y, after.y) } : after;
}

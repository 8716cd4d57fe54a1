/** Pictures between two differences, for motion: places are blended, all that is text or kind is already the new one. */
import type { DifferenceActor, DifferenceScene } from './difference-scene.ts';
import { blendRelation, type Blend } from './map/blend-relation.ts';
import { motionArrow } from './map/motion-arrow.ts';
import type { PlacedLabel } from './map/place-labels.ts';
import type { Point } from './map/route.ts';

/** The scene at `share` of the way from one scene to another, 0 to 1. What is new starts in place; a new ghost at its disc. */
export function blendDifferences(
  from: DifferenceScene,
  to: DifferenceScene,
  share: number,
): DifferenceScene {
  if (share >= 1 || from.width !== to.width || from.height !== to.height) return to;
  const blend: Blend = (before, after) => before + (after - before) * share;
  const actorsBefore = new Map(from.actors.map((actor) => [actor.actor.id, actor] as const));
  const relationsBefore = new Map(from.relations.map((one) => [one.pair.key, one] as const));
  return {
    ...to,
    actors: to.actors.map((after) =>
      blendActor(actorsBefore.get(after.actor.id), after, to, blend),
    ),
    relations: to.relations.map((after) =>
      blendRelation(relationsBefore.get(after.pair.key), after, blend),
    ),
  };
}

function blendPoint(before: Point, after: Point, blend: Blend): Point {
  return { x: blend(before.x, after.x), y: blend(before.y, after.y) };
}

/** The arrow leads from the ghost to the disc, wherever these are. */
function blendActor(
  before: DifferenceActor | undefined,
  after: DifferenceActor,
  { radius, ghostRadius }: DifferenceScene,
  blend: Blend,
): DifferenceActor {
  if (!before) return after;
  const place = blendPoint(before, after, blend);
  const ghost = after.ghost && blendPoint(before.ghost ?? before, after.ghost, blend);
  const arrow = ghost && motionArrow({ ...ghost, r: ghostRadius }, { ...place, r: radius });
  return { ...after, ...place, label: blendLabel(before.label, after.label, blend), ghost, arrow };
}

function blendLabel(
  before: PlacedLabel | undefined,
  after: PlacedLabel | undefined,
  blend: Blend,
): PlacedLabel | undefined {
  if (!before || !after) return after;
  return { ...after, dx: blend(before.dx, after.dx), dy: blend(before.dy, after.dy) };
}

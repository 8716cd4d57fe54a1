/** Where the arrow keys lead on the map. */
import type { MapActor, MapRelation, MapScene } from './map-scene.ts';

/** Where an arrow key points, whichever way text runs. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much a neighbour off the direction counts as farther away. */
const OFF_COURSE = 2;

/** The nearest actor in a direction; `undefined` at the edge of the map. */
export function neighbour(
  scene: MapScene,
  from: MapActor,
  direction: Direction,
): MapActor | undefined {
  const [stepX, stepY] = STEP[direction];
  let nearest: MapActor | undefined;
  let least = Infinity;
  for (const actor of scene.actors) {
    const dx = actor.x - from.x;
    const dy = actor.y - from.y;
    const ahead = dx * stepX + dy * stepY;
    const aside = Math.abs(dx * stepY) + Math.abs(dy * stepX);
    const distance = ahead + OFF_COURSE * aside;
    if (actor === from || ahead <= 0 || distance >= least) continue;
    [nearest, least] = [actor, distance];
  }
  return nearest;
}

/** The known relations of an actor, from the closest to the most hostile. */
export function relationsOf(scene: MapScene, actorId: string): MapRelation[] {
  return scene.relations
    .filter(({ pair }) => pair.a.id === actorId || pair.b.id === actorId)
    .sort((one, other) => other.score - one.score);
}

/** An actor on its way with the pointer: d3-force moves the others as their relations ask. */
import { createLiveSimulation } from '../../layout/live-simulation.ts';
import type { MapScene } from '../../scene/map/map-scene.ts';

/** A drag that has begun. */
export interface LiveDrag {
  /** Takes the dragged actor as far from its home as the pointer has moved, in px. */
  moveBy(dx: number, dy: number): void;
  /** The picture of the next frame. */
  nextScene(): MapScene;
}

/** Lets go of the scene at rest, and takes hold of one actor in it. */
export function createLiveDrag(home: MapScene, id: string): LiveDrag {
  const picture = {
    actors: home.actors.map(({ actor, x, y }) => ({
      id: actor.id,
      home: { x, y },
      radius: home.radius,
    })),
    relations: home.relations.map(({ pair, score }) => ({ a: pair.a.id, b: pair.b.id, score })),
  };
  const simulation = createLiveSimulation(picture, id);
  const start = home.actors.find(({ actor }) => actor.id === id);
  return {
    moveBy: (dx, dy) => {
      if (start) simulation.moveTo(start.x + dx, start.y + dy);
    },
    nextScene: () => {
      simulation.tick();
      return moveActors(home, simulation.positions());
    },
  };
}

/** A scene with its actors at other places, kept inside the frame. */
function moveActors(
  scene: MapScene,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): MapScene {
  const inside = (value: number, size: number): number =>
    Math.max(scene.radius, Math.min(size - scene.radius, value));
  return {
    ...scene,
    actors: scene.actors.map((actor) => {
      const place = places.get(actor.actor.id) ?? actor;
      return { ...actor, x: inside(place.x, scene.width), y: inside(place.y, scene.height) };
    }),
  };
}

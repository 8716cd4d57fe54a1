/** The first frame on the way to other choices: the marks that are there move, and nothing is drawn anew. */
import { fitToViewport } from '../../layout/fit-to-viewport.ts';
import type { Layout } from '../../layout/create-layout.ts';
import type { Moment } from '../../model/moment.ts';
import type { MapScene } from '../../scene/map/map-scene.ts';
import { placeMarks, type MapMarks } from './place-marks.ts';

/** The scene on show with its actors where the goal has them. Its tags still say, and look like, what they said. */
export function setOut(shown: MapScene, layout: Layout, moment: Moment): MapScene {
  const { places } = fitToViewport(layout, layout.positionsAt(moment), shown);
  const actors = shown.actors.map((actor) => ({ ...actor, ...places.get(actor.actor.id) }));
  return { ...shown, actors };
}

/**
 * Moves discs and lines alone: outlines and tags follow in the next frame, in which tags say what is new. Half of what a
 * frame of motion costs is theirs.
 */
export function placeFirst(marks: MapMarks, scene: MapScene): void {
  const relations = scene.relations.map((relation) => ({ ...relation, tag: undefined }));
  placeMarks(marks, { ...scene, groups: [], relations }, true);
}

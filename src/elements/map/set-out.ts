/** The first frame on the way to other choices: the marks that are there move, and nothing is drawn anew. */
import { fitToViewport } from '../../layout/fit-to-viewport.ts';
import type { Layout } from '../../layout/create-layout.ts';
import { hypothesisAt } from '../../model/hypothesis.ts';
import type { Moment } from '../../model/moment.ts';
import type { MapScene } from '../../scene/map/map-scene.ts';
import type { MapMarks } from './place-marks.ts';

/** The scene on show with its actors where the goal has them; what does not happen is marked as such from here on. */
export function setOut(
  [, , , , , , tags]: MapMarks,
  shown: MapScene,
  layout: Layout,
  moment: Moment,
): MapScene {
  const isHypothetical = hypothesisAt(layout.timeline, moment) !== undefined;
  for (const tag of tags) tag.classList.toggle('hypothetical', isHypothetical);
  const { places } = fitToViewport(layout, layout.positionsAt(moment), shown);
  const actors = shown.actors.map((actor) => ({ ...actor, ...places.get(actor.actor.id) }));
  return { ...shown, actors };
}

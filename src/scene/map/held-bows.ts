/**
 * The bows that lines keep between events: nothing happens then, so a line leaves its side for no other that is just as good.
 * They follow from layout, frame and moment alone, however the reader got there.
 */
import type { Layout } from '../../layout/create-layout.ts';
import { fitToViewport } from '../../layout/fit-to-viewport.ts';
import type { Moment } from '../../model/moment.ts';
import type { Frame } from '../box.ts';
import { chooseBows, type Bows } from './bow-routes.ts';
import { strokeWidth } from './line-style.ts';
import { isCrowd } from './prominence.ts';
import { connectionsOf } from './route-lines.ts';

/** The bows right after the last event by `moment`, in a frame (px); none before the first and in a crowd. */
export function heldBows(layout: Layout, moment: Moment, frame: Frame): Bows {
  const { timeline } = layout;
  const { actors } = timeline.dataset;
  const bows: (number | undefined)[] = [];
  const after = timeline.lastEventAt(moment)?.after;
  if (!after || isCrowd(actors.length)) return bows;
  const { radius, places } = fitToViewport(layout, layout.positionsAt(after), frame);
  const discs = actors.map(({ id }) => ({ ...places.get(id)!, r: radius }));
  const relations = timeline
    .relationsAt(after)
    .known.map(({ pair, score }) => ({ pair, width: strokeWidth(score, radius) }));
  chooseBows(discs, connectionsOf(relations, actors), frame).forEach((bow, index) => {
    bows[relations[index]!.pair.index] = bow;
  });
  return bows;
}

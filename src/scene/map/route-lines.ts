/** The courses of the lines that come forward. */
import type { Actor } from '../../dataset/schema.ts';
import type { Frame } from '../box.ts';
import { chooseBows, type Bows, type Connection } from './bow-routes.ts';
import type { MapRelation } from './map-scene.ts';
import { routeBetween, sampleRoute, type Disc, type Point, type Route } from './route.ts';

/** Points at which a line is seen by tags and names; 12 px apart on the longest line of a wide map. */
const LINE_SAMPLES = 65;

/** Routes the lines that come forward. */
export function routeLines<Relation extends Pick<MapRelation, 'pair' | 'width'>>(
  relations: readonly Relation[],
  actors: readonly Actor[],
  discs: readonly Disc[],
  frame: Frame,
  held?: Bows,
): (Relation & { bow: number; route: Route; samples: readonly Point[] })[] {
  const connections = connectionsOf(relations, actors, held);
  const bows = chooseBows(discs, connections, frame);
  return relations.map((relation, index) => {
    const { from, to } = connections[index]!;
    const bow = bows[index]!;
    const route = routeBetween(discs[from]!, discs[to]!, bow);
    return { ...relation, bow, route, samples: sampleRoute(route, LINE_SAMPLES) };
  });
}

/** The lines of relations by where the discs of their actors stand in the list of these. */
export function connectionsOf(
  relations: readonly Pick<MapRelation, 'pair' | 'width'>[],
  actors: readonly Actor[],
  held?: Bows,
): Connection[] {
  const indexOf = new Map(actors.map(({ id }, index) => [id, index] as const));
  return relations.map(({ pair, width }) => ({
    from: indexOf.get(pair.a.id)!,
    to: indexOf.get(pair.b.id)!,
    width,
    held: held?.[pair.index],
  }));
}

/**
 * Puts the marks of a map where a scene has them. Which marks there are is drawn by Lit (`draw-map.ts`), now and then;
 * what a motion changes from frame to frame is written here, on the marks themselves and only where it differs.
 */
import { hullPath } from '../../scene/map/hull.ts';
import { strokeDash } from '../../scene/map/line-style.ts';
import type { MapActor, MapRelation, MapScene } from '../../scene/map/map-scene.ts';
import { isCrowd } from '../../scene/map/prominence.ts';
import type { MapTag } from '../../scene/map/map-tags.ts';
import {
  discsById,
  pointOn,
  px,
  pxPoint,
  routeBetween,
  routePoints,
  straightLines,
  type Route,
} from '../../scene/map/route.ts';
import { writeAttribute } from '../write-attribute.ts';

/** Room between discs and the outline of their group, in px. */
const HULL_MARGIN = 16;

/** The marks of one layer, in the order of the scene. */
type Layer = readonly Element[];

/** How many layers a map has. */
const LAYERS = 7;

/** They are, from back to front, as `draw-map.ts` draws them. */
export type MapMarks = readonly [
  groups: Layer,
  ghosts: Layer,
  background: Layer,
  relations: Layer,
  leaders: Layer,
  actors: Layer,
  tags: Layer,
];

/** The actors that have a ghost, in the order in which ghosts are drawn. */
export function ghostlyActors({ actors }: MapScene): MapActor[] {
  return actors.filter(({ ghost }) => ghost);
}

/** The relations that have a tag, in the order in which tags and their leaders are drawn. */
export function taggedRelations({ relations }: MapScene): MapRelation[] {
  return relations.filter(({ tag }) => tag);
}

/** Finds the marks of a drawing: once for each time that Lit drew it. */
export function findMarks(drawing: ParentNode): MapMarks {
  // What describes the drawing may stand before them.
  const layers = [...drawing.children].slice(-LAYERS);
  return layers.map((layer) => [...layer.children]) as unknown as MapMarks;
}

/** Places marks where `scene` has them: the scene that they were drawn for, or one that moves towards it. */
export function placeMarks(marks: MapMarks, scene: MapScene, isMoving: boolean): void {
  const [groups, ghosts, background, lines, leaders, discs, tags] = marks;
  const places = discsById(scene);
  scene.groups.forEach((ids, index) => {
    const members = ids.map((id) => places.get(id)!);
    writeAttribute(groups[index]!, 'd', hullPath(members, HULL_MARGIN));
  });
  scene.background.forEach(({ score, pairs }, index) => {
    const mark = background[index]!;
    writeAttribute(mark, 'd', straightLines(pairs, places));
    // Thousands of dashes take longer to paint than a frame lasts.
    writeAttribute(mark, 'stroke-dasharray', score < 0 && !isMoving ? '3 3' : undefined);
  });
  ghostlyActors(scene).forEach((actor, index) => placeTrail(ghosts[index]!, actor));
  scene.actors.forEach((actor, index) => {
    writeAttribute(discs[index]!, 'transform', `translate(${pxPoint(actor)})`);
  });
  const isHurried = isMoving && isCrowd(scene.actors.length);
  let tagged = 0;
  scene.relations.forEach((relation, index) => {
    const { pair, bow, tag } = relation;
    const route = routeBetween(places.get(pair.a.id)!, places.get(pair.b.id)!, bow);
    const line = lines[index]!;
    // On a full map what parts a line from those it crosses takes as long as all the lines: it comes back at rest.
    const isBare = isHurried && !relation.moved && !line.matches(':focus');
    placeLine(line, relation, route, scene.radius, isMoving, isBare);
    if (tag) placeTag(tags[tagged]!, leaders[tagged++]!, tag, route);
  });
}

function placeTrail(mark: Element, actor: MapActor): void {
  const points = `${pxPoint(actor.ghost!)} ${pxPoint(actor)}`;
  writeAttribute(mark.firstElementChild!, 'points', points);
}

/** A line's place to be hit by a pointer is where it comes to rest: nobody aims at a line in motion. */
function placeLine(
  mark: Element,
  { score, width, moved }: MapRelation,
  route: Route,
  radius: number,
  isMoving: boolean,
  isBare: boolean,
): void {
  const [hit, casing, line] = mark.children as unknown as [Element, Element, Element];
  const points = routePoints(route);
  if (!isMoving) writeAttribute(hit, 'points', points);
  writeAttribute(casing, 'points', isBare ? '' : points);
  writeAttribute(casing, 'stroke-width', px(width + (moved ? radius * 0.55 : 5)));
  writeAttribute(line, 'points', points);
  writeAttribute(line, 'stroke-width', px(width));
  const dash = strokeDash(score, width)?.map(px).join(' ');
  writeAttribute(line, 'stroke-dasharray', dash);
}

/** A tag that stands off its line has a thin line to the place it belongs to. */
function placeTag(mark: Element, leader: Element, { t, dx, dy }: MapTag, route: Route): void {
  const foot = pointOn(route, t);
  const centre = pxPoint({ x: foot.x + dx, y: foot.y + dy });
  writeAttribute(mark, 'transform', `translate(${centre})`);
  writeAttribute(leader, 'points', dx || dy ? `${pxPoint(foot)} ${centre}` : '');
}

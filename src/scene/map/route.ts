/** The course of a relation's line between two discs: a parabola that may bow to one side. All lengths in CSS px. */
import type { Actor } from '../../dataset/schema.ts';
import { roundPx } from '../round-px.ts';

/** A place in CSS px, from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A disc that stands for an actor. */
export interface Disc extends Point {
  readonly r: number;
}

/** The discs of a picture by the ids of their actors. */
export function discsById({
  actors,
  radius,
}: {
  readonly actors: readonly (Point & { readonly actor: Actor })[];
  readonly radius: number;
}): ReadonlyMap<string, Disc> {
  return new Map(actors.map(({ actor, x, y }) => [actor.id, { x, y, r: radius }]));
}

/** A line from the rim of one disc to the rim of another, as a quadratic Bézier curve. */
export interface Route {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Room between a disc's rim and the end of a line. */
const RIM_GAP = 4;

/**
 * The route from disc `a` to disc `b`. `bow` is how far its middle lies beside the straight line, as a share of the
 * distance of the centres; positive bows to the left of the way from a to b (screen axes, y down).
 */
export function routeBetween(a: Disc, b: Disc, bow: number): Route {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const control = {
    x: (a.x + b.x) / 2 + 2 * bow * dy,
    y: (a.y + b.y) / 2 - 2 * bow * dx,
  };
  return { start: towards(a, control), control, end: towards(b, control) };
}

/** The point on the rim of a disc, and a little off it, on the way to a target. */
function towards(disc: Disc, target: Point): Point {
  const dx = target.x - disc.x;
  const dy = target.y - disc.y;
  const distance = Math.sqrt(dx * dx + dy * dy) || 1;
  const reach = Math.min(disc.r + RIM_GAP, distance) / distance;
  return { x: disc.x + dx * reach, y: disc.y + dy * reach };
}

/** The point of a route at `t`, 0 (start) to 1 (end). */
export function pointOn(route: Route, t: number): Point {
  const u = 1 - t;
  const { start, control, end } = route;
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  };
}

/** Points of a route in even steps of `t`, both ends included. */
export function sampleRoute(route: Route, count: number): Point[] {
  const points: Point[] = [];
  for (let index = 0; index < count; index += 1) points.push(pointOn(route, index / (count - 1)));
  return points;
}

/** The same, written into columns as long as there are to be points. */
export function sampleInto(x: Float64Array, y: Float64Array, { start, control, end }: Route): void {
  for (let index = 0; index < x.length; index += 1) {
    const t = index / (x.length - 1);
    const u = 1 - t;
    x[index] = u * u * start.x + 2 * u * t * control.x + t * t * end.x;
    y[index] = u * u * start.y + 2 * u * t * control.y + t * t * end.y;
  }
}

/**
 * The route as points of a polyline, at most a quarter of a pixel off it. To a browser the data of a path is a style, to
 * be computed anew in every frame of a motion; points are none.
 */
export function routePoints(route: Route): string {
  const { start, control, end } = route;
  const bend =
    Math.abs(start.x - 2 * control.x + end.x) + Math.abs(start.y - 2 * control.y + end.y);
  return sampleRoute(route, 2 + Math.round(Math.sqrt(bend)))
    .map(pxPoint)
    .join(' ');
}

/** Many straight lines from centre to centre, each between two discs by their ids, as the data of one path. */
export function straightLines(
  pairs: readonly (readonly [a: string, b: string])[],
  discs: ReadonlyMap<string, Disc>,
): string {
  let path = '';
  for (const [a, b] of pairs) path += `M${pxPoint(discs.get(a)!)}L${pxPoint(discs.get(b)!)}`;
  return path;
}

/** A point as attributes and paths have it: `12.5,30`. */
export function pxPoint({ x, y }: Point): string {
  return `${px(x)},${px(y)}`;
}

/** A length with one decimal, enough for the screen and short in the document. */
export function px(length: number): string {
  return String(roundPx(length));
}

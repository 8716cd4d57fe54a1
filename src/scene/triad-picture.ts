/** Three actors as a triangle: discs, lines in the map's style, scores. In px and without colour. */
import type { Actor } from '../dataset/schema.ts';
import type { TriadRoles } from '../words/triad-roles.ts';
import { strokeDash, strokeWidth } from './map/line-style.ts';
import { pointOn, routeBetween, type Disc, type Point, type Route } from './map/route.ts';

/** A line between two of the three, with the place of its score. */
export interface TriadLine {
  readonly score: number;
  readonly route: Route;
  /** Width of the stroke, and lengths of dash and gap; `undefined` for a solid line. */
  readonly width: number;
  readonly dash: readonly [number, number] | undefined;
  readonly tag: Point;
}

/** The triangle, in px. */
export interface TriadPicture {
  readonly width: number;
  readonly height: number;
  readonly discs: readonly (Disc & { readonly actor: Actor })[];
  /** Known ties alone, as on the map. */
  readonly lines: readonly TriadLine[];
}

const RADIUS = 24;
const WIDTH = 260;
const HEIGHT = 196;
/** The first actor on top, the second to the left, the third to the right. */
const PLACES: readonly Point[] = [
  { x: WIDTH / 2, y: RADIUS + 2 },
  { x: RADIUS + 10, y: HEIGHT - RADIUS - 2 },
  { x: WIDTH - RADIUS - 10, y: HEIGHT - RADIUS - 2 },
];
/** The ends of the three ties, in the order of `TriadRoles.scores`. */
const ENDS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** The triangle of three actors. */
export function triadPicture({ actors, scores }: TriadRoles): TriadPicture {
  const discs = actors.map((actor, index) => ({ actor, ...PLACES[index]!, r: RADIUS }));
  const lines = ENDS.flatMap(([from, to], index) => {
    const score = scores[index];
    if (score === undefined) return [];
    const route = routeBetween(discs[from]!, discs[to]!, 0);
    const width = strokeWidth(score, RADIUS);
    return [{ score, route, width, dash: strokeDash(score, width), tag: pointOn(route, 0.5) }];
  });
  return { width: WIDTH, height: HEIGHT, discs, lines };
}

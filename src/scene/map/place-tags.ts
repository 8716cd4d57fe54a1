/** Places the score tags on or beside their lines, clear of discs, names, other tags and the lines of other pairs. */
import { holdsAny, outsideFrame, reachIntoDisc, sharedArea, type Box } from '../box.ts';
import { RIM } from './hull.ts';
import { pointOn, type Disc, type Point, type Route } from './route.ts';

/** What a tag needs to be placed. */
export interface TagRequest {
  readonly route: Route;
  /** Sizes in px the tag may take, the wanted one first; a smaller one says less. None for a line without a tag. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Whether it is left out rather than put far off its line; default: no. */
  readonly staysNear?: boolean;
  /** Samples of this tag's own line are no obstacle to it. */
  readonly samples: readonly Point[];
}

/** A placed tag: where on its route it belongs, how far off that point its centre is, and which of the wanted sizes. */
export interface PlacedTag {
  /** Place along the route, 0 to 1. */
  readonly t: number;
  /** From that place to the tag's centre, in px; 0 for a tag that sits on its line. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
}

type Place = Omit<PlacedTag, 'size'>;

/** Places on the line, the middle first. */
const ON_LINE: readonly Place[] = Array.from({ length: 17 }, (_, step) => {
  const distance = Math.ceil(step / 2) * 0.045;
  return { t: 0.5 + (step % 2 === 0 ? distance : -distance), dx: 0, dy: 0 };
});
/** Sixteen directions, the points of the compass. */
const DIRECTIONS = RIM.filter((_, index) => index % 2 === 0);
/** Places round the middle of the line, the nearest first; a leader shows where such a tag belongs. */
const OFF_LINE: readonly Place[] = [20, 30, 42, 56, 72, 90, 110, 132, 156].flatMap((distance) =>
  DIRECTIONS.map(([cos, sin]) => ({ t: 0.5, dx: cos * distance, dy: sin * distance })),
);
const PLACES = [...ON_LINE, ...OFF_LINE];
/** Leaders longer than this, in px, make a picture of many lines a tangle. */
const NEAR = 72;
/** Where a leader is looked at, as shares of its length. */
const LEADER_SAMPLES = [0.25, 0.45, 0.65];
const CLEARANCE = { disc: 4, name: 3, tag: 4, line: 5 };

/** All that a tag must keep clear of. */
export interface TagObstacles {
  readonly discs: readonly Disc[];
  readonly names: readonly Box[];
  readonly frame: { readonly width: number; readonly height: number };
}

/** A place for each tag, in the order given; earlier tags choose first. `undefined` when a tag finds no clear place. */
export function placeTags(
  requests: readonly TagRequest[],
  obstacles: TagObstacles,
): (PlacedTag | undefined)[] {
  const placed: Box[] = [];
  return requests.map((tag) => {
    const others = requests.filter((other) => other !== tag);
    const isClear = (box: Box): boolean =>
      outsideFrame(box, obstacles.frame) === 0 &&
      obstacles.discs.every((disc) => reachIntoDisc(box, disc, CLEARANCE.disc) === 0) &&
      obstacles.names.every((name) => sharedArea(box, name, CLEARANCE.name) === 0) &&
      placed.every((other) => sharedArea(box, other, CLEARANCE.tag) === 0) &&
      others.every(({ samples }) => !holdsAny(box, samples, CLEARANCE.line));
    const found = firstClear(tag, obstacles, isClear);
    if (found) placed.push(found.box);
    return found?.tag;
  });
}

/** The largest size that finds a place; there the nearest, if it can be with a leader that runs through no name. */
function firstClear(
  tag: TagRequest,
  { discs, names }: TagObstacles,
  isClear: (box: Box) => boolean,
): { tag: PlacedTag; box: Box } | undefined {
  for (const [size, { width, height }] of tag.sizes.entries()) {
    let second: { tag: PlacedTag; box: Box } | undefined;
    for (const place of PLACES) {
      if (tag.staysNear && Math.hypot(place.dx, place.dy) > NEAR + 1) break;
      const foot = pointOn(tag.route, place.t);
      const box = { x: foot.x + place.dx, y: foot.y + place.dy, width, height };
      if (!isClear(box)) continue;
      const leader = LEADER_SAMPLES.map((share) => ({
        x: foot.x + place.dx * share,
        y: foot.y + place.dy * share,
        width: 0,
        height: 0,
      }));
      if (discs.some((disc) => leader.some((point) => reachIntoDisc(point, disc, 1) > 0))) continue;
      const found = { tag: { ...place, size }, box };
      if (!names.some((name) => holdsAny(name, leader, 1))) return found;
      second ??= found;
    }
    if (second) return second;
  }
  return undefined;
}

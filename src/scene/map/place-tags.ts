/** Places the score tags on or beside their lines, clear of discs, names, other tags and the lines of other pairs. */
import {
  isBlocked,
  outsideFrame,
  reachIntoDisc,
  sharedArea,
  type Box,
  type Frame,
} from '../box.ts';
import { RIM } from './hull.ts';
import { pointOn, type Disc, type Point, type Route } from './route.ts';

/** What a tag needs to be placed. */
export interface TagRequest {
  readonly route: Route;
  /** Sizes in px the tag may take, the wanted one first; a smaller one says less. None for a line without a tag. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** What it costs to take the next smaller size, in px of a leader. */
  readonly loss: number;
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

/** Where a tag may stand, and how far that is off its line, in px. */
type Place = Omit<PlacedTag, 'size'> & { readonly length: number };
/** The way from a tag's centre to its place on the line; that of a name is no way at all. */
type Leader = Point & Pick<Place, 'dx' | 'dy'>;

/** Places on the line, the middle first. */
const ON_LINE: readonly Place[] = Array.from({ length: 17 }, (_, step) => ({
  t: 0.5 + Math.ceil(step / 2) * (step % 2 === 0 ? 0.045 : -0.045),
  dx: 0,
  dy: 0,
  length: 0,
}));
/** Sixteen directions, the points of the compass. */
const DIRECTIONS = RIM.filter((_, index) => index % 2 === 0);
/** Where along its line a leader may begin. */
const FEET = [0.5, 0.35, 0.65];
/** Places round the line, the nearest first; a leader shows where such a tag belongs. */
const OFF_LINE: readonly Place[] = [20, 30, 40, 48, 56, 64, 72, 90, 110, 130, 150].flatMap(
  (length) =>
    DIRECTIONS.flatMap(([cos, sin]) =>
      FEET.map((t) => ({ t, dx: cos * length, dy: sin * length, length })),
    ),
);
const PLACES = [...ON_LINE, ...OFF_LINE];
/** Leaders longer than this, in px, or across more than one line make a picture of many lines a tangle. */
const NEAR = 72;
/** Clear space around a tag to the rim of a disc, to names and other tags, and to lines, in px. */
const TO_DISC = 4;
const TO_COVER = 3;
const TO_LINE = 5;
/** What a leader costs for each line that comes into the box that holds it, beside its length in px. */
const CROSSING = 80;
/** What it costs for each name or tag that it runs under, and for each leader its tag lies on: such cannot be followed. */
const UNDER = 200;

/** All that a tag must keep clear of. */
export interface TagObstacles {
  readonly discs: readonly Disc[];
  readonly names: readonly Box[];
  readonly frame: Frame;
}

/** A place for each tag, in the order given; earlier tags choose first. `undefined` when a tag finds no clear place. */
export function placeTags(
  requests: readonly TagRequest[],
  { discs, names, frame }: TagObstacles,
): (PlacedTag | undefined)[] {
  // A little less than round each disc: what passes a corner passes the disc.
  const squares = discs.map(({ x, y, r }) => ({ x, y, width: 1.8 * r, height: 1.8 * r }));
  const covers: (Box & Leader)[] = names.map((name) => ({ ...name, dx: 0, dy: 0 }));
  const inTheWay = [...discs];
  return requests.map((tag) => {
    const others = requests.filter((other) => other !== tag);
    const isClear = (box: Box): boolean =>
      !outsideFrame(box, frame) &&
      !isBlocked(inTheWay, (disc) => reachIntoDisc(box, disc, TO_DISC) > 0) &&
      !isBlocked(covers, (cover) => sharedArea(box, cover, TO_COVER) > 0) &&
      !others.some((other) => meets(box, other));
    const costOf = (box: Box & Leader): number => {
      if (squares.some((square) => runsUnder(box, square))) return Infinity;
      const way = boxOf(box);
      const crossed = others.filter((other) => meets(way, other));
      const hidden = covers.filter((cover) => runsUnder(box, cover) || runsUnder(cover, box));
      return CROSSING * crossed.length + UNDER * hidden.length;
    };
    const found = findPlace(tag, isClear, costOf);
    if (found) covers.push(found.box);
    return found?.tag;
  });
}

interface Found {
  readonly tag: PlacedTag;
  readonly box: Box & Leader;
}

/** The size and the clear place that cost least: by what is lost, by the leader's length, and by what that runs through. */
function findPlace(
  { route, sizes, loss, staysNear }: TagRequest,
  isClear: (box: Box) => boolean,
  costOf: (box: Box & Leader) => number,
): Found | undefined {
  let best: Found | undefined;
  let lowest = Infinity;
  for (const [size, { width, height }] of sizes.entries()) {
    for (const { t, dx, dy, length } of PLACES) {
      const least = length + (size && loss);
      if (least >= lowest || (staysNear && length > NEAR)) break;
      const foot = pointOn(route, t);
      const box = { x: foot.x + dx, y: foot.y + dy, width, height, dx: -dx, dy: -dy };
      if (!isClear(box)) continue;
      const run = costOf(box);
      if (least + run >= lowest || (staysNear && run > CROSSING)) continue;
      [best, lowest] = [{ tag: { t, dx, dy, size }, box }, least + run];
    }
  }
  return best;
}

/** The box that holds a leader. */
function boxOf({ x, y, dx, dy }: Leader): Box {
  return { x: x + dx / 2, y: y + dy / 2, width: Math.abs(dx), height: Math.abs(dy) };
}

/** Whether a leader runs through a box: not beside it, seen along neither the frame's edges nor the leader itself. */
function runsUnder(leader: Leader, box: Box): boolean {
  const way = boxOf(leader);
  const aside = Math.abs(leader.dx * (way.y - box.y) - leader.dy * (way.x - box.x));
  return sharedArea(way, box) > 0 && 2 * aside < way.width * box.height + way.height * box.width;
}

/** Whether a line comes too near to a box. Points that cannot, seen from the one before, are passed over. */
function meets(box: Box, { route: { start, control }, samples }: TagRequest): boolean {
  const wide = box.width / 2 + TO_LINE;
  const high = box.height / 2 + TO_LINE;
  // No neighbours are further apart: a parabola is fastest at its ends, and both are as far from its control.
  const step = (2 * Math.hypot(start.x - control.x, start.y - control.y)) / (samples.length - 1);
  for (let index = 0; index < samples.length;) {
    const { x, y } = samples[index]!;
    const away = Math.max(Math.abs(x - box.x) - wide, Math.abs(y - box.y) - high);
    if (away < 0) return true;
    index += 1 + Math.floor(away / step);
  }
  return false;
}

/** Places the actors' names beside their discs, where they cover no disc, no line and no other name. */
import {
  isBlocked,
  outsideFrame,
  pointsInside,
  reachIntoDisc,
  sharedArea,
  type Box,
  type Frame,
} from '../box.ts';
import { RIM } from './hull.ts';
import type { Disc, Point } from './route.ts';

/** The size of a name in px. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A placed name: its centre as seen from the centre of its disc, in px. */
export interface PlacedLabel extends LabelSize {
  readonly dx: number;
  readonly dy: number;
}

/** Room between a disc's rim and its name. */
const GAP = 5;

/** Room at the sides of the frame, as a name may be a little wider than it was guessed to be. */
const FRAME_GAP = 4;

/** A sample of a line under a name costs as much as so many places down the list: more than there are. */
const UNDER = 100;

/**
 * A place for each size of a name, beside the disc of the same position; `undefined` when a name finds no free one.
 * `lines` are samples of all lines on the map. Names choose in the order of `byPriority`, which compares positions in the
 * list; default: the order given.
 */
export function placeLabels(
  discs: readonly Disc[],
  sizes: readonly LabelSize[],
  lines: readonly Point[],
  frame: Frame,
  byPriority: (one: number, other: number) => number = () => 0,
): (PlacedLabel | undefined)[] {
  const placed: Box[] = [];
  const labels: (PlacedLabel | undefined)[] = sizes.map(() => undefined);
  for (const index of [...sizes.keys()].sort(byPriority)) {
    const disc = discs[index]!;
    const size = sizes[index]!;
    let best: PlacedLabel | undefined;
    let lowest = Infinity;
    // No slot reaches further than a name's whole size from the rim.
    const wide = disc.r + size.width + 3 * GAP;
    const high = disc.r + size.height + 3 * GAP;
    const isNear = ({ x, y }: Point, r = 0): boolean =>
      Math.abs(x - disc.x) < wide + r && Math.abs(y - disc.y) < high + r;
    const nearDiscs = discs.filter((other) => isNear(other, other.r));
    const nearLines = lines.filter((point) => isNear(point));
    let rank = 0;
    for (const [dx, dy] of slotSteps(disc, size, lines.length > 0)) {
      rank += 1;
      if (rank >= lowest) break;
      const box = { x: disc.x + dx, y: disc.y + dy, ...size };
      if (outsideFrame({ ...box, width: box.width + 2 * FRAME_GAP }, frame) > 0) continue;
      if (isBlocked(nearDiscs, (other) => reachIntoDisc(box, other, 2) > 0)) continue;
      if (isBlocked(placed, (other) => sharedArea(box, other, 4) > 0)) continue;
      const cost = UNDER * pointsInside(box, nearLines, 2) + rank;
      if (cost < lowest) [best, lowest] = [{ dx, dy, ...size }, cost];
    }
    if (best) placed.push({ ...best, x: disc.x + best.dx, y: disc.y + best.dy });
    labels[index] = best;
  }
  return labels;
}

/**
 * The places around a disc, from its centre in px, most preferred first: below, above, right, left, the corners, a little
 * off these; and if `isFar` all round it, then a little further off.
 */
function* slotSteps(
  { r }: Disc,
  { width, height }: LabelSize,
  isFar: boolean,
): Generator<readonly [number, number]> {
  const up = r + GAP + height / 2;
  const out = r + GAP + width / 2;
  const quarter = [
    [0, up],
    [out, 0],
    [0.7 * r + width / 2, 0.7 * r + GAP + height / 2],
    [0.3 * width, up],
    [out, 0.7 * r],
  ] as const;
  for (const [dx, dy] of quarter) {
    for (const side of [1, -1]) {
      yield [dx, side * dy];
      yield [-dx, side * dy];
    }
  }
  for (const off of isFar ? [0, 6] : []) {
    for (const [cos, sin] of RIM) yield [cos * (out + off), sin * (up + off)];
  }
}

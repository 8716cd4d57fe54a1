/** Places the actors' names beside their discs, where they cover no disc, no line and no other name. */
import {
  outsideFrame,
  pointsInside,
  reachIntoDisc,
  sharedArea,
  type Box,
  type Frame,
} from '../box.ts';
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

const COST = {
  /** For each sample of a line under a name. */
  line: 40,
  /** For each place down the list of preferred slots. */
  slot: 3,
};

/**
 * A place for each name; `undefined` when a name finds no free one. `lines` are samples of all lines on the map. Names
 * choose in the order of `byPriority`, which compares positions in the list; default: the order given.
 */
export function placeLabels(
  discs: readonly Disc[],
  sizes: readonly LabelSize[],
  lines: readonly Point[],
  frame: Frame,
  byPriority: (one: number, other: number) => number = () => 0,
): (PlacedLabel | undefined)[] {
  const placed: Box[] = [];
  const labels: (PlacedLabel | undefined)[] = discs.map(() => undefined);
  const order = discs
    .map((_, index) => index)
    .sort((one, other) => byPriority(one, other) || one - other);
  for (const index of order) {
    const disc = discs[index]!;
    const size = sizes[index];
    if (!size) continue;
    let best: PlacedLabel | undefined;
    let lowest = Infinity;
    // No slot reaches further than a name's whole size from the rim.
    const wide = disc.r + size.width + 3 * GAP;
    const high = disc.r + size.height + 3 * GAP;
    const nearDiscs = discs.filter(
      ({ x, y, r }) => Math.abs(x - disc.x) < wide + r && Math.abs(y - disc.y) < high + r,
    );
    for (const [preference, slot] of slotsAround(disc, size).entries()) {
      if (COST.slot * preference >= lowest) break;
      const box = { x: disc.x + slot.dx, y: disc.y + slot.dy, ...size };
      if (outsideFrame({ ...box, width: box.width + 2 * FRAME_GAP }, frame) > 0) continue;
      if (nearDiscs.some((other) => reachIntoDisc(box, other, 2) > 0)) continue;
      if (placed.some((other) => sharedArea(box, other, 4) > 0)) continue;
      const cost = COST.line * pointsInside(box, lines, 2) + COST.slot * preference;
      if (cost < lowest) [best, lowest] = [slot, cost];
    }
    if (best) placed.push({ x: disc.x + best.dx, y: disc.y + best.dy, ...size });
    labels[index] = best;
  }
  return labels;
}

/** The places around a disc, most preferred first: below, above, right, left, the corners, then a little off these. */
function slotsAround(disc: Disc, size: LabelSize): PlacedLabel[] {
  const up = disc.r + GAP + size.height / 2;
  const out = disc.r + GAP + size.width / 2;
  const aside = 0.3 * size.width;
  const askew = 0.7 * disc.r;
  const cornerOut = 0.7 * disc.r + size.width / 2;
  const cornerUp = 0.7 * disc.r + GAP + size.height / 2;
  const centres = [
    [0, up],
    [0, -up],
    [out, 0],
    [-out, 0],
    [cornerOut, cornerUp],
    [-cornerOut, cornerUp],
    [cornerOut, -cornerUp],
    [-cornerOut, -cornerUp],
    [aside, up],
    [-aside, up],
    [aside, -up],
    [-aside, -up],
    [out, askew],
    [-out, askew],
    [out, -askew],
    [-out, -askew],
  ] as const;
  return centres.map(([dx, dy]) => ({ dx, dy, ...size }));
}

/** Places the actors' names beside their discs, where they cover no disc, no line and no other name. */
import { outsideFrame, pointsInside, reachIntoDisc, sharedArea, type Box } from './box.ts';
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

const COST = {
  /** For each px that a name reaches into a disc, or leaves the frame. */
  hard: 100,
  /** For each px² shared with another name. */
  shared: 5,
  /** For each sample of a line under a name. */
  line: 40,
  /** For each place down the list of preferred slots. */
  slot: 3,
};

/**
 * A place for each name, in the order given; earlier names choose first. `undefined` when a name finds no free place.
 * `lines` are samples of all lines on the map.
 */
export function placeLabels(
  discs: readonly Disc[],
  sizes: readonly LabelSize[],
  lines: readonly Point[],
  frame: { readonly width: number; readonly height: number },
): (PlacedLabel | undefined)[] {
  const placed: Box[] = [];
  return discs.map((disc, index) => {
    const size = sizes[index];
    if (!size) return undefined;
    let best: PlacedLabel | undefined;
    let lowest = Infinity;
    slotsAround(disc, size).forEach((slot, preference) => {
      const box = { x: disc.x + slot.dx, y: disc.y + slot.dy, ...size };
      const into = discs.reduce((sum, other) => sum + reachIntoDisc(box, other, 2), 0);
      const hard = into + outsideFrame(box, frame);
      const shared = placed.reduce((sum, other) => sum + sharedArea(box, other, 4), 0);
      const cost =
        COST.hard * hard +
        COST.shared * shared +
        COST.line * pointsInside(box, lines, 2) +
        COST.slot * preference;
      if (hard > 0 || shared > 0 || cost >= lowest) return;
      [best, lowest] = [slot, cost];
    });
    if (best) placed.push({ x: disc.x + best.dx, y: disc.y + best.dy, ...size });
    return best;
  });
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

/** Pushes overlapping discs apart without memory: the result depends on the centres given and on nothing else. */

/** The walls that centres stay inside, in px. */
export interface Walls {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Most passes: a crowd on one spot needs many, a map at rest none. */
const PASSES = 240;
/** Discs pushed aside meet others: who is near whom is looked up again after so many passes. */
const PASSES_PER_LOOK = 8;
/** Px by which the worst pair of a pass may be short of its ground: the next passes would not be seen. */
const SETTLED = 0.0625;
/** Px of ground between two discs; small discs need less. */
const GAP = 3;
const SMALL_GAP = 2;
const SMALL_RADIUS = 6;
/** Discs further apart than this many diameters do not meet before the next look. */
const REACH = 3;

/**
 * Moves the centres (`x`, `y`, in place) until discs of `radius` no longer overlap, pair by pair in index order, half
 * of the overlap each (position-based dynamics: Müller and others, 2007). Stops once nothing visible is left to push.
 */
export function separateDiscs(
  x: Float64Array,
  y: Float64Array,
  radius: number,
  walls: Walls,
): void {
  const apart = 2 * radius + (radius < SMALL_RADIUS ? SMALL_GAP : GAP);
  clampAll(x, y, walls);
  let pairs: readonly number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (pass % PASSES_PER_LOOK === 0) pairs = pairsWithin(x, y, REACH * 2 * radius);
    let worst = 0;
    for (let pair = 0; pair < pairs.length; pair += 2) {
      worst = Math.max(worst, pushApart(x, y, pairs[pair]!, pairs[pair + 1]!, apart));
    }
    clampAll(x, y, walls);
    if (worst < SETTLED) return;
  }
}

/** Pushes two centres until they are `apart`; by how much they were short of it. */
function pushApart(x: Float64Array, y: Float64Array, a: number, b: number, apart: number): number {
  let dx = x[b]! - x[a]!;
  let dy = y[b]! - y[a]!;
  const square = dx * dx + dy * dy;
  if (square >= apart * apart) return 0;
  const short = apart - Math.sqrt(square);
  let distance = Math.sqrt(square);
  if (distance < TIE) [dx, dy, distance] = tieDirection(a, b);
  const push = short / (2 * distance);
  x[a]! -= dx * push;
  y[a]! -= dy * push;
  x[b]! += dx * push;
  y[b]! += dy * push;
  return short;
}

/** Nearer than this, in px, two centres have no direction between them. */
const TIE = 1e-9;

/** Directions to part in, as whole numbers with whole lengths. */
const TIE_DIRECTIONS = [
  [1, 0, 1],
  [3, 4, 5],
  [0, 1, 1],
  [-5, 12, 13],
] as const;

/** A direction for two discs on one spot, told by their indices: dx, dy and their length. */
function tieDirection(a: number, b: number): [number, number, number] {
  return [...TIE_DIRECTIONS[(a + b) % TIE_DIRECTIONS.length]!];
}

function clampAll(x: Float64Array, y: Float64Array, { left, right, top, bottom }: Walls): void {
  for (let index = 0; index < x.length; index += 1) {
    x[index] = Math.max(left, Math.min(right, x[index]!));
    y[index] = Math.max(top, Math.min(bottom, y[index]!));
  }
}

/** Indices of all pairs nearer than `reach`, flat, in index order. */
function pairsWithin(x: Float64Array, y: Float64Array, reach: number): number[] {
  const pairs: number[] = [];
  for (let a = 0; a < x.length; a += 1) {
    for (let b = a + 1; b < x.length; b += 1) {
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      if (dx * dx + dy * dy < reach * reach) pairs.push(a, b);
    }
  }
  return pairs;
}

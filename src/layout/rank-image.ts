/**
 * Distances that have the right order: a frame's own distances, sorted and dealt out anew, the shortest to the best
 * relation. Many actors do not fit the plane at the distances wanted; aiming for the order gets more of it right.
 */
import type { Steps } from '../dataset/steps.ts';
import type { StressProblem } from './stress-problem.ts';
import { KNOWN_WEIGHT } from './target-distance.ts';
import type { Trajectories } from './trajectories.ts';

/** Computes targets from where actors stand. */
export type RankImage = (paths: Trajectories) => Float64Array;

/** The ranks of all pairs at all frames, from `low` up to but not including `high`: pairs that want the same share theirs. */
interface Ranks {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The known pairs of each frame. */
  readonly known: readonly Int32Array[];
}

/** Ranks the pairs, which does not depend on where actors stand. */
export function* rankImageSteps(problem: StressProblem): Steps<RankImage> {
  const ranks = yield* rankPairsSteps(problem);
  const image = problem.distances.slice();
  return (paths) => {
    ranks.known.forEach((pairs, frame) => dealOut(problem, paths, ranks, pairs, frame, image));
    return image;
  };
}

function* rankPairsSteps({ frames, distances, weights }: StressProblem): Steps<Ranks> {
  const low = new Int32Array(distances.length);
  const high = new Int32Array(distances.length);
  const known: Int32Array[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    const pairs = knownPairs(weights, frames, frame);
    const sorted = new Float64Array(pairs.length);
    pairs.forEach((pair, index) => (sorted[index] = distances[pair * frames + frame]!));
    sorted.sort();
    for (const pair of pairs) {
      const at = pair * frames + frame;
      low[at] = countBelow(sorted, distances[at]!, false);
      high[at] = countBelow(sorted, distances[at]!, true);
    }
    known.push(pairs);
    yield;
  }
  return { low, high, known };
}

function knownPairs(weights: Float64Array, frames: number, frame: number): Int32Array {
  const known = new Int32Array(weights.length / frames);
  let count = 0;
  for (let pair = 0; pair < known.length; pair += 1) {
    if (weights[pair * frames + frame] === KNOWN_WEIGHT) known[count++] = pair;
  }
  return known.subarray(0, count);
}

/** How many of the sorted values are below `bound`, or, if `inclusive`, at it. */
function countBelow(sorted: Float64Array, bound: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle]!;
    if (value < bound || (inclusive && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives each pair of a frame the drawn distance of its rank, the mean where it shares several. */
function dealOut(
  { ties }: StressProblem,
  { frames, x, y }: Trajectories,
  { low, high }: Ranks,
  pairs: Int32Array,
  frame: number,
  image: Float64Array,
): void {
  const drawn = new Float64Array(pairs.length);
  pairs.forEach((pair, index) => {
    const a = ties.one[pair]! * frames + frame;
    const b = ties.other[pair]! * frames + frame;
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    drawn[index] = Math.sqrt(dx * dx + dy * dy);
  });
  drawn.sort();
  const sums = new Float64Array(pairs.length + 1);
  drawn.forEach((distance, rank) => (sums[rank + 1] = sums[rank]! + distance));
  for (const pair of pairs) {
    const at = pair * frames + frame;
    image[at] = (sums[high[at]!]! - sums[low[at]!]!) / (high[at]! - low[at]!);
  }
}

/**
 * Distances that have the right order: a frame's own distances, sorted and dealt out anew, the shortest to the best
 * relation. Many actors do not fit the plane at the distances wanted; aiming for the order gets more of it right.
 */
import type { Problem } from './problem.ts';
import { KNOWN_WEIGHT } from './target-distance.ts';
import type { Trajectories } from './trajectories.ts';

/** Computes targets from where actors stand. */
export type RankImage = (paths: Trajectories) => Float64Array;

/** Prepares the order of pairs, which does not depend on where actors stand. */
export function createRankImage(problem: Problem): RankImage {
  const rankings = Array.from({ length: problem.frames }, (_, frame) => rankPairs(problem, frame));
  const image = problem.distances.slice();
  return (paths) => {
    rankings.forEach((ranking, frame) => dealOut(problem, paths, ranking, frame, image));
    return image;
  };
}

/** The known pairs of a frame, in the order of the distances they want. */
function rankPairs({ frames, distances, weights }: Problem, frame: number): Int32Array {
  const known = new Int32Array(distances.length / frames);
  let count = 0;
  for (let pair = 0; pair < known.length; pair += 1) {
    if (weights[pair * frames + frame] === KNOWN_WEIGHT) known[count++] = pair;
  }
  return known
    .subarray(0, count)
    .sort((one, other) => distances[one * frames + frame]! - distances[other * frames + frame]!);
}

/** Gives the sorted distances of a frame to its pairs in order; pairs that want the same get the same. */
function dealOut(
  { ties, distances }: Problem,
  { frames, x, y }: Trajectories,
  ranking: Int32Array,
  frame: number,
  image: Float64Array,
): void {
  const drawn = new Float64Array(ranking.length);
  for (let rank = 0; rank < ranking.length; rank += 1) {
    const a = ties.one[ranking[rank]!]! * frames + frame;
    const b = ties.other[ranking[rank]!]! * frames + frame;
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    drawn[rank] = Math.sqrt(dx * dx + dy * dy);
  }
  drawn.sort();
  for (let rank = 0; rank < ranking.length;) {
    const wanted = distances[ranking[rank]! * frames + frame]!;
    let end = rank;
    let sum = 0;
    for (; end < ranking.length; end += 1) {
      if (distances[ranking[end]! * frames + frame] !== wanted) break;
      sum += drawn[end]!;
    }
    const dealt = sum / (end - rank);
    for (; rank < end; rank += 1) image[ranking[rank]! * frames + frame] = dealt;
  }
}

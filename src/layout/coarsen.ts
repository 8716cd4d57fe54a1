/** Smaller problems that stand for a larger one: fewer frames, or one for all time. */
import type { Keyframe } from './keyframes.ts';
import { linkWeights } from './own-clock.ts';
import type { StressProblem } from './stress-problem.ts';
import { NEUTRAL_DISTANCE } from './target-distance.ts';

/** The problem at some of its frames, given by their indices in ascending order. */
export function coarsen(
  problem: StressProblem,
  keyframes: readonly Keyframe[],
  picked: readonly number[],
): StressProblem {
  const { frames, distances, weights, start } = problem;
  const pick = (values: Float64Array): Float64Array => {
    const rows = values.length / frames;
    const fewer = new Float64Array(rows * picked.length);
    for (let row = 0; row < rows; row += 1) {
      picked.forEach((frame, column) => {
        fewer[row * picked.length + column] = values[row * frames + frame]!;
      });
    }
    return fewer;
  };
  return {
    ...problem,
    frames: picked.length,
    distances: pick(distances),
    weights: pick(weights),
    links: linkWeights(
      picked.map((frame) => keyframes[frame]!),
      problem.pulls,
    ),
    start: start.map((first) => picked.findIndex((frame) => frame >= first)),
  };
}

/**
 * The problem of one frame that stands for all time: each pair's mean distance, weighted, and its mean weight. The last
 * frame, the rest, is left out: nobody lives to see it.
 */
export function timeMean(problem: StressProblem): StressProblem {
  const { actors, frames, ties } = problem;
  const counted = Math.max(1, frames - 1);
  const pairs = ties.one.length;
  const distances = new Float64Array(pairs);
  const weights = new Float64Array(pairs);
  for (let pair = 0; pair < pairs; pair += 1) {
    let sum = 0;
    let weighted = 0;
    for (let frame = 0; frame < counted; frame += 1) {
      const weight = problem.weights[pair * frames + frame]!;
      sum += weight;
      weighted += weight * problem.distances[pair * frames + frame]!;
    }
    weights[pair] = sum / counted;
    distances[pair] = sum > 0 ? weighted / sum : NEUTRAL_DISTANCE;
  }
  return {
    actors,
    frames: 1,
    ties,
    distances,
    weights,
    links: new Float64Array(actors),
    pulls: problem.pulls,
    start: new Int32Array(actors),
    continued: false,
    apart: 0,
    band: Infinity,
  };
}

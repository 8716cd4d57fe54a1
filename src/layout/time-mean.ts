/** The problem of one frame that stands for all time. */
import type { Problem } from './problem.ts';
import { NEUTRAL_DISTANCE } from './target-distance.ts';

/**
 * Averages a problem over its frames: each pair's mean distance, weighted, and its mean weight. The last frame, the
 * rest, is left out: nobody lives to see it.
 */
export function timeMean(problem: Problem): Problem {
  const { actors, frames, neighbours } = problem;
  const counted = Math.max(1, frames - 1);
  const rows = problem.distances.length / frames;
  const distances = new Float64Array(rows);
  const weights = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let weight = 0;
    let distance = 0;
    for (let frame = 0; frame < counted; frame += 1) {
      weight += problem.weights[row * frames + frame]!;
      distance += problem.weights[row * frames + frame]! * problem.distances[row * frames + frame]!;
    }
    weights[row] = weight / counted;
    distances[row] = weight > 0 ? distance / weight : NEUTRAL_DISTANCE;
  }
  return {
    actors,
    frames: 1,
    neighbours: neighbours.map((list) =>
      list.map(({ actor, row }) => ({ actor, row: row / frames })),
    ),
    distances,
    weights,
    links: new Float64Array(actors),
    pulls: problem.pulls,
    anchors: undefined,
    start: new Int32Array(actors),
    continued: false,
  };
}

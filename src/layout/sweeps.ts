/** Sweeps in a fixed number: never a clock, so always the same result. */
import type { Steps } from '../dataset/steps.ts';
import { sweep } from './majorize.ts';
import { createOrderPull } from './order-pull.ts';
import { FEW_ACTORS, type StressProblem } from './stress-problem.ts';
import { rankImageSteps } from './rank-image.ts';
import type { Trajectories } from './trajectories.ts';
import { createWorkspace } from './workspace.ts';

/** Sweeps a problem `count` times, in place; yields after each. */
export function* sweepSteps(
  problem: StressProblem,
  paths: Trajectories,
  count: number,
): Steps<void> {
  const space = createWorkspace(problem.frames);
  const orderPull = createOrderPull(problem);
  yield;
  const rankImage = problem.actors > FEW_ACTORS ? yield* rankImageSteps(problem) : undefined;
  let targets = problem.distances;
  for (let round = 0; round < count; round += 1) {
    if (round % 2 === 0) targets = orderPull(paths);
    // Of many actors every second sweep aims for the order alone, whatever the distances.
    else if (rankImage) targets = rankImage(paths);
    sweep(problem, paths, space, targets);
    yield;
  }
}

/** Sweeps in a fixed number: never a clock, so always the same result. */
import { sweep } from './majorize.ts';
import type { Problem } from './problem.ts';
import { createRankImage } from './rank-image.ts';
import type { Trajectories } from './trajectories.ts';
import { createWorkspace } from './workspace.ts';

/** Up to here all distances have a chance to be right, and their order is not aimed for on its own. */
export const FEW_ACTORS = 12;

/** Sweeps a problem `count` times, in place; yields after each. */
export function* sweepOften(problem: Problem, paths: Trajectories, count: number): Generator<void> {
  const space = createWorkspace(problem.frames);
  const rankImage = problem.actors > FEW_ACTORS ? createRankImage(problem) : undefined;
  yield;
  for (let round = 0; round < count; round += 1) {
    // Every second sweep aims for the order of distances, the others for the distances themselves.
    sweep(problem, paths, space, round % 2 === 1 ? rankImage?.(paths) : undefined);
    yield;
  }
}

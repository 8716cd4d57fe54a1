/** Solves a timeline, coarse to fine in time, in a fixed number of sweeps: never a clock, always the same result. */
import type { Keyframe } from './keyframes.ts';
import { createWorkspace, sweep } from './majorize.ts';
import { poseProblem, type Problem } from './problem.ts';
import type { RelationBook } from './relation-book.ts';
import { seedPlaces } from './static-seed.ts';
import { timeMean } from './time-mean.ts';
import {
  emptyTrajectories,
  sharesOfWay,
  standstill,
  type Places,
  type Trajectories,
} from './trajectories.ts';

/** How many keyframes a level may have, and how often it is swept. The last level takes all that there are. */
const LEVELS = [
  { frames: 9, sweeps: 40 },
  { frames: 33, sweeps: 12 },
  { frames: 129, sweeps: 6 },
  { frames: Infinity, sweeps: 4 },
] as const;

/**
 * Trajectories through all keyframes. Without `from` the places are free; with `from` the first keyframe keeps those
 * places and the rest continues from them. Yields between slices of the work.
 */
export function* solve(
  book: RelationBook,
  keyframes: readonly Keyframe[],
  from?: Places,
): Generator<void, Trajectories> {
  const continued = from !== undefined;
  const pose = (frames: readonly Keyframe[]): Problem => poseProblem(book, frames, { continued });
  const start = from ?? (yield* seedPlaces(timeMean(pose(keyframes))));
  let frames: readonly Keyframe[] = keyframes.slice(0, 1);
  let paths = standstill(start, 1);
  for (const level of LEVELS) {
    const finer = thin(keyframes, level.frames);
    if (finer.length === frames.length && finer.length < keyframes.length) continue;
    paths = refine(frames, paths, finer);
    frames = finer;
    const problem = pose(frames);
    const space = createWorkspace(frames.length);
    for (let round = 0; round < level.sweeps; round += 1) {
      sweep(problem, paths, space);
      yield;
    }
    if (frames.length === keyframes.length) break;
  }
  return paths;
}

/** At most `limit` keyframes: every 2^m-th one, and always the last. */
function thin(keyframes: readonly Keyframe[], limit: number): readonly Keyframe[] {
  let stride = 1;
  while ((keyframes.length - 1) / stride > limit - 1) stride *= 2;
  return keyframes.filter(
    (_, index) => index % stride === 0 || (stride > 1 && index === keyframes.length - 1),
  );
}

/** Fills in the frames between coarser ones: each actor has gone the share of its own clock. */
function refine(
  coarse: readonly Keyframe[],
  paths: Trajectories,
  fine: readonly Keyframe[],
): Trajectories {
  const actors = coarse[0]!.clocks.length;
  const finer = emptyTrajectories(actors, fine.length);
  let left = 0;
  fine.forEach((keyframe, frame) => {
    while (coarse[left + 1] && fine.indexOf(coarse[left + 1]!) <= frame) left += 1;
    const right = Math.min(left + 1, coarse.length - 1);
    const shares = sharesOfWay(coarse[left]!.clocks, keyframe.clocks, coarse[right]!.clocks);
    shares.forEach((share, actor) => {
      const row = actor * paths.frames;
      const at = actor * fine.length + frame;
      finer.x[at] = paths.x[row + left]! * (1 - share) + paths.x[row + right]! * share;
      finer.y[at] = paths.y[row + left]! * (1 - share) + paths.y[row + right]! * share;
    });
  });
  return finer;
}

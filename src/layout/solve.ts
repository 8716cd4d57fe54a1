/** Solves a timeline, coarse to fine in time, in a fixed number of sweeps: never a clock, always the same result. */
import { anchorTo, type Reference } from './anchors.ts';
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

/** Sweeps beside a reference: one starts close to where one will end. */
const SWEEPS_BESIDE = 12;

/** Trajectories of a timeline that stands alone. Yields between slices of the work, as do the others. */
export function* solveAlone(
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Generator<void, Trajectories> {
  const start = yield* seedPlaces(timeMean(poseProblem(book, keyframes)));
  return yield* coarseToFine(start, keyframes, (frames) => poseProblem(book, frames));
}

/** Trajectories that continue from given places: those of the first keyframe. */
export function* solveFrom(
  start: Places,
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Generator<void, Trajectories> {
  const options = { continued: true };
  return yield* coarseToFine(start, keyframes, (frames) => poseProblem(book, frames, options));
}

/** The same with actors held where the reference has them, as far as their relations are the same. */
export function* solveBeside(
  reference: Reference,
  start: Places,
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Generator<void, Trajectories> {
  const anchors = anchorTo(reference, book, keyframes);
  const problem = poseProblem(book, keyframes, { continued: true, anchors });
  const { x, y } = anchors.places;
  const frames = keyframes.length;
  const paths = { frames, x: x.slice(), y: y.slice() };
  start.x.forEach((startX, actor) => (paths.x[actor * frames] = startX));
  start.y.forEach((startY, actor) => (paths.y[actor * frames] = startY));
  yield* sweeps(problem, paths, SWEEPS_BESIDE);
  return paths;
}

function* coarseToFine(
  start: Places,
  keyframes: readonly Keyframe[],
  pose: (frames: readonly Keyframe[]) => Problem,
): Generator<void, Trajectories> {
  let frames: readonly Keyframe[] = keyframes.slice(0, 1);
  let paths = standstill(start, 1);
  for (const level of LEVELS) {
    const finer = thin(keyframes, level.frames);
    if (finer.length === frames.length && finer.length < keyframes.length) continue;
    paths = refine(frames, paths, finer);
    frames = finer;
    yield* sweeps(pose(frames), paths, level.sweeps);
    if (frames.length === keyframes.length) break;
  }
  return paths;
}

function* sweeps(problem: Problem, paths: Trajectories, count: number): Generator<void> {
  const space = createWorkspace(problem.frames);
  for (let round = 0; round < count; round += 1) {
    sweep(problem, paths, space);
    yield;
  }
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

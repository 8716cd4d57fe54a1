/** Solves a timeline, coarse to fine in time, in a fixed number of sweeps: never a clock, always the same result. */
import { anchorTo, type Reference } from './anchors.ts';
import { coarsen, timeMean } from './coarsen.ts';
import { costOf, countCrossings } from './cost.ts';
import { descend } from './descend.ts';
import type { Keyframe } from './keyframes.ts';
import { sweep } from './majorize.ts';
import { poseProblem, type Problem } from './problem.ts';
import { createRandomIntegers } from './random-integers.ts';
import { createRankImage } from './rank-image.ts';
import type { RelationBook } from './relation-book.ts';
import { seedPlaces } from './static-seed.ts';
import {
  emptyTrajectories,
  sharesOfWay,
  standstill,
  type Places,
  type Trajectories,
} from './trajectories.ts';
import { createWorkspace } from './workspace.ts';

/** How many keyframes a level may have; the last takes all that there are. */
const LEVELS = [9, 33, 129, Infinity] as const;
/** How often each level is swept: few actors can afford to get to the last percent, many gain nothing from it. */
const SWEEPS = { few: [20, 20, 20, 20], many: [20, 8, 6, 6] } as const;
/** Sweeps beside a reference, where one starts close to where one will end. */
const SWEEPS_BESIDE = 12;
/** Up to here all distances have a chance to be right, and their order is not aimed for on its own. */
const FEW_ACTORS = 12;
/** Beyond, one map for all time is too poor a start: the coarsest level is first shaken loose. */
const MANY_ACTORS = 48;
/** Steps for that: from those that satisfy all but strangers at once, down to fine ones. */
const LOOSENING = { first: 20, last: 0.05, cooling: 0.9 } as const;

/** Levels of a draft, and those that only the best draft goes through. */
const DRAFT_LEVELS = [0, 1] as const;
const FINE_LEVELS = [2, 3] as const;

/** How a draft is shaken loose at the coarsest level. */
interface Loosening {
  readonly seed: number;
  /** Factor on the price of motion meanwhile: a rigid map finds another arrangement for all time, a loose one follows. */
  readonly rigidity: number;
}

/** Drafts of a small map: one as the seed has it, and others, because there are several ways round each other. */
const FEW_DRAFTS: readonly (Loosening | undefined)[] = [
  undefined,
  ...[100, 30, 10, 3].flatMap((rigidity) => [1, 2].map((seed) => ({ seed, rigidity }))),
];
/** A draft is charged this much each time that an actor walks through the line between two others. */
const CROSSING_COST = 0.05;

/** Share of the side of the square that each actor would have to itself, if all stood evenly. */
const SPACING = 0.6;

/** Trajectories of a timeline that stands alone. Yields between slices of the work, as do the others. */
export function* solveAlone(
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Generator<void, Trajectories> {
  const problem = poseProblem(book, keyframes);
  const start = yield* seedPlaces(timeMean(problem));
  return yield* coarseToFine(start, problem, keyframes);
}

/** Trajectories that continue from given places: those of the first keyframe. */
export function* solveFrom(
  start: Places,
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Generator<void, Trajectories> {
  return yield* coarseToFine(start, poseProblem(book, keyframes, { continued: true }), keyframes);
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
  const { frames, x, y } = anchors.places;
  const paths = { frames, x: x.slice(), y: y.slice() };
  start.x.forEach((startX, actor) => (paths.x[actor * frames] = startX));
  start.y.forEach((startY, actor) => (paths.y[actor * frames] = startY));
  yield* sweepOften(problem, paths, SWEEPS_BESIDE);
  return paths;
}

/** Trajectories at some of the frames. */
interface Draft {
  readonly picked: readonly number[];
  readonly paths: Trajectories;
}

function* coarseToFine(
  start: Places,
  problem: Problem,
  keyframes: readonly Keyframe[],
): Generator<void, Trajectories> {
  const apart = problem.actors <= FEW_ACTORS ? 0 : leastSpacing(start);
  const crowded = { ...problem, apart };
  let best: Draft | undefined;
  let least = Infinity;
  for (const loosening of loosenings(problem)) {
    let draft: Draft = { picked: [0], paths: standstill(start, 1) };
    for (const level of DRAFT_LEVELS) {
      draft = yield* refineDraft(
        crowded,
        keyframes,
        draft,
        level,
        level === 0 ? loosening : undefined,
      );
    }
    const crossings = CROSSING_COST * countCrossings(draft.paths);
    const cost = costOf(coarsen(crowded, keyframes, draft.picked), draft.paths) + crossings;
    if (cost < least) [best, least] = [draft, cost];
  }
  for (const level of FINE_LEVELS) {
    best = yield* refineDraft(crowded, keyframes, best!, level);
  }
  return best!.paths;
}

/** The drafts to make: a timeline that continues another goes the way that is begun. */
function loosenings({ actors, continued }: Problem): readonly (Loosening | undefined)[] {
  if (continued) return [undefined];
  if (actors <= FEW_ACTORS) return FEW_DRAFTS;
  return actors > MANY_ACTORS ? [{ seed: 1, rigidity: 1 }] : [undefined];
}

/** Takes a draft to the frames of the next level. */
function* refineDraft(
  problem: Problem,
  keyframes: readonly Keyframe[],
  draft: Draft,
  level: number,
  loosening?: Loosening,
): Generator<void, Draft> {
  const picked = pickFrames(problem.frames, LEVELS[level]!);
  if (level > 0 && picked.length === draft.picked.length) return draft;
  const paths = refine(keyframes, draft.picked, draft.paths, picked);
  const coarse = coarsen(problem, keyframes, picked);
  if (loosening) {
    const links = coarse.links.map((link) => link * loosening.rigidity);
    descend({ ...coarse, links }, paths, LOOSENING, createRandomIntegers(loosening.seed));
  }
  const sweeps = problem.actors <= FEW_ACTORS ? SWEEPS.few : SWEEPS.many;
  yield* sweepOften(coarse, paths, sweeps[level]!);
  return { picked, paths };
}

function* sweepOften(problem: Problem, paths: Trajectories, sweeps: number): Generator<void> {
  const space = createWorkspace(problem.frames);
  const rankImage = problem.actors > FEW_ACTORS ? createRankImage(problem) : undefined;
  for (let round = 0; round < sweeps; round += 1) {
    // Every second sweep aims for the order of distances, the others for the distances themselves.
    sweep(problem, paths, space, round % 2 === 1 ? rankImage?.(paths) : undefined);
    yield;
  }
}

/** How far apart actors should at least be, in units, so that discs will find room. */
function leastSpacing({ x, y }: Places): number {
  const span = (values: Float64Array): number => {
    const sorted = values.slice().sort();
    return sorted.at(-1)! - sorted[0]!;
  };
  return SPACING * Math.sqrt((span(x) * span(y)) / x.length);
}

/** At most `limit` frames: every 2^m-th one, and always the last. */
function pickFrames(frames: number, limit: number): readonly number[] {
  let stride = 1;
  while ((frames - 1) / stride > limit - 1) stride *= 2;
  const picked = [];
  for (let frame = 0; frame < frames - 1; frame += stride) picked.push(frame);
  return [...picked, frames - 1];
}

/** Fills in the frames between coarser ones: each actor has gone the share of its own clock. */
function refine(
  keyframes: readonly Keyframe[],
  coarse: readonly number[],
  { frames, x, y }: Trajectories,
  fine: readonly number[],
): Trajectories {
  const actors = keyframes[0]!.clocks.length;
  const finer = emptyTrajectories(actors, fine.length);
  const clocksOf = (frame: number): Float64Array => keyframes[frame]!.clocks;
  let left = 0;
  fine.forEach((frame, column) => {
    while (left + 1 < frames && coarse[left + 1]! <= frame) left += 1;
    const right = Math.min(left + 1, frames - 1);
    const shares = sharesOfWay(clocksOf(coarse[left]!), clocksOf(frame), clocksOf(coarse[right]!));
    shares.forEach((share, actor) => {
      const row = actor * frames;
      const at = actor * fine.length + column;
      finer.x[at] = x[row + left]! * (1 - share) + x[row + right]! * share;
      finer.y[at] = y[row + left]! * (1 - share) + y[row + right]! * share;
    });
  });
  return finer;
}

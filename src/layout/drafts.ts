/**
 * Solving coarse to fine in time. A few keyframes are solved first and the others filled in, level by level. Of a
 * small map several drafts are made, because there are several ways round each other, and the calmest is kept.
 */
import type { Steps } from '../dataset/steps.ts';
import { coarsen } from './coarsen.ts';
import { costOf, countCrossings } from './cost.ts';
import { descentSteps } from './descend.ts';
import { applyGauge, findGauge } from './gauge.ts';
import type { Keyframe } from './keyframes.ts';
import { bandFor } from './lie-low.ts';
import { FEW_ACTORS, type StressProblem } from './stress-problem.ts';
import { createRandomIntegers } from './random-integers.ts';
import { pickFrames, fillFrames } from './fill-frames.ts';
import { sweepSteps } from './sweeps.ts';
import { standstill, type Places, type Trajectories } from './trajectories.ts';

/** How many keyframes a level may have; the last takes all that there are. */
const LEVELS = [9, 33, 129, Infinity] as const;
/** Levels that all drafts go through; the others are for the best. */
const DRAFT_LEVELS = 2;
/** How often each level is swept: few actors can afford to get closer to the end. */
const SWEEPS = { few: [12, 12, 20, 20], many: [20, 8, 6, 6] } as const;
/** Beyond, one map for all time is too poor a start: the coarsest level is shaken loose. */
const MANY_ACTORS = 48;

/** How a draft is shaken loose at the coarsest level. */
interface Loosening {
  readonly seed: number;
  /** Factor on the price of motion meanwhile: a rigid map finds another arrangement for all time, a loose one follows. */
  readonly rigidity: number;
}

/** From steps that satisfy all but strangers at once, down to fine ones. */
const LOOSENING_STEPS = { first: 20, last: 0.05, cooling: 0.9 } as const;
/** Drafts of a small map: one as the seed has it, and eight others. */
const FEW_DRAFTS: readonly (Loosening | undefined)[] = [
  undefined,
  ...[100, 30, 10, 3].flatMap((rigidity) => [1, 2].map((seed) => ({ seed, rigidity }))),
];
/** A draft is charged this much each time that an actor walks through the line between two others. */
const CROSSING_COST = 0.05;

/** Trajectories at some of the frames. */
interface Draft {
  readonly picked: readonly number[];
  readonly paths: Trajectories;
}

/** Solves a problem from one map for all its frames. Yields between slices of the work. */
export function* coarseToFineSteps(
  start: Places,
  problem: StressProblem,
  keyframes: readonly Keyframe[],
): Steps<Trajectories> {
  const drafts: Draft[] = [];
  for (const loosening of looseningsFor(problem)) {
    let draft: Draft = { picked: [0], paths: standstill(start, 1) };
    for (let level = 0; level < DRAFT_LEVELS; level += 1) {
      draft = yield* draftSteps(problem, keyframes, draft, level, loosening);
    }
    drafts.push(draft);
  }
  let best = calmest(problem, keyframes, drafts);
  if (!problem.continued) applyGauge(best.paths, findGauge(best.paths));
  const lying = problem.continued ? problem : { ...problem, band: bandFor(best.paths) };
  for (let level = DRAFT_LEVELS; level < LEVELS.length; level += 1) {
    best = yield* draftSteps(lying, keyframes, best, level);
  }
  return best.paths;
}

/** The drafts to make: a timeline that continues another goes on the way that is begun. */
function looseningsFor({ actors, continued }: StressProblem): readonly (Loosening | undefined)[] {
  if (continued) return [undefined];
  if (actors <= FEW_ACTORS) return FEW_DRAFTS;
  return actors > MANY_ACTORS ? [{ seed: 1, rigidity: 1 }] : [undefined];
}

/** Takes a draft to the frames of a level. */
function* draftSteps(
  problem: StressProblem,
  keyframes: readonly Keyframe[],
  draft: Draft,
  level: number,
  loosening?: Loosening,
): Steps<Draft> {
  const picked = pickFrames(problem.frames, LEVELS[level]!);
  if (level > 0 && picked.length === draft.picked.length) return draft;
  const paths = fillFrames(keyframes, draft.picked, draft.paths, picked);
  yield;
  const coarse = coarsen(problem, keyframes, picked);
  yield;
  if (level === 0 && loosening) {
    const links = coarse.links.map((link) => link * loosening.rigidity);
    const random = createRandomIntegers(loosening.seed);
    yield* descentSteps({ ...coarse, links }, paths, LOOSENING_STEPS, random);
  }
  const sweeps = problem.actors <= FEW_ACTORS ? SWEEPS.few : SWEEPS.many;
  yield* sweepSteps(coarse, paths, sweeps[level]!);
  return { picked, paths };
}

/** The draft that costs least, crossings included. */
function calmest(
  problem: StressProblem,
  keyframes: readonly Keyframe[],
  drafts: readonly Draft[],
): Draft {
  if (drafts.length === 1) return drafts[0]!;
  const costs = drafts.map(({ picked, paths }) => {
    const cost = costOf(coarsen(problem, keyframes, picked), paths);
    return cost + CROSSING_COST * countCrossings(paths);
  });
  return drafts[costs.indexOf(Math.min(...costs))]!;
}

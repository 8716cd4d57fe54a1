/** Solves a timeline: on its own, as the continuation of another, or beside the one without the reader's changes. */
import type { Steps } from '../dataset/steps.ts';
import { anchorSteps, type Reference } from './anchors.ts';
import { timeMean } from './coarsen.ts';
import { coarseToFineSteps } from './drafts.ts';
import type { Keyframe } from './keyframes.ts';
import { FEW_ACTORS, stressProblemSteps } from './stress-problem.ts';
import { rangeOf } from './range.ts';
import type { RelationBook } from './relation-book.ts';
import { seedPlacesSteps } from './static-seed.ts';
import { sweepSteps } from './sweeps.ts';
import type { Places, Trajectories } from './trajectories.ts';

/** Sweeps beside a reference, where one starts close to where one will end. */
const SWEEPS_BESIDE = 12;
/** Share of the side of the square that each actor would have to itself, if all stood evenly. */
const SPACING = 0.6;

/** What a timeline goes on from. */
interface Beginning {
  /** Where everybody stands in the first keyframe. */
  readonly start: Places;
  /** See `StressProblem`. */
  readonly band: number;
}

/** Trajectories of a timeline that stands alone, lying on their long side. Yields between slices of the work, as do the others. */
export function* solveAloneSteps(
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Steps<Trajectories> {
  const problem = yield* stressProblemSteps(book, keyframes);
  const start = yield* seedPlacesSteps(timeMean(problem));
  return yield* coarseToFineSteps(start, { ...problem, apart: leastSpacing(start) }, keyframes);
}

/** Trajectories that continue from given places: those of the first keyframe. */
export function* solveFromSteps(
  { start, band }: Beginning,
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Steps<Trajectories> {
  const problem = yield* stressProblemSteps(book, keyframes, { continued: true });
  const apart = leastSpacing(start);
  return yield* coarseToFineSteps(start, { ...problem, apart, band }, keyframes);
}

/** The same with actors held where the reference has them, as far as their relations are the same. */
export function* solveBesideSteps(
  reference: Reference,
  { start, band }: Beginning,
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Steps<Trajectories> {
  const anchors = yield* anchorSteps(reference, book, keyframes);
  const problem = yield* stressProblemSteps(book, keyframes, { continued: true, anchors });
  const { frames, x, y } = anchors.places;
  const paths = { frames, x: x.slice(), y: y.slice() };
  start.x.forEach((startX, actor) => (paths.x[actor * frames] = startX));
  start.y.forEach((startY, actor) => (paths.y[actor * frames] = startY));
  yield* sweepSteps({ ...problem, apart: leastSpacing(start), band }, paths, SWEEPS_BESIDE);
  return paths;
}

/** How far apart actors should at least be, in units, so that discs find room; few always do. */
function leastSpacing({ x, y }: Places): number {
  if (x.length <= FEW_ACTORS) return 0;
  const [left, right] = rangeOf([x]);
  const [top, bottom] = rangeOf([y]);
  return SPACING * Math.sqrt(((right - left) * (bottom - top)) / x.length);
}

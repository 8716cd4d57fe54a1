/** Where everybody stands at any instant of one timeline, in units of distance. */
import type { Steps } from '../dataset/steps.ts';
import type { Timeline } from '../model/timeline.ts';
import { isEarlier, type Instant } from './instant.ts';
import { chooseKeyframesSteps, keyframeAt } from './keyframes.ts';
import { divergence } from './divergence.ts';
import { bandFor } from './lie-low.ts';
import { openRelationBookSteps, type RelationBook } from './relation-book.ts';
import { solveAloneSteps, solveBesideSteps, solveFromSteps } from './solve.ts';
import { interpolate, type Places, type Trajectories } from './trajectories.ts';

/** A solved timeline. */
export interface Track {
  readonly book: RelationBook;
  readonly paths: Trajectories;
  /** Half the height of the band that its branches keep to as well; see `StressProblem`. */
  readonly band: number;
  /** Places of the sorted actors. A function of the instant alone: it does not matter what was asked before. */
  placesAt(instant: Instant): Places;
}

/** Solves a timeline that leans on no other. */
export function* layTrackSteps(timeline: Timeline): Steps<Track> {
  const book = yield* openRelationBookSteps(timeline);
  const keyframes = yield* chooseKeyframesSteps(book);
  const paths = yield* solveAloneSteps(book, keyframes);
  const placesAt = (instant: Instant): Places => interpolate(book, keyframes, paths, instant);
  return { book, paths, band: bandFor(paths), placesAt };
}

/**
 * Solves a timeline that goes the same way as `trunk` for a while. Up to the instant at which they part, its places
 * are those of the trunk, bit for bit; from there on it continues from where everybody stood. With a `reference`,
 * actors stay where they are there, as far as their relations are the same.
 */
export function* layBranchSteps(book: RelationBook, trunk: Track, reference?: Track): Steps<Track> {
  const fork = divergence(trunk.book, book);
  if (fork === undefined) return { ...trunk, book };
  const keyframes = [
    keyframeAt(book, { side: 'fork' }, fork),
    ...(yield* chooseKeyframesSteps(book, fork.jumps)),
  ];
  const { band } = trunk;
  const beginning = { start: trunk.placesAt(fork), band };
  const paths = yield* reference
    ? solveBesideSteps(reference, beginning, book, keyframes)
    : solveFromSteps(beginning, book, keyframes);
  const placesAt = (instant: Instant): Places =>
    isEarlier(fork, instant)
      ? interpolate(book, keyframes, paths, instant)
      : trunk.placesAt(instant);
  return { book, paths, band, placesAt };
}

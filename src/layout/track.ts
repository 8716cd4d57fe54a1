/** Where everybody stands at any instant of one timeline, in units of distance. */
import { isEarlier, type Instant } from './instant.ts';
import { chooseKeyframes, type Keyframe } from './keyframes.ts';
import { divergence } from './divergence.ts';
import { applyGauge, findGauge } from './gauge.ts';
import { openRelationBook, type RelationBook } from './relation-book.ts';
import { solve } from './solve.ts';
import { interpolate, type Places, type Trajectories } from './trajectories.ts';
import type { Timeline } from '../model/timeline.ts';

/** A solved timeline. */
export interface Track {
  readonly book: RelationBook;
  readonly keyframes: readonly Keyframe[];
  readonly paths: Trajectories;
  /** Places of the sorted actors. A function of the instant alone: it does not matter what was asked before. */
  placesAt(instant: Instant): Places;
}

/** Solves a timeline that leans on no other. */
export function* layTrack(timeline: Timeline): Generator<void, Track> {
  const book = openRelationBook(timeline);
  const keyframes = chooseKeyframes(book);
  const paths = yield* solve(book, keyframes);
  applyGauge(paths, findGauge(paths));
  const placesAt = (instant: Instant): Places => interpolate(book, keyframes, paths, instant);
  return { book, keyframes, paths, placesAt };
}

/**
 * Solves a timeline that goes the same way as `trunk` for a while. Up to the instant at which they part, its places
 * are those of the trunk, bit for bit; from there on it continues from where everybody stood.
 */
export function* layBranch(timeline: Timeline, trunk: Track): Generator<void, Track> {
  const book = openRelationBook(timeline);
  const fork = divergence(trunk.book, book);
  if (fork === undefined) return { ...trunk, book };
  const start: Keyframe = { instant: fork, key: 'fork', clocks: book.clocksAt(fork) };
  const keyframes = [start, ...chooseKeyframes(book, fork.jumps)];
  const paths = yield* solve(book, keyframes, trunk.placesAt(fork));
  const placesAt = (instant: Instant): Places =>
    isEarlier(fork, instant)
      ? interpolate(book, keyframes, paths, instant)
      : trunk.placesAt(instant);
  return { book, keyframes, paths, placesAt };
}

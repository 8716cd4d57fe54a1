/**
 * Ties a timeline in which the reader left something out to the one with everything in it: an actor stands where it
 * stands there, unless its relations differ.
 */
import type { Steps } from '../dataset/steps.ts';
import type { Instant } from './instant.ts';
import { findInstant, type Keyframe } from './keyframes.ts';
import type { RelationBook } from './relation-book.ts';
import { BECOMING_KNOWN, NEUTRAL_DISTANCE } from './target-distance.ts';
import { emptyTrajectories, type Places, type Trajectories } from './trajectories.ts';

/** A solved timeline that tells where actors stand. */
export interface Reference {
  readonly book: RelationBook;
  placesAt(instant: Instant): Places;
}

/** Where each actor stands in the reference, and how much it is held there. */
export interface Anchors {
  readonly places: Trajectories;
  /** Strengths in multiples of an actor's weight: `strengths[actor * frames + frame]`. */
  readonly strengths: Float64Array;
}

/** Units of difference at which an actor is held as strongly as its relations pull. */
const STRENGTH = 0.05;
/** Units that count as differing even where nothing does: then it is held 250 times as strongly, and stays. */
const LEAST_DIFFERENCE = 0.0002;

/**
 * Anchors for all keyframes: the strength is inverse to how much an actor's target distances differ from those of the
 * reference at the same point, summed, in units. It is the own clock's rule once more, across timelines. Yields between
 * keyframes.
 */
export function* anchorSteps(
  reference: Reference,
  book: RelationBook,
  keyframes: readonly Keyframe[],
): Steps<Anchors> {
  const actors = book.actorIds.length;
  const frames = keyframes.length;
  const places = emptyTrajectories(actors, frames);
  const strengths = new Float64Array(actors * frames);
  for (const [frame, keyframe] of keyframes.entries()) {
    yield;
    const there = findInstant(reference.book, keyframe);
    if (!there) continue;
    const { x, y } = reference.placesAt(there);
    const differences = compare(book, keyframe.instant, reference.book, there);
    for (let actor = 0; actor < actors; actor += 1) {
      const at = actor * frames + frame;
      places.x[at] = x[actor]!;
      places.y[at] = y[actor]!;
      strengths[at] = STRENGTH / (differences[actor]! + LEAST_DIFFERENCE);
    }
  }
  return { places, strengths };
}

/** How much each actor's target distances differ, summed over its relations, in units. */
function compare(
  one: RelationBook,
  here: Instant,
  other: RelationBook,
  there: Instant,
): Float64Array {
  const actors = one.actorIds.length;
  const differences = new Float64Array(actors);
  const distances = new Map<number, number | undefined>();
  for (const course of other.courses) {
    distances.set(course.a * actors + course.b, course.distanceAt(there));
  }
  const note = (
    a: number,
    b: number,
    mine: number | undefined,
    theirs: number | undefined,
  ): void => {
    const known = (mine === undefined) === (theirs === undefined) ? 0 : BECOMING_KNOWN;
    const apart = Math.abs((mine ?? NEUTRAL_DISTANCE) - (theirs ?? NEUTRAL_DISTANCE));
    differences[a]! += known + apart;
    differences[b]! += known + apart;
  };
  for (const course of one.courses) {
    const key = course.a * actors + course.b;
    note(course.a, course.b, course.distanceAt(here), distances.get(key));
    distances.delete(key);
  }
  for (const [key, theirs] of distances) {
    note(Math.floor(key / actors), key % actors, undefined, theirs);
  }
  return differences;
}

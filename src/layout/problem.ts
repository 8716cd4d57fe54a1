/** The layout as one problem over all keyframes: which distances are wanted, how much, and what motion costs. */
import type { Anchors } from './anchors.ts';
import type { Keyframe } from './keyframes.ts';
import { linkWeights } from './own-clock.ts';
import { samplePairs } from './pair-sample.ts';
import type { RelationBook } from './relation-book.ts';
import { KNOWN_WEIGHT, NEUTRAL_DISTANCE, UNKNOWN_WEIGHT } from './target-distance.ts';

/** A pair of actors and the rows of `distances` and `weights` that belong to it. */
export interface Neighbour {
  readonly actor: number;
  /** Where the pair's values start. */
  readonly row: number;
}

/**
 * Find places x so that Σ weight·(|xᵢ − xⱼ| − distance)² over pairs and frames, plus Σ link·|xᵢ at the next frame −
 * xᵢ|² over actors and frames, is least.
 */
export interface Problem {
  readonly actors: number;
  readonly frames: number;
  /** For each actor, the others that pull at it. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** Wanted distances in units, pair by pair: `distances[row + frame]`. */
  readonly distances: Float64Array;
  /** Their weights: 1 known, nearly 0 unknown, 0 while either actor waits for its first relation. */
  readonly weights: Float64Array;
  /** Price of motion from a frame to the next, actor by actor: `links[actor * frames + frame]`. */
  readonly links: Float64Array;
  /** The first frame in which an actor may be moved. */
  readonly start: Int32Array;
  /** True: before `start` an actor keeps the place it has; false: it waits at its first place. */
  readonly continued: boolean;
  /** Where actors are held; their strengths count in multiples of `pulls`. */
  readonly anchors: Anchors | undefined;
  /** For each actor the sum of its weights, on average over the frames. */
  readonly pulls: Float64Array;
}

/** What a problem leans on; by default it stands alone. */
export interface ProblemOptions {
  /** The first keyframe is given and stays as it is. */
  readonly continued?: boolean;
  /** Where actors stand as long as their relations do not differ. */
  readonly anchors?: Anchors | undefined;
}

/** Sets the problem up for the given keyframes. */
export function poseProblem(
  book: RelationBook,
  keyframes: readonly Keyframe[],
  { continued = false, anchors }: ProblemOptions = {},
): Problem {
  const actors = book.actorIds.length;
  const frames = keyframes.length;
  const known = firstKnownFrames(book, keyframes);
  const pairs = samplePairs(book);
  const distances = new Float64Array(pairs.length * frames).fill(NEUTRAL_DISTANCE);
  const weights = new Float64Array(pairs.length * frames);
  const neighbours: Neighbour[][] = Array.from({ length: actors }, () => []);
  pairs.forEach(({ a, b, course, weight }, index) => {
    const row = index * frames;
    neighbours[a]!.push({ actor: b, row });
    neighbours[b]!.push({ actor: a, row });
    for (let frame = Math.max(known[a]!, known[b]!); frame < frames; frame += 1) {
      const distance = course?.distanceAt(keyframes[frame]!.instant);
      distances[row + frame] = distance ?? NEUTRAL_DISTANCE;
      weights[row + frame] = distance === undefined ? UNKNOWN_WEIGHT * weight : KNOWN_WEIGHT;
    }
  });
  const pulls = Float64Array.from(neighbours, (others) => meanWeight(others, weights, frames));
  return {
    actors,
    frames,
    neighbours,
    distances,
    weights,
    links: linkWeights(keyframes, pulls),
    pulls,
    anchors,
    start: known.map((frame) => (continued ? Math.max(1, frame) : frame)),
    continued,
  };
}

/** The frame at which each actor's first relation is known; 0 for those that never have one. */
function firstKnownFrames(book: RelationBook, keyframes: readonly Keyframe[]): Int32Array {
  const first = new Int32Array(book.actorIds.length).fill(keyframes.length);
  for (const course of book.courses) {
    const { a, b } = course;
    const frame = keyframes.findIndex(({ instant }) => course.distanceAt(instant) !== undefined);
    if (frame < 0) continue;
    first[a] = Math.min(first[a]!, frame);
    first[b] = Math.min(first[b]!, frame);
  }
  return first.map((frame) => (frame === keyframes.length ? 0 : frame));
}

/** Sum of an actor's weights, on average over the frames; never quite 0. */
function meanWeight(
  neighbours: readonly Neighbour[],
  weights: Float64Array,
  frames: number,
): number {
  let sum = 0;
  for (const { row } of neighbours) {
    for (let frame = 0; frame < frames; frame += 1) sum += weights[row + frame]!;
  }
  return Math.max(sum / frames, 1e-3);
}

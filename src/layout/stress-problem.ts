/** The layout as one problem over all keyframes: which distances are wanted, how much, and what motion costs. */
import type { Steps } from '../dataset/steps.ts';
import type { Anchors } from './anchors.ts';
import type { Keyframe } from './keyframes.ts';
import { linkWeights } from './own-clock.ts';
import { samplePairs, type SampledPair } from './pair-sample.ts';
import type { RelationBook } from './relation-book.ts';
import { KNOWN_WEIGHT, NEUTRAL_DISTANCE, UNKNOWN_WEIGHT } from './target-distance.ts';

/** Up to here all distances have a chance to be right, and their order is never aimed for alone. */
export const FEW_ACTORS = 12;

/** Another actor, and the pair that one forms with it. */
export interface Neighbour {
  readonly actor: number;
  readonly pair: number;
}

/** Who pulls at whom; the same for all frames. */
export interface Ties {
  /** The two actors of each pair. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** For each actor, the others that pull at it. */
  readonly neighbours: readonly (readonly Neighbour[])[];
}

/**
 * Find places x so that Σ weight·(|xᵢ − xⱼ| − distance)² over pairs and frames, plus Σ link·|xᵢ at the next frame −
 * xᵢ|² over actors and frames, is least.
 */
export interface StressProblem {
  readonly actors: number;
  readonly frames: number;
  readonly ties: Ties;
  /** Wanted distances in units, pair by pair: `distances[pair * frames + frame]`. */
  readonly distances: Float64Array;
  /** Their weights: 1 known, nearly 0 unknown, 0 while either actor waits for its first relation. */
  readonly weights: Float64Array;
  /** Price of motion from a frame to the next, actor by actor: `links[actor * frames + frame]`. */
  readonly links: Float64Array;
  /** For each actor the sum of its weights, on average over time. */
  readonly pulls: Float64Array;
  /** The first frame in which an actor may be moved. */
  readonly start: Int32Array;
  /** True: before `start` an actor keeps the place it has; false: it waits at its first place. */
  readonly continued: boolean;
  /** Pairs nearer than this, in units, are pushed apart; 0: none. */
  readonly apart: number;
  /** Actors further than this from the x axis, in units, are pulled back to it; `Infinity`: none. */
  readonly band: number;
  /** Where actors are held; the strengths count in multiples of `pulls`. */
  readonly anchors?: Anchors | undefined;
}

/** What a problem leans on; by default it stands alone. */
export interface StressProblemOptions {
  /** The first keyframe is given and stays as it is. */
  readonly continued?: boolean;
  /** Where actors stand as long as their relations do not differ. */
  readonly anchors?: Anchors | undefined;
}

/** Sets the problem up for the given keyframes. */
export function* stressProblemSteps(
  book: RelationBook,
  keyframes: readonly Keyframe[],
  { continued = false, anchors }: StressProblemOptions = {},
): Steps<StressProblem> {
  const actors = book.actorIds.length;
  const frames = keyframes.length;
  const known = firstKnownFrames(book, keyframes);
  const pairs = samplePairs(book);
  const distances = new Float64Array(pairs.length * frames).fill(NEUTRAL_DISTANCE);
  const weights = new Float64Array(pairs.length * frames);
  for (const [pair, { a, b, course, weight }] of pairs.entries()) {
    yield;
    for (let frame = Math.max(known[a]!, known[b]!); frame < frames; frame += 1) {
      const distance = course?.distanceAt(keyframes[frame]!.instant);
      distances[pair * frames + frame] = distance ?? NEUTRAL_DISTANCE;
      weights[pair * frames + frame] =
        distance === undefined ? UNKNOWN_WEIGHT * weight : KNOWN_WEIGHT;
    }
  }
  const ties = tie(pairs, actors);
  yield;
  const pulls = meanPulls(ties, weights, frames);
  yield;
  const links = linkWeights(keyframes, pulls);
  const start = known.map((frame) => (continued ? Math.max(1, frame) : frame));
  return {
    actors,
    frames,
    ties,
    distances,
    weights,
    links,
    pulls,
    start,
    continued,
    apart: 0,
    band: Infinity,
    anchors,
  };
}

/** The frame at which each actor's first relation is known; 0 for those that never have one. */
function firstKnownFrames(
  { actorIds, courses }: RelationBook,
  keyframes: readonly Keyframe[],
): Int32Array {
  const jumps = new Float64Array(actorIds.length).fill(Infinity);
  for (const { a, b, firstJump } of courses) {
    jumps[a] = Math.min(jumps[a]!, firstJump);
    jumps[b] = Math.min(jumps[b]!, firstJump);
  }
  return Int32Array.from(jumps, (jump) =>
    Math.max(
      0,
      keyframes.findIndex(({ instant }) => instant.jumps > jump),
    ),
  );
}

function tie(pairs: readonly SampledPair[], actors: number): Ties {
  const neighbours: Neighbour[][] = Array.from({ length: actors }, () => []);
  pairs.forEach(({ a, b }, pair) => {
    neighbours[a]!.push({ actor: b, pair });
    neighbours[b]!.push({ actor: a, pair });
  });
  return {
    one: Int32Array.from(pairs, ({ a }) => a),
    other: Int32Array.from(pairs, ({ b }) => b),
    neighbours,
  };
}

/** Least pull, so that an actor without any relation still has a price of motion. */
const LEAST_PULL = 1e-3;

function meanPulls({ neighbours }: Ties, weights: Float64Array, frames: number): Float64Array {
  return Float64Array.from(neighbours, (others) => {
    let sum = 0;
    for (const { pair } of others) {
      for (let frame = 0; frame < frames; frame += 1) sum += weights[pair * frames + frame]!;
    }
    return Math.max(sum / frames, LEAST_PULL);
  });
}

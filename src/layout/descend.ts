/**
 * Stochastic gradient descent on all terms of a problem (Zheng, Pawar, Goodman: Graph Drawing by Stochastic Gradient
 * Descent, 2019). One term at a time moves its two ends towards what it wants, first by large steps, then by smaller
 * ones. Unlike majorisation it gets out of a poor arrangement. Links in time are terms that want no distance at all.
 */
import type { Steps } from '../dataset/steps.ts';
import type { StressProblem } from './stress-problem.ts';
import { shuffle, type RandomInteger } from './random-integers.ts';
import type { Trajectories } from './trajectories.ts';

/** The steps of a descent: a term of weight w moves by min(1, w · step) of what it wants. */
export interface Schedule {
  readonly first: number;
  readonly last: number;
  /** Factor from round to round, below 1. */
  readonly cooling: number;
}

/** All terms in columns; ends are indices into trajectories. */
interface Terms {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly wanted: Float64Array;
  readonly weight: Float64Array;
}

/** Moves all places, in place; yields after each round. */
export function* descentSteps(
  problem: StressProblem,
  paths: Trajectories,
  { first, last, cooling }: Schedule,
  random: RandomInteger,
): Steps<void> {
  const terms = listTerms(problem);
  const order = Int32Array.from(terms.one, (_, index) => index);
  for (let step = first; step > last; step *= cooling) {
    shuffle(order, random);
    takeRound(terms, order, paths, step);
    yield;
  }
}

function takeRound(terms: Terms, order: Int32Array, { x, y }: Trajectories, step: number): void {
  const { one, other, wanted, weight } = terms;
  for (const term of order) {
    const a = one[term]!;
    const b = other[term]!;
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    const drawn = Math.sqrt(dx * dx + dy * dy);
    if (drawn === 0) continue;
    const move = (Math.min(1, weight[term]! * step) * (drawn - wanted[term]!)) / (2 * drawn);
    x[a]! -= move * dx;
    y[a]! -= move * dy;
    x[b]! += move * dx;
    y[b]! += move * dy;
  }
}

function listTerms(problem: StressProblem): Terms {
  const { actors, frames, ties, distances, weights, links, start } = problem;
  const most = weights.length + links.length;
  const one = new Int32Array(most);
  const other = new Int32Array(most);
  const wanted = new Float64Array(most);
  const weight = new Float64Array(most);
  let count = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if (weights[at] === 0) continue;
    const frame = at % frames;
    const pair = (at - frame) / frames;
    one[count] = ties.one[pair]! * frames + frame;
    other[count] = ties.other[pair]! * frames + frame;
    wanted[count] = distances[at]!;
    weight[count] = weights[at]!;
    count += 1;
  }
  for (let actor = 0; actor < actors; actor += 1) {
    for (let frame = start[actor]!; frame + 1 < frames; frame += 1) {
      one[count] = actor * frames + frame;
      other[count] = actor * frames + frame + 1;
      weight[count] = links[actor * frames + frame]!;
      count += 1;
    }
  }
  return {
    one: one.subarray(0, count),
    other: other.subarray(0, count),
    wanted: wanted.subarray(0, count),
    weight: weight.subarray(0, count),
  };
}

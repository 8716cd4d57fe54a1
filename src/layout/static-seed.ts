/**
 * One map for all time to start from: stochastic gradient descent on the stress of the mean distances (Zheng, Pawar,
 * Goodman: Graph Drawing by Stochastic Gradient Descent, 2019), several starts, each finished by majorisation. Which
 * basin the timeline ends in is decided here.
 */
import { createWorkspace, sweep } from './majorize.ts';
import type { Problem } from './problem.ts';
import { createRandomIntegers, shuffle, type RandomInteger } from './random-integers.ts';
import type { Places } from './trajectories.ts';

/** Factor on the step size after each round. */
const COOLING = 0.95;
/** The last rounds move a pair by this share of what its stress asks. */
const LAST_STEP = 0.05;
const FINISHING_SWEEPS = 60;
/** Fineness of the random start: places on a grid of this many steps a side. */
const GRID = 65_536;

function starts(actors: number): number {
  return actors <= 12 ? 8 : actors <= 60 ? 6 : 3;
}

/** The places of least stress found for a problem of one frame. */
export function* seedPlaces(problem: Problem): Generator<void, Places> {
  const random = createRandomIntegers(problem.actors);
  let best = scatter(problem.actors, random);
  let least = Infinity;
  for (let start = 0; start < starts(problem.actors); start += 1) {
    const places = scatter(problem.actors, random);
    descend(problem, places, random);
    const space = createWorkspace(1);
    for (let round = 0; round < FINISHING_SWEEPS; round += 1) {
      sweep(problem, { frames: 1, ...places }, space);
    }
    const found = stress(problem, places);
    if (found < least) {
      best = places;
      least = found;
    }
    yield;
  }
  return best;
}

/** Random places in the unit square. */
function scatter(actors: number, random: RandomInteger): Places {
  const x = new Float64Array(actors);
  const y = new Float64Array(actors);
  for (let actor = 0; actor < actors; actor += 1) {
    x[actor] = random(GRID) / GRID;
    y[actor] = random(GRID) / GRID;
  }
  return { x, y };
}

/** The pairs of a one-frame problem, each once: flat columns keep the inner loop fast. */
function listPairs({ actors, neighbours, distances, weights }: Problem): {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
  readonly weight: number;
}[] {
  return Array.from({ length: actors }, (_, a) =>
    neighbours[a]!.filter(({ actor, row }) => actor > a && weights[row]! > 0).map(
      ({ actor, row }) => ({
        a,
        b: actor,
        distance: distances[row]!,
        weight: weights[row]!,
      }),
    ),
  ).flat();
}

/** Moves pair after pair, in a new random order each round, from full steps down to fine ones. */
function descend(problem: Problem, { x, y }: Places, random: RandomInteger): void {
  const pairs = listPairs(problem);
  const order = Int32Array.from(pairs, (_, index) => index);
  const weights = pairs.map(({ weight }) => weight);
  const lightest = weights.reduce((least, weight) => Math.min(least, weight), Infinity);
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  for (let step = 1 / lightest; step > LAST_STEP / heaviest; step *= COOLING) {
    shuffle(order, random);
    for (const index of order) {
      const { a, b, distance, weight } = pairs[index]!;
      const dx = x[a]! - x[b]!;
      const dy = y[a]! - y[b]!;
      const drawn = Math.sqrt(dx * dx + dy * dy);
      if (drawn === 0) continue;
      const move = (Math.min(1, weight * step) * (drawn - distance)) / (2 * drawn);
      x[a]! -= move * dx;
      y[a]! -= move * dy;
      x[b]! += move * dx;
      y[b]! += move * dy;
    }
  }
}

/** Σ weight · (drawn − wanted)² over the pairs of a one-frame problem. */
function stress(problem: Problem, { x, y }: Places): number {
  let total = 0;
  for (const { a, b, distance, weight } of listPairs(problem)) {
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    const error = Math.sqrt(dx * dx + dy * dy) - distance;
    total += weight * error * error;
  }
  return total;
}

/**
 * One map for all time to start from: stochastic gradient descent on the stress of the mean distances (Zheng, Pawar,
 * Goodman: Graph Drawing by Stochastic Gradient Descent, 2019), several starts, each finished by majorisation. Which
 * basin the timeline ends in is decided here.
 */
import type { Steps } from '../dataset/steps.ts';
import { costOf } from './cost.ts';
import { descentSteps, type Schedule } from './descend.ts';
import { sweep } from './majorize.ts';
import type { StressProblem } from './stress-problem.ts';
import { createRandomIntegers, type RandomInteger } from './random-integers.ts';
import type { Places } from './trajectories.ts';
import { createWorkspace } from './workspace.ts';

/** Factor on the step size after each round. */
const COOLING = 0.95;
/** The last rounds move a pair by this share of what its stress asks. */
const LAST_STEP = 0.05;
const FINISHING_SWEEPS = 60;
/** Fineness of the random start: places on a grid of this many steps a side. */
const GRID = 65_536;

/** Few actors have few arrangements: nearly every start finds the best. Of many, the timeline loosens the rest. */
function starts(actors: number): number {
  return actors <= 12 ? 8 : actors <= 60 ? 6 : 1;
}

/** The places of least stress found for a problem of one frame. */
export function* seedPlacesSteps(problem: StressProblem): Steps<Places> {
  const random = createRandomIntegers(problem.actors);
  const schedule = scheduleOf(problem);
  let best = scatter(problem.actors, random);
  let least = Infinity;
  for (let start = 0; start < starts(problem.actors); start += 1) {
    const places = scatter(problem.actors, random);
    yield* descentSteps(problem, { frames: 1, ...places }, schedule, random);
    const space = createWorkspace(1);
    for (let round = 0; round < FINISHING_SWEEPS; round += 1) {
      sweep(problem, { frames: 1, ...places }, space);
    }
    const found = costOf(problem, { frames: 1, ...places });
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

/** From steps that satisfy the lightest pair at once down to steps that hardly move the heaviest. */
function scheduleOf({ weights }: StressProblem): Schedule {
  let lightest = Infinity;
  let heaviest = 0;
  for (const weight of weights) {
    if (weight > 0) lightest = Math.min(lightest, weight);
    heaviest = Math.max(heaviest, weight);
  }
  if (heaviest === 0) return { first: 0, last: 0, cooling: COOLING };
  return { first: 1 / lightest, last: LAST_STEP / heaviest, cooling: COOLING };
}

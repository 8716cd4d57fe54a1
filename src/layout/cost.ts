/** What a solution costs: the sum that solving makes small. Tells the better of two arrangements. */
import { clearanceCost } from './clear-lines.ts';
import type { StressProblem } from './stress-problem.ts';
import type { Trajectories } from './trajectories.ts';

/** Wrong distances, motion and lines that run under actors, each with its weight. Anchors are left out. */
export function costOf(problem: StressProblem, paths: Trajectories): number {
  return distanceCost(problem, paths) + motionCost(problem, paths) + clearanceCost(problem, paths);
}

function distanceCost(
  { ties, distances, weights }: StressProblem,
  { frames, x, y }: Trajectories,
): number {
  let cost = 0;
  for (let pair = 0; pair < ties.one.length; pair += 1) {
    const a = ties.one[pair]! * frames;
    const b = ties.other[pair]! * frames;
    for (let frame = 0; frame < frames; frame += 1) {
      const dx = x[a + frame]! - x[b + frame]!;
      const dy = y[a + frame]! - y[b + frame]!;
      const error = Math.sqrt(dx * dx + dy * dy) - distances[pair * frames + frame]!;
      cost += weights[pair * frames + frame]! * error * error;
    }
  }
  return cost;
}

function motionCost({ actors, links }: StressProblem, { frames, x, y }: Trajectories): number {
  let cost = 0;
  for (let actor = 0; actor < actors; actor += 1) {
    for (let at = actor * frames; at + 1 < (actor + 1) * frames; at += 1) {
      const dx = x[at + 1]! - x[at]!;
      const dy = y[at + 1]! - y[at]!;
      cost += links[at]! * (dx * dx + dy * dy);
    }
  }
  return cost;
}

/** How often an actor walks through the line, or its extension, between two others: a triangle turns over. */
export function countCrossings({ frames, x, y }: Trajectories): number {
  const actors = x.length / frames;
  let crossings = 0;
  for (let a = 0; a < actors; a += 1) {
    for (let b = a + 1; b < actors; b += 1) {
      for (let c = b + 1; c < actors; c += 1) {
        let last = 0;
        for (let frame = 0; frame < frames; frame += 1) {
          const [i, j, k] = [a * frames + frame, b * frames + frame, c * frames + frame];
          const area = (x[j]! - x[i]!) * (y[k]! - y[i]!) - (x[k]! - x[i]!) * (y[j]! - y[i]!);
          if (area * last < 0) crossings += 1;
          last = area;
        }
      }
    }
  }
  return crossings;
}

/** Keeps actors off the lines between others, so that each line of a small map can be followed from end to end. */
import type { StressProblem } from './stress-problem.ts';
import { KNOWN_WEIGHT } from './target-distance.ts';
import type { Trajectories } from './trajectories.ts';
import type { Workspace } from './workspace.ts';

/** Up to this many actors lines can be kept clear; more have too many lines to avoid. */
const FEW_ENOUGH = 6;
/** Units between an actor and a line: about three radii of a disc. */
const CLEARANCE = 0.25;
/** Weight of the pull off a line, beside 1 for a relation: it costs the distances little, as it goes across them. */
const WEIGHT = 0.25;
/** Share of a line at either end that is left to the disc there. */
const END = 0.05;

/** An actor too near to a line, in one frame. */
type Visit = (
  frame: number,
  /** The point of the line nearest to the actor. */
  footX: number,
  footY: number,
  /** Direction from the line to the actor's side; its length is 1. */
  awayX: number,
  awayY: number,
  /** Units from the line. */
  distance: number,
) => void;

/**
 * Adds the pulls that take an actor off the lines of known relations, straight to the side on which it stands. An
 * actor that has to change sides does so in one stride, at an event.
 */
export function gatherClearance(
  problem: StressProblem,
  paths: Trajectories,
  { diagonal, pullX, pullY }: Workspace,
  actor: number,
): void {
  visitLinesNear(problem, paths, actor, (frame, footX, footY, awayX, awayY) => {
    diagonal[frame]! += WEIGHT;
    pullX[frame]! += WEIGHT * (footX + CLEARANCE * awayX);
    pullY[frame]! += WEIGHT * (footY + CLEARANCE * awayY);
  });
}

/** What actors too near to lines cost: Σ weight · (clearance − distance)². */
export function clearanceCost(problem: StressProblem, paths: Trajectories): number {
  let cost = 0;
  for (let actor = 0; actor < problem.actors; actor += 1) {
    visitLinesNear(problem, paths, actor, (_frame, _x, _y, _awayX, _awayY, distance) => {
      cost += WEIGHT * (CLEARANCE - distance) * (CLEARANCE - distance);
    });
  }
  return cost;
}

/** Calls `visit` for each frame and line of others that the actor is too near to. */
function visitLinesNear(
  { actors, frames, ties, weights, start }: StressProblem,
  { x, y }: Trajectories,
  actor: number,
  visit: Visit,
): void {
  if (actors > FEW_ENOUGH) return;
  const own = actor * frames;
  for (let pair = 0; pair < ties.one.length; pair += 1) {
    const a = ties.one[pair]! * frames;
    const b = ties.other[pair]! * frames;
    if (a === own || b === own) continue;
    for (let frame = start[actor]!; frame < frames; frame += 1) {
      if (weights[pair * frames + frame] !== KNOWN_WEIGHT) continue;
      const lineX = x[b + frame]! - x[a + frame]!;
      const lineY = y[b + frame]! - y[a + frame]!;
      const length = Math.sqrt(lineX * lineX + lineY * lineY);
      const fromX = x[own + frame]! - x[a + frame]!;
      const fromY = y[own + frame]! - y[a + frame]!;
      const along = (fromX * lineX + fromY * lineY) / (length * length);
      if (!(along > END && along < 1 - END)) continue;
      const aside = (fromX * lineY - fromY * lineX) / length;
      if (Math.abs(aside) >= CLEARANCE) continue;
      const side = (aside < 0 ? -1 : 1) / length;
      const footX = x[a + frame]! + along * lineX;
      const footY = y[a + frame]! + along * lineY;
      visit(frame, footX, footY, side * lineY, -side * lineX, Math.abs(aside));
    }
  }
}

/**
 * Majorisation through time (Gansner, Koren, North: Graph Drawing by Stress Majorization, 2004, with trajectories in
 * the place of points). One actor's whole trajectory at a time is moved to the best place for the majorant; the links
 * in time make that a tridiagonal system, solved exactly. As far as distances, links and anchors go, no step ever makes
 * the sum of the problem larger; the pulls for clearance, against crowding and back into the band are not part of
 * that sum.
 */
import { gatherClearance } from './clear-lines.ts';
import { gatherBand } from './lie-low.ts';
import type { StressProblem } from './stress-problem.ts';
import type { Trajectories } from './trajectories.ts';
import type { Workspace } from './workspace.ts';

/** Closer than this, in units, two actors have no direction between them. */
const NO_DISTANCE = 1e-9;
/** Weight of the pull that parts actors on top of each other, beside 1 for a relation. */
const CROWDING = 2;

/** Moves each actor's trajectory once, in place, towards the wanted `distances`. */
export function sweep(
  problem: StressProblem,
  paths: Trajectories,
  space: Workspace,
  distances = problem.distances,
): void {
  for (let actor = 0; actor < problem.actors; actor += 1) {
    if (problem.start[actor]! >= problem.frames) continue;
    gatherPulls(problem, paths, space, distances, actor);
    gatherAnchors(problem, space, actor);
    gatherClearance(problem, paths, space, actor);
    gatherBand(problem, paths, space, actor);
    solveInTime(problem, paths, space, actor);
    if (!problem.continued) waitForStart(paths, actor, problem.start[actor]!);
  }
}

/** Adds the pull of the anchors. */
function gatherAnchors(
  { anchors, pulls, start, frames }: StressProblem,
  { diagonal, pullX, pullY }: Workspace,
  actor: number,
): void {
  if (!anchors) return;
  for (let frame = start[actor]!; frame < frames; frame += 1) {
    const at = actor * frames + frame;
    const weight = pulls[actor]! * anchors.strengths[at]!;
    diagonal[frame]! += weight;
    pullX[frame]! += weight * anchors.places.x[at]!;
    pullY[frame]! += weight * anchors.places.y[at]!;
  }
}

/** Adds up where the others would like to have `actor`, frame by frame. */
function gatherPulls(
  { frames, ties, weights, start, apart }: StressProblem,
  { x, y }: Trajectories,
  { diagonal, pullX, pullY }: Workspace,
  distances: Float64Array,
  actor: number,
): void {
  diagonal.fill(0);
  pullX.fill(0);
  pullY.fill(0);
  const own = actor * frames;
  for (const { actor: other, pair } of ties.neighbours[actor]!) {
    const row = pair * frames;
    const theirs = other * frames;
    for (let frame = start[actor]!; frame < frames; frame += 1) {
      const weight = weights[row + frame]!;
      if (weight === 0) continue;
      const otherX = x[theirs + frame]!;
      const otherY = y[theirs + frame]!;
      let dx = x[own + frame]! - otherX;
      let dy = y[own + frame]! - otherY;
      let distance = Math.sqrt(dx * dx + dy * dy);
      if (distance < NO_DISTANCE) {
        // On one spot: the earlier actor goes left, the later right.
        dx = actor < other ? -1 : 1;
        dy = 0;
        distance = 1;
      } else if (distance < apart) {
        diagonal[frame]! += CROWDING;
        pullX[frame]! += CROWDING * (otherX + (dx * apart) / distance);
        pullY[frame]! += CROWDING * (otherY + (dy * apart) / distance);
      }
      const ratio = distances[row + frame]! / distance;
      diagonal[frame]! += weight;
      pullX[frame]! += weight * (otherX + dx * ratio);
      pullY[frame]! += weight * (otherY + dy * ratio);
    }
  }
}

/** Solves the tridiagonal system of pulls and links (Thomas), and writes the new trajectory. */
function solveInTime(
  { links, start, continued }: StressProblem,
  { frames, x, y }: Trajectories,
  { diagonal, pullX, pullY }: Workspace,
  actor: number,
): void {
  const own = actor * frames;
  const first = start[actor]!;
  let link = 0;
  if (continued && first > 0) {
    link = links[own + first - 1]!;
    pullX[first]! += link * x[own + first - 1]!;
    pullY[first]! += link * y[own + first - 1]!;
  }
  for (let frame = first; frame < frames; frame += 1) {
    diagonal[frame]! += link + links[own + frame]!;
    if (frame > first) {
      const factor = link / diagonal[frame - 1]!;
      diagonal[frame]! -= factor * link;
      pullX[frame]! += factor * pullX[frame - 1]!;
      pullY[frame]! += factor * pullY[frame - 1]!;
    }
    link = links[own + frame]!;
  }
  for (let frame = frames - 1; frame >= first; frame -= 1) {
    // An actor that nothing pulls at and nothing links stays where it is.
    if (!(diagonal[frame]! > 0)) continue;
    const next = frame + 1 < frames ? links[own + frame]! : 0;
    const nextX = next === 0 ? 0 : next * x[own + frame + 1]!;
    const nextY = next === 0 ? 0 : next * y[own + frame + 1]!;
    x[own + frame] = (pullX[frame]! + nextX) / diagonal[frame]!;
    y[own + frame] = (pullY[frame]! + nextY) / diagonal[frame]!;
  }
}

/** Before it may move, an actor waits where it will begin. */
function waitForStart({ frames, x, y }: Trajectories, actor: number, start: number): void {
  const own = actor * frames;
  x.fill(x[own + start]!, own, own + start);
  y.fill(y[own + start]!, own, own + start);
}

/** Keeps actors off the lines between others, so that each line of a small map can be followed from end to end. */
import type { Problem } from './problem.ts';
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

/**
 * Adds the pulls that take an actor off the lines of known relations, straight to the side on which it stands. An
 * actor that has to change sides does so in one stride, at an event.
 */
export function gatherClearance(
  { actors, frames, ties, weights, start }: Problem,
  { x, y }: Trajectories,
  { diagonal, pullX, pullY }: Workspace,
  actor: number,
): void {
  if (actors > FEW_ENOUGH) return;
  for (let pair = 0; pair < ties.one.length; pair += 1) {
    const a = ties.one[pair]! * frames;
    const b = ties.other[pair]! * frames;
    const own = actor * frames;
    if (a === own || b === own) continue;
    for (let frame = start[actor]!; frame < frames; frame += 1) {
      if (weights[pair * frames + frame] !== KNOWN_WEIGHT) continue;
      const lineX = x[b + frame]! - x[a + frame]!;
      const lineY = y[b + frame]! - y[a + frame]!;
      const length = Math.sqrt(lineX * lineX + lineY * lineY);
      const awayX = x[own + frame]! - x[a + frame]!;
      const awayY = y[own + frame]! - y[a + frame]!;
      const along = (awayX * lineX + awayY * lineY) / (length * length);
      if (!(along > END && along < 1 - END)) continue;
      const aside = (awayX * lineY - awayY * lineX) / length;
      if (Math.abs(aside) >= CLEARANCE) continue;
      const clear = (aside < 0 ? -CLEARANCE : CLEARANCE) / length;
      diagonal[frame]! += WEIGHT;
      pullX[frame]! += WEIGHT * (x[a + frame]! + along * lineX + clear * lineY);
      pullY[frame]! += WEIGHT * (y[a + frame]! + along * lineY - clear * lineX);
    }
  }
}

/**
 * Keeps a small map lower than it is wide: screens are, and one tall moment would make all others small. Distances do
 * not say where up is, so for the most part actors stand round each other another way, and hardly nearer or further.
 */
import { FEW_ACTORS, type StressProblem } from './stress-problem.ts';
import { rangeOf } from './range.ts';
import type { Trajectories } from './trajectories.ts';
import type { Workspace } from './workspace.ts';

/** Half the height of the band that actors should stay in, as a share of half the width that they occupy. */
const SHARE_OF_WIDTH = 0.33;
/** Weight of the pull back into the band, beside 1 for a relation. */
const WEIGHT = 2;

/** Half the height in units of the band for trajectories that lie along x; `Infinity` for a map of many. */
export function bandFor({ frames, x }: Trajectories): number {
  if (x.length > FEW_ACTORS * frames) return Infinity;
  const [left, right] = rangeOf([x]);
  return (SHARE_OF_WIDTH * (right - left)) / 2;
}

/** Adds the pull on an actor that is outside the band: straight up or down to its edge. */
export function gatherBand(
  { band, frames, start }: StressProblem,
  { x, y }: Trajectories,
  { diagonal, pullX, pullY }: Workspace,
  actor: number,
): void {
  for (let frame = start[actor]!; frame < frames; frame += 1) {
    const at = actor * frames + frame;
    const height = Math.abs(y[at]!);
    if (height <= band) continue;
    diagonal[frame]! += WEIGHT;
    pullX[frame]! += WEIGHT * x[at]!;
    pullY[frame]! += (WEIGHT * band * y[at]!) / height;
  }
}

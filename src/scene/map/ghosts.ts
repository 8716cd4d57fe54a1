/** Ghosts: where discs stood before, or stand in the record. */
import { RIM } from './hull.ts';
import type { Point } from './route.ts';

/** A ghost nearer than this share of the radius to its disc would be noise. */
const GHOST_SHARE = 0.6;

/** Where a disc stood, if it is visibly elsewhere now. */
export function visibleGhost(
  ghost: Point | undefined,
  now: Point | undefined,
  radius: number,
): Point | undefined {
  if (!ghost || !now) return undefined;
  const dx = now.x - ghost.x;
  const dy = now.y - ghost.y;
  return Math.sqrt(dx * dx + dy * dy) > GHOST_SHARE * radius ? ghost : undefined;
}

/** Four points on the rim of a ghost: what keeps clear of them does not hide it. */
export function ghostRim({ x, y }: Point, radius: number): Point[] {
  const quarters = RIM.filter((_, index) => index % 8 === 0);
  return quarters.map(([cos, sin]) => ({ x: x + cos * radius, y: y + sin * radius }));
}

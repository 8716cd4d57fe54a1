/** The arrow from where an actor stood to where it stands. */
import type { Disc, Point } from './route.ts';

/** A straight arrow, from the rim of a ghost to the rim of a disc, in CSS px. */
export interface MotionArrow {
  readonly start: Point;
  readonly end: Point;
}

/** Room between either rim and the arrow, in px. */
const RIM_GAP = 3;
/** A shorter arrow, in px, would be nothing but its head. */
const LEAST_LENGTH = 8;
/** Length and half the breadth of an arrow's head, in px. */
const HEAD = { length: 10, half: 5 };

/** The arrow; `undefined` where ghost and disc leave no room for one. */
export function motionArrow(ghost: Disc, disc: Disc): MotionArrow | undefined {
  const dx = disc.x - ghost.x;
  const dy = disc.y - ghost.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance - ghost.r - disc.r - 2 * RIM_GAP < LEAST_LENGTH) return undefined;
  const at = (length: number): Point => ({
    x: ghost.x + (dx / distance) * length,
    y: ghost.y + (dy / distance) * length,
  });
  return { start: at(ghost.r + RIM_GAP), end: at(distance - disc.r - RIM_GAP) };
}

/** The three corners of an arrow's head, its tip first. */
export function arrowHead({ start, end }: MotionArrow): readonly [Point, Point, Point] {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const neck = { x: end.x - ux * HEAD.length, y: end.y - uy * HEAD.length };
  return [
    end,
    { x: neck.x - uy * HEAD.half, y: neck.y + ux * HEAD.half },
    { x: neck.x + uy * HEAD.half, y: neck.y - ux * HEAD.half },
  ];
}

/** Upright rectangles on the map, in CSS px, and what they overlap. */
import type { Disc, Point } from './map/route.ts';

/** Size of what a picture is drawn in, in CSS px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its centre and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Area that two boxes share, each grown by half of `gap` px; 0 when they are clear of each other. */
export function sharedArea(one: Box, other: Box, gap = 0): number {
  const wide = (one.width + other.width) / 2 + gap - Math.abs(one.x - other.x);
  const high = (one.height + other.height) / 2 + gap - Math.abs(one.y - other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** By how many px a box reaches into a disc grown by `gap`; 0 when clear. */
export function reachIntoDisc(box: Box, disc: Disc, gap: number): number {
  const dx = Math.max(0, Math.abs(disc.x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(disc.y - box.y) - box.height / 2);
  return Math.max(0, disc.r + gap - Math.sqrt(dx * dx + dy * dy));
}

/** By how many px a box leaves a frame of the given size. */
export function outsideFrame(box: Box, frame: Frame): number {
  const left = Math.max(0, box.width / 2 - box.x, box.x + box.width / 2 - frame.width);
  const top = Math.max(0, box.height / 2 - box.y, box.y + box.height / 2 - frame.height);
  return left + top;
}

/** How many of the points lie in a box grown by `gap` on each side. */
export function pointsInside(box: Box, points: readonly Point[], gap: number): number {
  const wide = box.width / 2 + gap;
  const high = box.height / 2 + gap;
  let inside = 0;
  for (const { x, y } of points) {
    if (Math.abs(x - box.x) < wide && Math.abs(y - box.y) < high) inside += 1;
  }
  return inside;
}

/**
 * Whether one of the obstacles blocks a place. It is put first among them, and so asked first for the next place: what
 * blocks one mostly blocks its neighbour.
 */
export function isBlocked<Obstacle>(
  obstacles: Obstacle[],
  blocks: (obstacle: Obstacle) => boolean,
): boolean {
  const index = obstacles.findIndex(blocks);
  if (index > 0) obstacles.unshift(...obstacles.splice(index, 1));
  return index >= 0;
}

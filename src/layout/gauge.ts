/** Turns and mirrors a solved timeline once, as a whole: distances alone do not say where left and up are. */
import type { Trajectories } from './trajectories.ts';

/** A turn (and perhaps a mirroring) about a centre, in units. */
export interface Gauge {
  readonly centreX: number;
  readonly centreY: number;
  /** Direction that becomes the x axis. */
  readonly axisX: number;
  readonly axisY: number;
  /** +1 or −1: which side of that direction becomes downwards. */
  readonly side: number;
}

/**
 * The principal axis of all places at all times lies along x; the first actor is left of the centre, and the first
 * actor that is off the axis is above it (y grows downwards, as on a screen).
 */
export function findGauge(paths: Trajectories): Gauge {
  const centreX = mean(paths.x);
  const centreY = mean(paths.y);
  const [axisX, axisY] = principalAxis(paths, centreX, centreY);
  const means = actorMeans(paths);
  const along = means.map(([x, y]) => (x - centreX) * axisX + (y - centreY) * axisY);
  const across = means.map(([x, y]) => (y - centreY) * axisX - (x - centreX) * axisY);
  const left = (along.find((value) => Math.abs(value) > ON_AXIS) ?? -1) > 0 ? -1 : 1;
  // Turning by half a circle also turns up into down.
  const above = (across.find((value) => Math.abs(value) > ON_AXIS) ?? -1) * left > 0 ? -1 : 1;
  return { centreX, centreY, axisX: axisX * left, axisY: axisY * left, side: above };
}

/** Applies a gauge to trajectories, in place. */
export function applyGauge({ x, y }: Trajectories, gauge: Gauge): void {
  const { centreX, centreY, axisX, axisY, side } = gauge;
  for (let index = 0; index < x.length; index += 1) {
    const dx = x[index]! - centreX;
    const dy = y[index]! - centreY;
    x[index] = dx * axisX + dy * axisY;
    y[index] = (dy * axisX - dx * axisY) * side;
  }
}

/** Nearer to an axis than this, in units, an actor is on it. */
const ON_AXIS = 1e-6;

/** Eigenvector of the larger eigenvalue of the covariance, by square root alone. */
function principalAxis(
  { x, y }: Trajectories,
  centreX: number,
  centreY: number,
): readonly [number, number] {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let index = 0; index < x.length; index += 1) {
    const dx = x[index]! - centreX;
    const dy = y[index]! - centreY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  // Of the two ways to write the eigenvector, the one without cancellation.
  const [vx, vy] = half >= 0 ? [half + root, xy] : [xy, root - half];
  const length = Math.sqrt(vx * vx + vy * vy);
  return length > 0 ? [vx / length, vy / length] : [1, 0];
}

function actorMeans({ frames, x, y }: Trajectories): (readonly [number, number])[] {
  return Array.from({ length: x.length / Math.max(1, frames) }, (_, actor) => {
    const own = [actor * frames, (actor + 1) * frames] as const;
    return [mean(x.subarray(...own)), mean(y.subarray(...own))] as const;
  });
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length > 0 ? sum / values.length : 0;
}

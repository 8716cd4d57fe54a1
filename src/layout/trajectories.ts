/** The places of all actors at all keyframes, and the share of the way an actor has gone between two of them. */
import { isEarlier, type Instant } from './instant.ts';
import type { Keyframe } from './keyframes.ts';
import type { RelationBook } from './relation-book.ts';

/** Coordinates in units, actor by actor: `x[actor * frames + frame]`. */
export interface Trajectories {
  readonly frames: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Places of all actors at one instant, in the order of the sorted actors. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Trajectories of `actors` over `frames`, all at the origin. */
export function emptyTrajectories(actors: number, frames: number): Trajectories {
  return { frames, x: new Float64Array(actors * frames), y: new Float64Array(actors * frames) };
}

/** Everybody at rest in the same place through all frames. */
export function standstill(places: Places, frames: number): Trajectories {
  const still = emptyTrajectories(places.x.length, frames);
  places.x.forEach((x, actor) => still.x.fill(x, actor * frames, (actor + 1) * frames));
  places.y.forEach((y, actor) => still.y.fill(y, actor * frames, (actor + 1) * frames));
  return still;
}

/** The keyframe in force at an instant: the last one not after it, or the first. */
function frameBefore(keyframes: readonly Keyframe[], instant: Instant): number {
  let low = 1;
  let high = keyframes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isEarlier(instant, keyframes[middle]!.instant)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/**
 * The share of its way from one keyframe to the next that each actor has gone: 0 to 1, the share of its own clock. An
 * actor whose clock stands still between the two follows the mean clock.
 */
export function sharesOfWay(from: Float64Array, at: Float64Array, to: Float64Array): Float64Array {
  const mean = share(sum(from), sum(at), sum(to), 0);
  return at.map((clock, actor) => share(from[actor]!, clock, to[actor]!, mean));
}

/** Places at an instant between keyframes. */
export function interpolate(
  book: RelationBook,
  keyframes: readonly Keyframe[],
  { frames, x, y }: Trajectories,
  instant: Instant,
): Places {
  const frame = frameBefore(keyframes, instant);
  const from = keyframes[frame]!;
  const to = keyframes[frame + 1] ?? from;
  const shares = isEarlier(from.instant, instant)
    ? sharesOfWay(from.clocks, book.clocksAt(instant), to.clocks)
    : new Float64Array(from.clocks.length);
  const between = (values: Float64Array): Float64Array =>
    shares.map((part, actor) => {
      const start = values[actor * frames + frame]!;
      const end = values[actor * frames + Math.min(frame + 1, frames - 1)]!;
      return part === 1 ? end : start + part * (end - start);
    });
  return { x: between(x), y: between(y) };
}

/** Less than this much clock between two frames is no measure of anything, in units. */
const STANDSTILL = 1e-9;

function share(from: number, at: number, to: number, otherwise: number): number {
  if (!(to - from > STANDSTILL)) return otherwise;
  return Math.max(0, Math.min(1, (at - from) / (to - from)));
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

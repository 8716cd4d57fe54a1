/** From fewer keyframes to more. */
import type { Keyframe } from './keyframes.ts';
import { emptyTrajectories, sharesOfWay, type Trajectories } from './trajectories.ts';

/** At most `limit` of `frames` frames: every 2^m-th one, and always the last. */
export function pickFrames(frames: number, limit: number): readonly number[] {
  let stride = 1;
  while ((frames - 1) / stride > limit - 1) stride *= 2;
  const picked = [];
  for (let frame = 0; frame < frames - 1; frame += stride) picked.push(frame);
  return [...picked, frames - 1];
}

/** Trajectories at the frames `fine`, from those at the frames `coarse`: each actor goes by its own clock. */
export function fillFrames(
  keyframes: readonly Keyframe[],
  coarse: readonly number[],
  { frames, x, y }: Trajectories,
  fine: readonly number[],
): Trajectories {
  const finer = emptyTrajectories(x.length / frames, fine.length);
  const clocksOf = (frame: number): Float64Array => keyframes[frame]!.clocks;
  let left = 0;
  fine.forEach((frame, column) => {
    while (left + 1 < frames && coarse[left + 1]! <= frame) left += 1;
    const right = Math.min(left + 1, frames - 1);
    const shares = sharesOfWay(clocksOf(coarse[left]!), clocksOf(frame), clocksOf(coarse[right]!));
    shares.forEach((share, actor) => {
      const row = actor * frames;
      const at = actor * fine.length + column;
      finer.x[at] = x[row + left]! * (1 - share) + x[row + right]! * share;
      finer.y[at] = y[row + left]! * (1 - share) + y[row + right]! * share;
    });
  });
  return finer;
}

/** The price of motion: an actor may move in proportion to how much its own relations change, and hardly otherwise. */
import type { Keyframe } from './keyframes.ts';

/**
 * Price of motion beside the price of wrong distances. It grows with the number of actors n, as n²·√n within limits:
 * in a crowd a reader follows few, and much of the motion would be neighbours making way.
 */
const PRICE_GROWTH = 1 / 150_000;
const LEAST_PRICE = 0.016;
const HIGHEST_PRICE = 5;
/** Share of an actor's total change that it may spend where none of its relations changes. */
const ALLOWANCE = 0.2;
/** An actor with fewer changes than this share of the mean counts as having as many. */
const LEAST_SHARE_OF_MEAN = 0.2;
/** Units of change that count even where nothing ever changes. */
const LEAST_CHANGE = 0.001;

/**
 * The link c between frames k and k + 1 for each actor i, c = λ · w̄ᵢ · K / (Aᵢ · aᵢ): `a` is how far the actor's clock
 * moves between the frames plus an allowance, A its sum over time, w̄ the actor's pull, K the number of
 * frames. It has no scale of its own: neither more frames nor larger changes alter the balance.
 * Last entries of each actor are unused and 0.
 */
export function linkWeights(keyframes: readonly Keyframe[], pulls: Float64Array): Float64Array {
  const frames = keyframes.length;
  const actors = pulls.length;
  const links = new Float64Array(actors * frames);
  const gaps = frames - 1;
  if (gaps === 0) return links;
  const price = priceOfMotion(actors);
  const totals = pulls.map(
    (_, actor) => keyframes[gaps]!.clocks[actor]! - keyframes[0]!.clocks[actor]!,
  );
  const meanTotal = totals.reduce((sum, total) => sum + total, 0) / actors;
  for (let actor = 0; actor < actors; actor += 1) {
    const least = Math.max(totals[actor]!, LEAST_SHARE_OF_MEAN * meanTotal, LEAST_CHANGE);
    const allowance = (ALLOWANCE * least) / gaps;
    const changed = totals[actor]! + allowance * gaps;
    const scale = (price * pulls[actor]! * frames) / changed;
    for (let frame = 0; frame < gaps; frame += 1) {
      const change = keyframes[frame + 1]!.clocks[actor]! - keyframes[frame]!.clocks[actor]!;
      links[actor * frames + frame] = scale / (change + allowance);
    }
  }
  return links;
}

function priceOfMotion(actors: number): number {
  const grown = actors * actors * Math.sqrt(actors) * PRICE_GROWTH;
  return Math.min(HIGHEST_PRICE, Math.max(LEAST_PRICE, grown));
}

/**
 * Pulls the distances of a frame into the order of the scores. What it makes large is Kendall's tau of the two, smoothed
 * so that it has a slope: the sum of gap / √(gap² + closeness²) over couples of relations, where the gap says by how
 * much the better relation is drawn shorter. The slope is steep where two distances are nearly equal and flat
 * elsewhere: close calls are decided, hopeless ones are left alone.
 */
import type { StressProblem } from './stress-problem.ts';
import { KNOWN_WEIGHT } from './target-distance.ts';
import type { Trajectories } from './trajectories.ts';

/** Computes distances to aim for, from where actors stand. */
export type OrderPull = (paths: Trajectories) => Float64Array;

/** Units; two distances that differ by less are a close call. */
const CLOSENESS = 0.1;
/** Units of wanted distance, a quarter of a point of score; a smaller difference pulls in proportion. */
const CLEAR_DIFFERENCE = 0.02;
/** Each relation is compared with this many others: with all, where there are no more. */
const PARTNERS = 16;
/** Units that a couple of equal distances moves both targets. In a crowd more, where motion costs more as well. */
const LEAST_PULL = 0.055;
const PULL_PER_ACTOR = 0.0009;
/**
 * Units; no target is pulled nearer than this, so that the line between two friends still shows. A crowd is kept apart
 * without it.
 */
const NEAREST = 0.3;

/** Lists who is compared with whom, which does not depend on where actors stand. */
export function createOrderPull(problem: StressProblem): OrderPull {
  const { actors, frames, distances, weights, apart } = problem;
  const related = relatedPairs(problem);
  const couples = couplesOf(related);
  const pull = Math.max(LEAST_PULL, PULL_PER_ACTOR * actors);
  const nearest = apart > 0 ? 0 : NEAREST;
  const drawn = new Float64Array(distances.length);
  const targets = new Float64Array(distances.length);
  return (paths) => {
    for (const pair of related) measure(problem, paths, pair, drawn);
    targets.set(distances);
    for (let couple = 0; couple < couples.length; couple += 2) {
      const one = couples[couple]! * frames;
      const other = couples[couple + 1]! * frames;
      for (let frame = 0; frame < frames; frame += 1) {
        const a = one + frame;
        const b = other + frame;
        const slope = slopeOfOrder(distances[a]! - distances[b]!, drawn[a]! - drawn[b]!);
        const shift = pull * weights[a]! * weights[b]! * slope;
        targets[a]! += shift;
        targets[b]! -= shift;
      }
    }
    for (let at = 0; at < targets.length; at += 1) {
      targets[at] = Math.max(targets[at]!, Math.min(distances[at]!, nearest));
    }
    return targets;
  };
}

/** How steeply the order gains as the first distance grows beside the second; negative where it should shrink. */
function slopeOfOrder(wantedGap: number, drawnGap: number): number {
  const clear = Math.max(-1, Math.min(1, wantedGap / CLEAR_DIFFERENCE));
  const gap = drawnGap / CLOSENESS;
  const fall = 1 / (1 + gap * gap);
  return clear * fall * Math.sqrt(fall);
}

/** The pairs that are known in the end; what is once known stays so. */
function relatedPairs({ ties, weights, frames }: StressProblem): Int32Array {
  return Int32Array.from(ties.one.keys()).filter(
    (pair) => weights[(pair + 1) * frames - 1] === KNOWN_WEIGHT,
  );
}

/** Couples of pairs to compare, flat: all, or partners at even distances round the ring of pairs. */
function couplesOf(related: Int32Array): Int32Array {
  const strides = Math.min(related.length - 1, PARTNERS);
  const ring = strides === PARTNERS;
  const couples: number[] = [];
  related.forEach((pair, index) => {
    for (let partner = 1; partner <= (ring ? PARTNERS / 2 : strides); partner += 1) {
      const stride = ring ? Math.floor((partner * (related.length - 1)) / PARTNERS) : partner;
      if (!ring && index + stride >= related.length) break;
      couples.push(pair, related[(index + stride) % related.length]!);
    }
  });
  return Int32Array.from(couples);
}

/** Writes down how far apart a pair is drawn in each frame. */
function measure(
  { ties }: StressProblem,
  { frames, x, y }: Trajectories,
  pair: number,
  drawn: Float64Array,
): void {
  const a = ties.one[pair]! * frames;
  const b = ties.other[pair]! * frames;
  for (let frame = 0; frame < frames; frame += 1) {
    const dx = x[a + frame]! - x[b + frame]!;
    const dy = y[a + frame]! - y[b + frame]!;
    drawn[pair * frames + frame] = Math.sqrt(dx * dx + dy * dy);
  }
}

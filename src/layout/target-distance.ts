/** How far apart two actors should stand, and how much the picture minds when they do not. */

/** Points of score are worth this many units of distance. */
const UNITS_PER_POINT = 0.08;

/** Units; where a neutral pair stands, and, for want of anything better, one that nobody knows about. */
export const NEUTRAL_DISTANCE = 1;

/** Units that count as changed when a relation becomes known, even if it turns out neutral. */
export const BECOMING_KNOWN = 0.2;

/** A known relation pulls with weight 1. */
export const KNOWN_WEIGHT = 1;

/** An unknown one hardly pulls: enough to keep strangers from drifting away, too little to shape the picture. */
export const UNKNOWN_WEIGHT = 0.005;

/**
 * Distance wanted for a score of −10 to +10, in units: allied 0.2, neutral 1, hostile 1.8. A straight line, so that
 * a legend can say it in one sentence.
 */
export function targetDistance(score: number): number {
  return NEUTRAL_DISTANCE - UNITS_PER_POINT * score;
}

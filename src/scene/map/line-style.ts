/** How a relation's score shows in its line without colour: strength as width, hostility as dashes. */

/** Scores nearer to 0 than this count as neutral. */
const NEUTRAL = 1;
const LEAST_WIDTH = 2;
/** What each point of score adds to the width, as a share of the discs' radius. */
const WIDTH_SHARE = 0.0227;

/** Stroke width in px of a score between discs of a radius in px: 2 for a score of 0, more with its strength. */
export function strokeWidth(score: number, radius: number): number {
  return LEAST_WIDTH + Math.abs(score) * radius * WIDTH_SHARE;
}

/** Lengths of dash and gap in px; `undefined` for a line that is solid, as all but hostile ones are. */
export function strokeDash(score: number, width: number): readonly [number, number] | undefined {
  return score <= -NEUTRAL ? [width * 1.7, width * 1.2] : undefined;
}

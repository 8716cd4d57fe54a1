/** How fast a timeline plays. */

/** Factors on the pace of play. */
export const PLAY_SPEEDS = [0.5, 1, 2] as const;
/** A factor on the pace of play. */
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

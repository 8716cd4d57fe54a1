/** Scores as they are shown, with one decimal, and changes that agree with the scores shown around them. */

/** A score rounded to one decimal, as `words.score` shows it. */
export function shownScore(score: number): number {
  return (Math.sign(score) * Math.round(Math.abs(score) * 10)) / 10 || 0;
}

/**
 * The change between two scores as a reader computes it from the two that are shown: from +5.2 to +3.0 is −2.2,
 * whatever the hidden decimals. An unknown relation counts from 0.
 */
export function shownChange(from: number | undefined, to: number | undefined): number {
  return shownScore(shownScore(to ?? 0) - shownScore(from ?? 0));
}

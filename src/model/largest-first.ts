/** What moved a score, in the order in which it is told. */

/** Far above rounding, and still below 1e-9 for the sum of ten thousand events. */
const NEGLIGIBLE = 1e-14;

/** The causes of a change or a difference, largest first, without those of less than 1e-14 points. */
export function largestFirst<Cause extends { readonly points: number }>(
  causes: readonly Cause[],
): Cause[] {
  return causes
    .filter(({ points }) => Math.abs(points) > NEGLIGIBLE)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

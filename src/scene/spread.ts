/** Things in a row that must not touch, each as near as can be to where it wants to stand. */

/** Where something wants to stand in px, and how much that counts. */
export interface Wish {
  readonly wish: number;
  readonly weight: number;
}

/**
 * Places nearest to the wishes (weighted least squares) of things `sizeOf` px wide, which do not overlap and stay within
 * 0 … `width` px: pools of touching things share the mean of what they wish. Wishes come in the order of their places,
 * which is kept. With less room than their sizes take, they begin at 0.
 */
export function spread(
  wishes: readonly Wish[],
  width: number,
  sizeOf: (index: number) => number,
): number[] {
  let taken = 0;
  const middles = wishes.map((_, index) => (taken += sizeOf(index)) - sizeOf(index) / 2);
  const pools: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach(({ wish, weight }, index) => {
    let pool = { sum: (wish - middles[index]!) * weight, weight, count: 1 };
    let last = pools.at(-1);
    while (last && last.sum / last.weight > pool.sum / pool.weight) {
      pool = {
        sum: pool.sum + last.sum,
        weight: pool.weight + last.weight,
        count: pool.count + last.count,
      };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
    .map((place, index) => Math.max(0, Math.min(width - taken, place)) + middles[index]!);
}

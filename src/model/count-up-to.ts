/** Looks things up in lists that are kept in order. */

/** How many entries at the start of a list have a rank of at most `limit`. Ranks must not fall; takes log₂ n steps. */
export function countUpTo<Entry>(
  entries: readonly Entry[],
  limit: number,
  rankOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankOf(entries[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

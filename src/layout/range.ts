/**
 * The least and the largest of all values in some columns; 0 and 0 where there are none. Not by `Math.min(…)`, as a large
 * dataset has more values than a function takes arguments.
 */
export function rangeOf(columns: readonly Iterable<number>[]): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const column of columns) {
    for (const value of column) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return least <= most ? [least, most] : [0, 0];
}

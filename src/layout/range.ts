/** The least and the largest of all values in some columns; 0 and 0 where there are none. */
export function rangeOf(columns: readonly Float64Array[]): readonly [number, number] {
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

// Prints what was measured.

export interface Row {
  readonly name: string;
  /** Numbers are written with two decimals, texts as they are. */
  readonly cells: readonly (number | string)[];
}

const CELL = 12;

export function printTable(title: string, columns: readonly string[], rows: readonly Row[]): void {
  const wide = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(wide), cells.map((cell) => cell.padStart(CELL)).join(''));
  };
  console.log(`\n${title}`);
  line('', columns);
  for (const { name, cells } of rows) {
    line(
      name,
      cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)),
    );
  }
}

/** The value that `share` of the values do not reach. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** How many times one number is the other. */
export function times(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

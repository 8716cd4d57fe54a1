/** Tables as text for spreadsheets. */

/** A number stays a number, with a decimal point; nothing is known of `undefined`. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for a formula where a text begins with it, be it wide or after blanks. */
const STARTS_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

/**
 * Comma-separated values after RFC 4180: lines end in CR LF, quotation marks are doubled. It begins with a byte order
 * mark, without which Excel does not read it as UTF-8. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, and is quoted.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (STARTS_FORMULA.test(cell)) return quoted(`'${cell}`);
  return NEEDS_QUOTES.test(cell) ? quoted(cell) : cell;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

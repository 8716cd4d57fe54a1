/** A length in px with one decimal: enough for the screen, and short in the document. */
export function roundPx(length: number): number {
  return Math.round(length * 10) / 10;
}

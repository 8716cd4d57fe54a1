/** Whether the reader asked for less motion, as asked now: it may change while the page is open. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

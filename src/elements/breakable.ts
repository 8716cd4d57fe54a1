/** A date for the head of a narrow column, which has no room for it on one line. */
export function breakable(date: string): string {
  return date.replaceAll('\u00a0', ' ');
}

/** Dates inside English sentences. */

/** `on 28 February 2025`, `in February 2025`, `in 2025`: a date as `words.date` writes it, after its preposition. */
export function onDate(date: string): string {
  return (/^\d+\s/.test(date) ? 'on ' : 'in ') + date;
}

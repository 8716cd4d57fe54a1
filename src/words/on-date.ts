/** Dates inside English sentences. */

/** `on 28 February 2025`, `in February 2025`, `in 2025`: a date as `words.date` writes it, after its preposition. */
export function onDate(date: string): string {
  return `${isDay(date) ? 'on' : 'in'} ${date}`;
}

/** The same at the start of a sentence. */
export function startingOnDate(date: string): string {
  return `${isDay(date) ? 'On' : 'In'} ${date}`;
}

function isDay(date: string): boolean {
  return /^\d+\s/.test(date);
}

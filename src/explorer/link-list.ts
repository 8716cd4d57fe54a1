/** Lists in one field of a link: entries with commas between them, the parts of an entry with tildes. */

/** What stands between entries, and in none of them. */
export const SEPARATOR = ',';

/** Writes a list; what would be taken for a separator is escaped. */
export function writeList(entries: readonly (readonly string[])[]): string {
  return entries.map((parts) => parts.map(escape).join('~')).join(SEPARATOR);
}

/** Reads it back; empty for no text. */
export function readList(text: string | undefined): string[][] {
  if (text === undefined || text === '') return [];
  return text.split(SEPARATOR).map((entry) => entry.split('~').map(unescape));
}

function escape(part: string): string {
  return part.replace(/[%,]/g, encodeURIComponent).replaceAll('~', '%7E');
}

function unescape(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

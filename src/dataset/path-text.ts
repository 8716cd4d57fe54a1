/** How places inside a dataset are written. */
import type { Path } from './path.ts';

/** Most characters that are shown of a key. */
const MAX_KEY_LENGTH = 80;

/** Writes a path as one would in JavaScript: `events[3].title.en`, `levels[0]["odd key"]`. Long keys are shortened. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = String(part);
    const shown = key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH)}…` : key;
    if (!/^[A-Za-z_$][\w$]*$/.test(shown)) return `${text}[${JSON.stringify(shown)}]`;
    return text === '' ? shown : `${text}.${shown}`;
  }, '');
}

/** Places inside a dataset: the keys and indexes that lead there. */

export type Path = readonly PropertyKey[];

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

/** The value at a path, followed through own properties only; `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, root);
}

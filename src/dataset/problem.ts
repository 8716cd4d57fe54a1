/** Faults of a dataset, each said in one grammar: where, what was found, what is wanted, how to mend it. */

/** One fault of a dataset. */
export interface Problem {
  /** Where it is, as one would write it in JavaScript: `events[3].effects[0].cameo`; empty for the whole file. */
  readonly path: string;
  /** The value found, shortened. */
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

const MAX_FOUND_LENGTH = 80;

/** Writes a path of keys and indexes as text. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = String(part);
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** A found value as short text: `"2025-02-30"`, `12`, `an object`, `nothing`. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH)}…` : text;
}

/** The problem as one sentence, for consoles and error messages. */
export function problemText({ path, found, expected, remedy }: Problem): string {
  return `${path || 'The dataset'}: found ${found}; expected ${expected}. ${remedy}`;
}

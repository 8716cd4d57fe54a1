/** Faults of a dataset, each said in one grammar: where, what was found, what is wanted, how to mend it. */
import { pathText } from './path-text.ts';
import type { Path } from './path.ts';

/** One fault of a dataset. */
export interface Problem {
  /** Where it is, as one would write it in JavaScript: `events[3].effects[0].cameo`; empty for the whole file. */
  readonly path: string;
  /** The value found, shortened. */
  readonly found: string;
  /** What may stand there, in English. */
  readonly expected: string;
  /** What an author can do about it, in English. */
  readonly remedy: string;
}

/** Most characters that are shown of a found text. */
const MAX_FOUND_LENGTH = 80;

/** The problem of the value `found` at `path`. */
export function problemAt(path: Path, found: unknown, expected: string, remedy: string): Problem {
  return { path: pathText(path), found: foundText(found), expected, remedy };
}

/** A found value as short text: `"2025-02-30"`, `12`, `an object`, `nothing`. */
export function foundText(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'function':
      return 'a function';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    case 'string': {
      const text = JSON.stringify(value.slice(0, MAX_FOUND_LENGTH));
      return value.length > MAX_FOUND_LENGTH ? `${text.slice(0, -1)}…` : text;
    }
    default:
      return String(value);
  }
}

/** The problem as one sentence, for consoles and error messages. */
export function problemText({ path, found, expected, remedy }: Problem): string {
  return `${path || 'The dataset'}: found ${found}; expected ${expected}. ${remedy}`;
}

/** Refuses data that is too large or too deep before any other check spends time on it. */
import type { Problem } from './problem.ts';

/** Longest JSON text that is read, in UTF-16 code units (about bytes). The largest shipped story has 0.4 million. */
export const MAX_TEXT_LENGTH = 20_000_000;
/** Most values (objects, lists, strings, numbers …) in one dataset. */
export const MAX_VALUES = 1_000_000;
/** Most entries of one list, or fields of one object. */
export const MAX_ENTRIES = 20_000;
/** A dataset nests nine levels deep; more is refused, and with it every value that contains itself. */
export const MAX_DEPTH = 16;

const SPLIT = 'Split the dataset, or leave out what the story does not need.';

/** The problem of a JSON text that is too long; `undefined` when it may be read. */
export function textSizeProblem(length: number): Problem | undefined {
  if (length <= MAX_TEXT_LENGTH) return undefined;
  return {
    path: '',
    found: `${megabytes(length)} MB of text`,
    expected: `at most ${megabytes(MAX_TEXT_LENGTH)} MB`,
    remedy: SPLIT,
  };
}

/** The problem of a value with too many parts or too deep a nesting; `undefined` when it may be checked. */
export function valueSizeProblem(value: unknown): Problem | undefined {
  let count = 1;
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const children: unknown[] = [];
    for (const parent of level) {
      if (typeof parent !== 'object' || parent === null) continue;
      // The length first: a list may be long without holding anything.
      if (Array.isArray(parent) && parent.length > MAX_ENTRIES) return tooManyEntries();
      const parts = Object.values(parent);
      if (parts.length > MAX_ENTRIES) return tooManyEntries();
      count += parts.length;
      if (count > MAX_VALUES) return tooManyValues();
      for (const part of parts) if (typeof part === 'object') children.push(part);
    }
    if (children.length === 0) return undefined;
    level = children;
  }
  return {
    path: '',
    found: `values nested more than ${MAX_DEPTH} levels deep`,
    expected: `at most ${MAX_DEPTH} levels, none of which contains itself`,
    remedy: 'Compare the file with the published schema.',
  };
}

function tooManyEntries(): Problem {
  return {
    path: '',
    found: `a list or object of more than ${MAX_ENTRIES} entries`,
    expected: `at most ${MAX_ENTRIES}`,
    remedy: SPLIT,
  };
}

function tooManyValues(): Problem {
  return {
    path: '',
    found: `more than ${MAX_VALUES} values`,
    expected: `at most ${MAX_VALUES}`,
    remedy: SPLIT,
  };
}

function megabytes(length: number): string {
  return (length / 1_000_000).toFixed(1);
}

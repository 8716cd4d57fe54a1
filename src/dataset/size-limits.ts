/** Refuses data that is too large or too deep before any other check spends time on it. */
import type { Problem } from './problem.ts';

/** Longest JSON text that is read, in UTF-16 code units (about bytes). The largest shipped story has 0.4 million. */
export const MAX_TEXT_LENGTH = 20_000_000;
/** Most values (objects, lists, strings, numbers …) in one dataset. */
export const MAX_VALUES = 2_000_000;
/** A dataset nests nine levels deep; more is refused, and with it every value that contains itself. */
export const MAX_DEPTH = 16;

/** The problem of a JSON text that is too long; `undefined` when it may be read. */
export function textSizeProblem(length: number): Problem | undefined {
  if (length <= MAX_TEXT_LENGTH) return undefined;
  return {
    path: '',
    found: `${megabytes(length)} MB of text`,
    expected: `at most ${megabytes(MAX_TEXT_LENGTH)} MB`,
    remedy: 'Split the dataset, or leave out what the story does not need.',
  };
}

/** The problem of a value with too many parts or too deep a nesting; `undefined` when it may be checked. */
export function valueSizeProblem(value: unknown): Problem | undefined {
  let left = MAX_VALUES;
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const children: unknown[] = [];
    for (const parent of level) {
      if (typeof parent !== 'object' || parent === null) continue;
      for (const child of Object.values(parent)) {
        children.push(child);
        left -= 1;
        if (left < 0) return tooMany();
      }
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

function tooMany(): Problem {
  return {
    path: '',
    found: `more than ${MAX_VALUES} values`,
    expected: `at most ${MAX_VALUES}`,
    remedy: 'Split the dataset, or leave out what the story does not need.',
  };
}

function megabytes(length: number): string {
  return (length / 1_000_000).toFixed(1);
}

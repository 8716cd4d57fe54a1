/** Refuses data that is too large or too deep before any other check spends time on it. */
import { fault, type CheckFault } from './fault.ts';

/** Longest JSON text that is read, in UTF-16 code units (about bytes). The largest shipped story has 0.3 million. */
export const MAX_JSON_LENGTH = 20_000_000;
/** Most values (objects, lists, strings, numbers …) in one dataset. */
export const MAX_VALUES = 1_000_000;
/** Most entries of one list, or fields of one object. */
export const MAX_ENTRIES = 20_000;
/** A dataset nests nine levels deep; more is refused, and with it every value that contains itself. */
export const MAX_DEPTH = 16;

/** The fault of a JSON text that is too long; `undefined` when it may be read. */
export function textSizeFault(length: number): CheckFault | undefined {
  return length <= MAX_JSON_LENGTH ? undefined : fault([], undefined, 'text-length', `${length}`);
}

/** The fault of a value with too many parts or too deep a nesting; `undefined` when it may be checked. */
export function valueSizeFault(value: unknown): CheckFault | undefined {
  let count = 1;
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const children: unknown[] = [];
    for (const parent of level) {
      if (typeof parent !== 'object' || parent === null) continue;
      // The length first: a list may be long without holding anything.
      if (Array.isArray(parent) && parent.length > MAX_ENTRIES) return tooLarge('entries');
      const parts = Object.values(parent);
      if (parts.length > MAX_ENTRIES) return tooLarge('entries');
      count += parts.length;
      if (count > MAX_VALUES) return tooLarge('values');
      for (const part of parts) if (typeof part === 'object') children.push(part);
    }
    if (children.length === 0) return undefined;
    level = children;
  }
  return tooLarge('depth');
}

const tooLarge = (check: 'entries' | 'values' | 'depth'): CheckFault => fault([], undefined, check);

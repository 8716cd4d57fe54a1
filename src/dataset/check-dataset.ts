/** Checks unknown input: a dataset one may trust, or all of its faults, not yet in words. */
import { crossCheckSteps } from './cross-checks.ts';
import { fault, type CheckResult, type Fault } from './fault.ts';
import { readDatasetSteps } from './read-dataset.ts';
import { textSizeFault, valueSizeFault } from './size-limits.ts';
import { keepSound } from './sound-dataset.ts';
import type { Steps } from './steps.ts';

/** Once there are so many faults, no further entries are looked at. */
const ENOUGH = 1_001;

/**
 * Checks a value that claims to be a dataset, in slices. Never throws; the input is not changed. Faults inside entries
 * come first, then those between well-formed entries (ids, sources, order, codes).
 */
export function* checkSteps(input: unknown): Steps<CheckResult> {
  const tooLarge = valueSizeFault(input);
  if (tooLarge) return refuse([tooLarge]);
  yield;
  const { dataset, entries, faults } = yield* readDatasetSteps(input, ENOUGH);
  const all = [...faults, ...(yield* crossCheckSteps(entries))];
  if (!dataset || all.length > 0) return refuse(all);
  keepSound(dataset);
  return { ok: true, dataset };
}

/** The same for JSON text; a text that is no JSON or too long is a fault like any other. */
export function* checkTextSteps(text: string): Steps<CheckResult> {
  const tooLong = textSizeFault(text.length);
  if (tooLong) return refuse([tooLong]);
  let input: unknown;
  try {
    // Some editors put a byte order mark before the first character.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    return refuse([fault([], undefined, 'json', reason)]);
  }
  yield;
  return yield* checkSteps(input);
}

const refuse = (faults: readonly Fault[]): CheckResult => ({ ok: false, faults });

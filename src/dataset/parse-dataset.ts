/** From unknown input to a dataset one may trust, or to all of its faults at once, in words. */
import { checkSteps, checkTextSteps } from './check-dataset.ts';
import { explainFaults } from './explain-faults.ts';
import type { CheckResult } from './fault.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';
import { finish } from './steps.ts';

/** A dataset one may trust, or all that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a value that claims to be a dataset. Never throws; the input is not changed. Problems inside entries come
 * first, then those between well-formed entries (ids, sources, order, codes).
 */
export function parseDataset(input: unknown): ParseResult {
  return inWords(finish(checkSteps(input)));
}

/** Reads a dataset from JSON text; a text that is no JSON or too long is a problem like any other. Never throws. */
export function parseDatasetText(text: string): ParseResult {
  return inWords(finish(checkTextSteps(text)));
}

function inWords(result: CheckResult): ParseResult {
  return result.ok ? result : { ok: false, problems: explainFaults(result.faults) };
}

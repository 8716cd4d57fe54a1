/** From unknown input to a dataset one may trust, or to all of its faults at once. */
import { crossCheck } from './cross-checks.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problem.ts';
import { datasetSchema, type Dataset } from './schema.ts';
import { textSizeProblem, valueSizeProblem } from './size-limits.ts';

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a value that claims to be a dataset. Never throws; the input is not changed. Structure is checked first, and
 * only a well-formed dataset is checked for what spans entries (ids, order, codes).
 */
export function parseDataset(input: unknown): ParseResult {
  const tooLarge = valueSizeProblem(input);
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  const result = datasetSchema.safeParse(input);
  if (!result.success) {
    return {
      ok: false,
      problems: result.error.issues.flatMap((issue) => schemaProblems(issue, input)),
    };
  }
  const dataset: Dataset = result.data;
  const problems = crossCheck(dataset);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, dataset };
}

/** Reads a dataset from JSON text; a text that is no JSON or too long is a problem like any other. */
export function parseDatasetText(text: string): ParseResult {
  const tooLong = textSizeProblem(text.length);
  if (tooLong) return { ok: false, problems: [tooLong] };
  try {
    return parseDataset(JSON.parse(text));
  } catch (error) {
    const problem: Problem = {
      path: '',
      found: `text that is not JSON (${error instanceof Error ? error.message : 'unreadable'})`,
      expected: 'one JSON document',
      remedy: 'Check commas, quotation marks and brackets near the place named.',
    };
    return { ok: false, problems: [problem] };
  }
}

/** From unknown input to a dataset one may trust, or to all of its faults at once. */
import { crossCheck } from './cross-checks.ts';
import type { Problem } from './problem.ts';
import { readDataset } from './read-dataset.ts';
import type { Dataset } from './schema.ts';
import { textSizeProblem, valueSizeProblem } from './size-limits.ts';
import { finish, type Steps } from './steps.ts';

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Most problems that are listed; whoever meets more has another file in hand. */
const MAX_PROBLEMS = 1_000;

/**
 * Checks a value that claims to be a dataset. Never throws; the input is not changed. Problems inside entries come
 * first, then those between well-formed entries (ids, sources, order, codes).
 */
export function parseDataset(input: unknown): ParseResult {
  return finish(parseSteps(input));
}

/** The same in slices. */
export function* parseSteps(input: unknown): Steps<ParseResult> {
  const tooLarge = valueSizeProblem(input);
  if (tooLarge) return refuse([tooLarge]);
  yield;
  const { dataset, entries, problems } = yield* readDataset(input, MAX_PROBLEMS + 1);
  const all = [...problems, ...(yield* crossCheck(entries))];
  return dataset && all.length === 0 ? { ok: true, dataset } : refuse(all);
}

/** Reads a dataset from JSON text; a text that is no JSON or too long is a problem like any other. Never throws. */
export function parseDatasetText(text: string): ParseResult {
  return finish(parseTextSteps(text));
}

/** The same in slices. */
export function* parseTextSteps(text: string): Steps<ParseResult> {
  const tooLong = textSizeProblem(text.length);
  if (tooLong) return refuse([tooLong]);
  let input: unknown;
  try {
    // Some editors put a byte order mark before the first character.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse([
      {
        path: '',
        found: `text that is not JSON (${error instanceof Error ? error.message : 'unreadable'})`,
        expected: 'one JSON document',
        remedy: 'Check commas, quotation marks and brackets near the place named.',
      },
    ]);
  }
  yield;
  return yield* parseSteps(input);
}

function refuse(problems: readonly Problem[]): ParseResult {
  if (problems.length <= MAX_PROBLEMS) return { ok: false, problems };
  const more: Problem = {
    path: '',
    found: `more than ${MAX_PROBLEMS} faults`,
    expected: 'none',
    remedy: 'Mend these first.',
  };
  return { ok: false, problems: [...problems.slice(0, MAX_PROBLEMS), more] };
}

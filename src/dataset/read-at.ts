/** Reads one value of unknown data by a schema. */
import type * as z from 'zod/mini';
import { pathText, valueAt, type Path } from './path.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problem.ts';

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the value at `path` of `root`. Never throws; problems name their places from the root. */
export function readAt<Value>(
  schema: z.ZodMiniType<Value>,
  root: unknown,
  path: Path,
): Reading<Value> {
  try {
    const result = schema.safeParse(valueAt(root, path));
    if (result.success) return { ok: true, value: result.data };
    return {
      ok: false,
      problems: result.error.issues.flatMap((issue) => schemaProblems(issue, root, path)),
    };
  } catch {
    // Zod passes issues on as arguments, and an engine takes only so many (65 536 in Safari).
    return { ok: false, problems: [tooManyFaults(path)] };
  }
}

function tooManyFaults(path: Path): Problem {
  return {
    path: pathText(path),
    found: 'more faults than can be listed',
    expected: 'data of another form',
    remedy: 'Compare it with the published schema.',
  };
}

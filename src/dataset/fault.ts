/** What checks find wrong with a dataset, before it is put into words: sound data need no words for faults. */
import type * as z from 'zod/mini';
import { pathText, valueAt, type Path } from './path.ts';
import { foundText, type Problem } from './problem.ts';
import type { Dataset } from './schema.ts';

/** What a schema found at `path` of `root`. */
export interface SchemaFault {
  readonly issue: z.core.$ZodIssue;
  readonly root: unknown;
  readonly path: Path;
}

/** Of a schema, or in words already; `explainFaults` puts all of them into words. */
export type Fault = SchemaFault | Problem;

/** A dataset one may trust, or its faults. */
export type CheckResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A fault in the few words that need nothing else, for when the explanation cannot be had. */
export function plainProblem(fault: Fault): Problem {
  if (!('issue' in fault)) return fault;
  const place = [...fault.path, ...fault.issue.path];
  return {
    path: pathText(place),
    found: foundText(valueAt(fault.root, place)),
    expected: 'data of another form',
    remedy: 'Compare it with the published schema.',
  };
}

/** What checks find wrong with a dataset, before it is put into words: sound data need no words for faults. */
import type * as z from 'zod/mini';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';

/** Checks across entries and of the whole, and what the reading itself may fail at; `wanted.ts` says what each wants. */
export type CheckName =
  | 'actor-id'
  | 'other-actor'
  | 'one-act'
  | 'cameo-code'
  | 'recorded-event-id'
  | 'claim-field'
  | 'date-order'
  | 'recorded'
  | 'projected'
  | 'after-fork'
  | 'span'
  | 'unique-id'
  | 'source-id'
  | 'no-aggregator'
  | 'event-id'
  | 'event-day'
  | 'event-scenario'
  | 'scenario-id'
  | 'fewer-faults'
  | 'json'
  | 'text-length'
  | 'entries'
  | 'values'
  | 'depth';

/** What a check found at a place. */
export interface CheckFault {
  readonly path: Path;
  readonly found: unknown;
  readonly check: CheckName;
  /** What the check looked at besides. */
  readonly details: readonly string[];
}

/** What stands at `path` of `root` is not what a schema wants; `explainFaults` has it say why. */
export interface SchemaFault {
  readonly schema: z.ZodMiniType;
  readonly root: unknown;
  readonly path: Path;
}

/** Of a check or a schema, or in words already; `explainFaults` puts all of them into words. */
export type Fault = CheckFault | SchemaFault | Problem;

/** A dataset one may trust, or its faults. */
export type CheckResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The fault of the value `found` at `path`. */
export function fault(
  path: Path,
  found: unknown,
  check: CheckName,
  ...details: readonly string[]
): CheckFault {
  return { path, found, check, details };
}

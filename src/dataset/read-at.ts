/** Reads one value of unknown data by a schema. */
import type * as z from 'zod/mini';
import type { SchemaFault } from './fault.ts';
import { valueAt, type Path } from './path.ts';

/** What was read, or why it could not be. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: SchemaFault };

/** Reads the value at `path` of `root`. Never throws; what is wrong with the value says `explainFaults`. */
export function readAt<Value>(
  schema: z.ZodMiniType<Value>,
  root: unknown,
  path: Path,
): Reading<Value> {
  try {
    const result = schema.safeParse(valueAt(root, path));
    if (result.success) return { ok: true, value: result.data };
  } catch {
    // Zod passes issues on as arguments, and an engine takes only so many (65 536 in Safari).
  }
  return { ok: false, fault: { schema, root, path } };
}

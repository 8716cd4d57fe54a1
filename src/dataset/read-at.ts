/** Reads one value of unknown data by a schema. */
import type * as z from 'zod/mini';
import { fault, type Fault } from './fault.ts';
import { valueAt, type Path } from './path.ts';

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the value at `path` of `root`. Never throws; faults name their places from the root. */
export function readAt<Value>(
  schema: z.ZodMiniType<Value>,
  root: unknown,
  path: Path,
): Reading<Value> {
  try {
    const result = schema.safeParse(valueAt(root, path));
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, faults: result.error.issues.map((issue) => ({ issue, root, path })) };
  } catch {
    // Zod passes issues on as arguments, and an engine takes only so many (65 536 in Safari).
    return { ok: false, faults: [fault(path, undefined, 'fewer-faults')] };
  }
}

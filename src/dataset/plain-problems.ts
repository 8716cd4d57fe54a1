/** Faults in the few words that need nothing else, for when the explanation cannot be had. */
import type { Fault, SchemaFault } from './fault.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import { readAt } from './read-at.ts';

/** What can be said of a fault without looking closer: of a faulty object, which of its fields are at fault. */
export function plainProblems(fault: Fault): readonly Problem[] {
  if ('remedy' in fault) return [fault];
  return ('schema' in fault ? faultyParts(fault) : [fault.path]).map((path) => ({
    path: path.join('.'),
    found: 'a fault',
    expected: 'none',
    remedy: 'Compare the data with the published schema.',
  }));
}

/** The faulty fields of an object; else the place of what is faulty as a whole. */
function faultyParts({ schema, root, path }: SchemaFault): readonly Path[] {
  const fields = Object.entries('shape' in schema ? (schema.shape as FieldSchemas) : {})
    .map(([key, field]) => ({ place: [...path, key], field }))
    .filter(({ place, field }) => !readAt(field, root, place).ok);
  return fields.length > 0 ? fields.map(({ place }) => place) : [path];
}

type FieldSchemas = Readonly<Record<string, SchemaFault['schema']>>;

/** What zod tells of faulty data, for pages that are built with `lean-zod.ts`: loaded when that refuses something. */
import { isObject, isPlainObject, type Check, type Form, type Schema } from './lean-zod.ts';

/** A fault, with what zod tells of it. Unless `continue` is true, only checks of length follow. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly continue?: boolean;
  readonly [detail: string]: unknown;
}

/** Reads a value as zod does, and tells all that is wrong with it. */
export function safeParse(schema: Schema, value: unknown): object {
  const issues: Issue[] = [];
  const data = read(schema, value, issues);
  return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
}

/** Gives what is read of a value, and adds what is wrong with it. */
function read({ form, checks }: Schema, value: unknown, issues: Issue[]): unknown {
  if (form.type === 'array' && Array.isArray(value)) {
    // A list that is too long is not read.
    const cap = checks.find((check) => check.kind === 'maxLength' && !check.accepts(value));
    if (cap) {
      issues.push(issueOf(cap, value));
      return value;
    }
  }
  const found: Issue[] = [];
  const result = readForm(form, value, found);
  for (const check of checks) {
    if (isDue(check, result, found) && !check.accepts(result)) found.push(issueOf(check, result));
  }
  issues.push(...found);
  return result;
}

/** Checks of length look at anything that has one, be it of the right type or not. */
function isDue({ kind }: Check, value: unknown, found: readonly Issue[]): boolean {
  if (kind !== 'minLength' && kind !== 'maxLength') return found.every((issue) => issue.continue);
  return (value as ArrayLike<unknown> | undefined | null)?.length !== undefined;
}

function issueOf({ kind, bound, error, abort = false }: Check, value: unknown): Issue {
  const common = { path: [], continue: !abort };
  switch (kind) {
    case 'refine':
      return { ...common, code: 'custom', message: error };
    case 'regex':
      return { ...common, code: 'invalid_format', message: error };
    case 'minimum':
    case 'minLength':
      return { ...common, code: 'too_small', origin: originOf(value), minimum: bound };
    case 'maximum':
    case 'maxLength':
      return { ...common, code: 'too_big', origin: originOf(value), maximum: bound };
  }
}

function originOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'unknown' : typeof value;
}

function readForm(form: Form, value: unknown, issues: Issue[]): unknown {
  switch (form.type) {
    case 'unknown':
      return value;
    case 'string':
    case 'boolean':
      return typeof value === form.type ? value : mistyped(form.type, value, issues);
    case 'number':
      return Number.isFinite(value) ? value : mistyped('number', value, issues);
    case 'literal':
      if (!form.values.includes(value)) {
        issues.push({ code: 'invalid_value', path: [], values: form.values });
      }
      return value;
    case 'optional':
      return value === undefined ? value : read(form.inner, value, issues);
    case 'default':
      return value === undefined ? form.value : read(form.inner, value, issues);
    case 'array':
      return Array.isArray(value)
        ? Array.from(value, (entry, index) => readPart(form.element, entry, index, issues))
        : mistyped('array', value, issues);
    case 'object':
      return readObject(form, value, issues);
    case 'record':
      return readRecord(form, value, issues);
    case 'union':
      return readUnion(form, value, issues);
  }
}

type FormOf<Type extends Form['type']> = Extract<Form, { readonly type: Type }>;

/** Adds that a value is not of the type it should be. */
function mistyped(expected: string, value: unknown, issues: Issue[]): unknown {
  issues.push({ code: 'invalid_type', path: [], expected });
  return value;
}

/** Reads a part of a value; its faults are told with the way to it. */
function readPart(part: Schema, value: unknown, key: PropertyKey, issues: Issue[]): unknown {
  const found: Issue[] = [];
  const result = read(part, value, found);
  issues.push(...found.map((issue) => ({ ...issue, path: [key, ...issue.path] })));
  return result;
}

function readObject({ shape }: FormOf<'object'>, value: unknown, issues: Issue[]): unknown {
  if (!isObject(value)) return mistyped('object', value, issues);
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape)) {
    if (field.form.type === 'optional' && !(key in value)) continue;
    result[key] = readPart(field, value[key], key, issues);
  }
  const keys: string[] = [];
  for (const key in value) if (!Object.hasOwn(shape, key)) keys.push(key);
  if (keys.length > 0) issues.push({ code: 'unrecognized_keys', path: [], keys, continue: true });
  return result;
}

function readRecord({ name, field }: FormOf<'record'>, value: unknown, issues: Issue[]): unknown {
  if (!isPlainObject(value)) return mistyped('record', value, issues);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__') continue;
    const found: Issue[] = [];
    read(name, key, found);
    if (found.length > 0) issues.push({ code: 'invalid_key', path: [key], issues: found });
    else result[key] = readPart(field, value[key], key, issues);
  }
  return result;
}

/** What the first fitting schema reads, or the faults of each. */
function readUnion({ options }: FormOf<'union'>, value: unknown, issues: Issue[]): unknown {
  const errors: Issue[][] = [];
  for (const option of options) {
    const found: Issue[] = [];
    const result = read(option, value, found);
    if (found.length === 0) return result;
    errors.push(found);
  }
  issues.push({ code: 'invalid_union', path: [], errors });
  return value;
}

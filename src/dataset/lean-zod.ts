/**
 * As much of `zod/mini` as the schemas use, in a sixth of its bytes: page and embed are built with it in zod's place
 * (`vite.config.ts`). It finds the same faults in the same words; `lean-zod.test.ts` holds it to that.
 */

/** A fault, with what zod tells of it. Unless `continue` is true, only checks of length follow. */
interface Issue {
  readonly code: string;
  readonly path?: readonly PropertyKey[];
  readonly continue?: boolean;
  readonly [detail: string]: unknown;
}

/** A look at a value that was read; adds what it finds. */
interface Check {
  (read: { readonly value: unknown; readonly issues: Issue[] }): void;
  /** Looks at anything that has a length, be it of the right type or not. */
  readonly isOfLength?: boolean;
  /** Longer lists are not read at all. */
  readonly most?: number;
}

/** Gives what is read of a value, and adds what is wrong with it. */
type Reader = (value: unknown, issues: Issue[]) => unknown;

interface Schema {
  readonly read: Reader;
  /** A field that may be missing. */
  readonly isOptional?: boolean;
  readonly shape?: Readonly<Record<string, Schema>>;
  /** The schema with further checks. */
  readonly check: (...checks: readonly Check[]) => Schema;
  /** Reads a value as zod does. */
  readonly safeParse: (value: unknown) => object;
}

function schema(read: Reader, more?: Pick<Schema, 'isOptional' | 'shape'>): Schema {
  return {
    ...more,
    read,
    check: (...checks) =>
      schema((value, issues) => {
        const found: Issue[] = [];
        const result = read(value, found);
        for (const check of checks) if (isDue(check, result, found)) look(check, result, found);
        issues.push(...found);
        return result;
      }),
    safeParse: (value) => {
      const issues: Issue[] = [];
      const data = read(value, issues);
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
    },
  };
}

function isDue(check: Check, value: unknown, found: readonly Issue[]): boolean {
  if (!check.isOfLength) return found.every((issue) => issue.continue);
  return (value as ArrayLike<unknown> | undefined | null)?.length !== undefined;
}

function look(check: Check, value: unknown, issues: Issue[]): void {
  const found: Issue[] = [];
  check({ value, issues: found });
  for (const issue of found) issues.push({ path: [], ...issue });
}

/** Adds that a value is not of the type it should be. */
function mistyped(expected: string, value: unknown, issues: Issue[]): unknown {
  issues.push({ code: 'invalid_type', path: [], expected });
  return value;
}

/** Reads a part of a value; its faults are told with the way to it. */
function readPart(part: Schema, value: unknown, key: PropertyKey, issues: Issue[]): unknown {
  const found: Issue[] = [];
  const result = part.read(value, found);
  issues.push(...found.map((issue) => ({ ...issue, path: [key, ...issue.path!] })));
  return result;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typed = (type: 'string' | 'boolean'): Schema =>
  schema((value, issues) => (typeof value === type ? value : mistyped(type, value, issues)));

export const string = (): Schema => typed('string');
export const boolean = (): Schema => typed('boolean');
export const unknown = (): Schema => schema((value) => value);
/** A finite number. */
export const number = (): Schema =>
  schema((value, issues) => (Number.isFinite(value) ? value : mistyped('number', value, issues)));

/** One of some values. */
export const literal = (wanted: unknown): Schema => {
  const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return schema((value, issues) => {
    if (!values.includes(value)) issues.push({ code: 'invalid_value', path: [], values });
    return value;
  });
};

/** Nothing, or what another schema wants. */
export const optional = (inner: Schema): Schema =>
  schema((value, issues) => (value === undefined ? value : inner.read(value, issues)), {
    isOptional: true,
  });

/** What another schema wants, and in the place of nothing the value given here. */
export const _default = (inner: Schema, value: unknown): Schema =>
  schema((found, issues) => {
    if (found !== undefined) return inner.read(found, issues);
    return Array.isArray(value) ? [...(value as unknown[])] : value;
  });

/** A list; one that is longer than a first check allows is not read. */
export const array = (element: Schema): Schema => {
  const list = schema((value, issues) =>
    Array.isArray(value)
      ? Array.from(value, (entry, index) => readPart(element, entry, index, issues))
      : mistyped('array', value, issues),
  );
  const check = (...checks: readonly Check[]): Schema => {
    const checked = list.check(...checks);
    return schema((value, issues) => {
      const cap = checks.find(({ most = Infinity }) => Array.isArray(value) && value.length > most);
      if (!cap) return checked.read(value, issues);
      look(cap, value, issues);
      return value;
    });
  };
  return { ...list, check };
};

/** An object with the fields named and no others. */
export const strictObject = (shape: Readonly<Record<string, Schema>>): Schema =>
  schema(
    (value, issues) => {
      if (!isObject(value)) return mistyped('object', value, issues);
      const result: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(shape)) {
        if (field.isOptional && !(key in value)) continue;
        result[key] = readPart(field, value[key], key, issues);
      }
      const keys: string[] = [];
      for (const key in value) if (!Object.hasOwn(shape, key)) keys.push(key);
      if (keys.length > 0) {
        issues.push({ code: 'unrecognized_keys', path: [], keys, continue: true });
      }
      return result;
    },
    { shape },
  );

/** A plain object with any fields, whose names and values have their schemas. */
export const record = (name: Schema, field: Schema): Schema =>
  schema((value, issues) => {
    if (!isObject(value) || !isPlain(value)) return mistyped('record', value, issues);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue;
      const found: Issue[] = [];
      name.read(key, found);
      if (found.length > 0) issues.push({ code: 'invalid_key', path: [key], issues: found });
      else result[key] = readPart(field, value[key], key, issues);
    }
    return result;
  });

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
}

/** What the first fitting schema reads, or the faults of each. */
export const union = (options: readonly Schema[]): Schema =>
  schema((value, issues) => {
    const errors: Issue[][] = [];
    for (const option of options) {
      const found: Issue[] = [];
      const result = option.read(value, found);
      if (found.length === 0) return result;
      errors.push(found);
    }
    issues.push({ code: 'invalid_union', path: [], errors });
    return value;
  });

interface CheckOptions {
  /** What the issue says. */
  readonly error?: string;
  /** Whether no further check is made. */
  readonly abort?: boolean;
}

/** A text that a pattern without memory fits. */
export const regex =
  (pattern: RegExp, { error, abort }: CheckOptions): Check =>
  ({ value, issues }) => {
    if (pattern.test(value as string)) return;
    issues.push({ code: 'invalid_format', message: error, continue: !abort });
  };

/** A number of at least so much. */
export const minimum =
  (least: number): Check =>
  ({ value, issues }) => {
    if ((value as number) >= least) return;
    issues.push({ code: 'too_small', origin: 'number', minimum: least, continue: true });
  };

/** A number of at most so much. */
export const maximum =
  (most: number): Check =>
  ({ value, issues }) => {
    if ((value as number) <= most) return;
    issues.push({ code: 'too_big', origin: 'number', maximum: most, continue: true });
  };

/** So many characters or entries, or more. */
export const minLength = (least: number): Check =>
  ofLength(({ value, issues }) => {
    if (lengthOf(value) >= least) return;
    issues.push({ code: 'too_small', origin: originOf(value), minimum: least, continue: true });
  });

/** So many characters or entries, or fewer. */
export const maxLength = (most: number, { abort }: CheckOptions = {}): Check =>
  ofLength(({ value, issues }) => {
    if (lengthOf(value) <= most) return;
    issues.push({ code: 'too_big', origin: originOf(value), maximum: most, continue: !abort });
  }, most);

const ofLength = (check: Check, most?: number): Check =>
  Object.assign(check, { isOfLength: true }, most === undefined ? {} : { most });

function lengthOf(value: unknown): number {
  if (typeof value !== 'string') return (value as ArrayLike<unknown>).length;
  let characters = 0;
  for (let at = 0; at < value.length; at += value.codePointAt(at)! > 0xffff ? 2 : 1) {
    characters += 1;
  }
  return characters;
}

function originOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'string' ? 'string' : 'unknown';
}

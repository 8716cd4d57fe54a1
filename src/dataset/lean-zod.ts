/**
 * As much of `zod/mini` as the schemas use, in a ninth of its bytes: page and embed are built with it in zod's place
 * (`vite.config.ts`). It only tells sound data from faulty; what exactly is wrong says `lean-zod-issues.ts`, which is loaded
 * when something is. `lean-zod.test.ts` holds both to what zod finds.
 */

/** A look at a value that was read. */
export interface Check {
  readonly accepts: (value: unknown) => boolean;
  readonly kind: 'refine' | 'regex' | 'minimum' | 'maximum' | 'minLength' | 'maxLength';
  /** What `kind` allows at least or at most. */
  readonly bound?: number;
  /** What the issue says. */
  readonly error?: string | undefined;
  /** Whether no further check is made. */
  readonly abort?: boolean | undefined;
}

/** What a schema is made of. */
export type Form =
  | { readonly type: 'string' | 'boolean' | 'number' | 'unknown' }
  | { readonly type: 'literal'; readonly values: readonly unknown[] }
  | { readonly type: 'optional'; readonly inner: Schema }
  | { readonly type: 'default'; readonly inner: Schema; readonly value: unknown }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'object'; readonly shape: Shape }
  | { readonly type: 'record'; readonly name: Schema; readonly field: Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] };

type Shape = Readonly<Record<string, Schema>>;

/** Gives what is read of a value, or `REFUSED`. */
type Reader = (value: unknown) => unknown;

/** What a value must be. */
export interface Schema {
  readonly form: Form;
  readonly checks: readonly Check[];
  readonly read: Reader;
  /** The schema with checks. */
  readonly check: (...checks: readonly Check[]) => Schema;
  /** Reads a value as zod does, but gives no issues. */
  readonly safeParse: (value: unknown) => object;
}

/** Stands for what is not as its schema wants it. */
const REFUSED = Symbol();

function schema(form: Form, readForm: Reader, checks: readonly Check[] = []): Schema {
  const read: Reader = (value) => {
    const result = readForm(value);
    return result !== REFUSED && checks.every((check) => check.accepts(result)) ? result : REFUSED;
  };
  return {
    form,
    checks,
    read,
    check: (...more) => schema(form, readForm, more),
    safeParse: (value) => {
      const data = read(value);
      return data === REFUSED ? { success: false } : { success: true, data };
    },
  };
}

/** Whether a value has fields by name: an object, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typed = (type: 'string' | 'boolean'): Schema =>
  schema({ type }, (value) => (typeof value === type ? value : REFUSED));

/** Any text. */
export const string = (): Schema => typed('string');
/** True or false. */
export const boolean = (): Schema => typed('boolean');
/** Anything. */
export const unknown = (): Schema => schema({ type: 'unknown' }, (value) => value);
/** A finite number. */
export const number = (): Schema =>
  schema({ type: 'number' }, (value) => (Number.isFinite(value) ? value : REFUSED));

/** One of some values. */
export const literal = (wanted: unknown): Schema => {
  const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return schema({ type: 'literal', values }, (value) => (values.includes(value) ? value : REFUSED));
};

/** Nothing, or what another schema wants. */
export const optional = (inner: Schema): Schema =>
  schema({ type: 'optional', inner }, (value) => (value === undefined ? value : inner.read(value)));

/** What another schema wants, and in the place of nothing the value given here. */
export const _default = (inner: Schema, value: unknown): Schema =>
  schema({ type: 'default', inner, value }, (found) => {
    if (found !== undefined) return inner.read(found);
    return Array.isArray(value) ? [...(value as unknown[])] : value;
  });

/** A list whose entries have a schema. */
export const array = (element: Schema): Schema =>
  schema({ type: 'array', element }, (value) => {
    if (!Array.isArray(value)) return REFUSED;
    const list = Array.from(value, element.read);
    return list.includes(REFUSED) ? REFUSED : list;
  });

/** An object with the fields named and no others. */
export const strictObject = (shape: Shape): Schema & { readonly shape: Shape } => {
  const fields = Object.entries(shape);
  const read: Reader = (value) => {
    if (!isObject(value)) return REFUSED;
    for (const key in value) if (!Object.hasOwn(shape, key)) return REFUSED;
    return withFields(
      fields
        .filter(([key, { form }]) => form.type !== 'optional' || key in value)
        .map(([key, field]) => [key, field.read(value[key])]),
    );
  };
  return { ...schema({ type: 'object', shape }, read), shape };
};

/** A plain object with any fields, whose names and values have their schemas. */
export const record = (name: Schema, field: Schema): Schema =>
  schema({ type: 'record', name, field }, (value) => {
    if (!isPlainObject(value)) return REFUSED;
    return withFields(
      Object.keys(value)
        .filter((key) => key !== '__proto__')
        .map((key) => [key, name.read(key) === REFUSED ? REFUSED : field.read(value[key])]),
    );
  });

const withFields = (fields: readonly [key: string, value: unknown][]): unknown =>
  fields.some(([, value]) => value === REFUSED) ? REFUSED : Object.fromEntries(fields);

/** Whether a value is an object without a prototype of its own, also one of another window. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
}

/** What the first fitting schema reads. */
export const union = (options: readonly Schema[]): Schema =>
  schema({ type: 'union', options }, (value) => {
    for (const option of options) {
      const result = option.read(value);
      if (result !== REFUSED) return result;
    }
    return REFUSED;
  });

type CheckOptions = Pick<Check, 'error' | 'abort'>;

/** A value of which something holds. */
export const refine = (accepts: Check['accepts'], options: CheckOptions): Check => ({
  kind: 'refine',
  accepts,
  ...options,
});

/** A text that a pattern without memory fits. */
export const regex = (pattern: RegExp, options: CheckOptions): Check => ({
  kind: 'regex',
  accepts: (value) => pattern.test(value as string),
  ...options,
});

/** A number of at least so much. */
export const minimum = (bound: number): Check => ({
  kind: 'minimum',
  accepts: (value) => (value as number) >= bound,
  bound,
});

/** A number of at most so much. */
export const maximum = (bound: number): Check => ({
  kind: 'maximum',
  accepts: (value) => (value as number) <= bound,
  bound,
});

/** So many characters or entries, or more. */
export const minLength = (bound: number): Check => ({
  kind: 'minLength',
  accepts: (value) => lengthOf(value) >= bound,
  bound,
});

/** So many characters or entries, or fewer. */
export const maxLength = (bound: number, options?: CheckOptions): Check => ({
  kind: 'maxLength',
  accepts: (value) => lengthOf(value) <= bound,
  bound,
  ...options,
});

function lengthOf(value: unknown): number {
  if (typeof value !== 'string') return (value as ArrayLike<unknown>).length;
  let characters = 0;
  for (let at = 0; at < value.length; at += value.codePointAt(at)! > 0xffff ? 2 : 1) {
    characters += 1;
  }
  return characters;
}

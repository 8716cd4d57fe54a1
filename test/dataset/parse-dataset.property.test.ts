// parseDataset on arbitrary values and on sound datasets with one place spoiled: it never throws, and says where.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset, parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import { pathText } from '../../src/dataset/path-text.ts';
import { valueAt, type Path } from '../../src/dataset/path.ts';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { anyDraft } from '../support/any-dataset.ts';
import { holds } from '../support/holds.ts';

type Result = ReturnType<typeof parseDataset>;

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** A dataset with faults has at least one problem, each with all its parts. */
function expectSound(result: Result): void {
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { path, found, expected, remedy } of result.problems) {
    expect(typeof path).toBe('string');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(200);
    expect(expected.length).toBeGreaterThan(0);
    expect(remedy.length).toBeGreaterThan(0);
  }
}

/** Every place of a value: fields, entries and what is in them. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(part, here)];
  });
}

/** A copy that is changed at a place by `change`, which gets the parent and the last key. */
function changed(
  input: unknown,
  path: Path,
  change: (parent: Record<PropertyKey, unknown>, key: PropertyKey) => void,
): unknown {
  const copy = structuredClone(input);
  change(valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>, path.at(-1)!);
  return copy;
}

const anySpot = fc.tuple(anyDraft, fc.nat()).map(([input, pick]) => {
  const places = placesIn(input);
  return { input, path: places[pick % places.length]! };
});

describe('parseDataset', () => {
  test('finds nothing wrong with sound datasets', () => {
    holds(
      fc.property(anyDraft, (input) => {
        expect(parseDataset(input)).toMatchObject({ ok: true });
        expect(parseDatasetText(JSON.stringify(input))).toEqual(parseDataset(input));
      }),
    );
  });

  test('reads entry by entry what the schema reads as a whole', () => {
    holds(
      fc.property(anyDraft, (input) => {
        const result = parseDataset(input);
        expect(result.ok && result.dataset).toEqual(datasetSchema.parse(input));
      }),
    );
  });

  test('accepts its own output', () => {
    holds(
      fc.property(anyDraft, (input) => {
        const once = parseDataset(input);
        expect(parseDataset(once.ok && once.dataset)).toEqual(once);
      }),
    );
  });

  test('never throws, and has something to say about anything at all', () => {
    holds(
      fc.property(anything, (input) => {
        const result = parseDataset(input);
        expect(result.ok).toBe(false);
        expectSound(result);
      }),
      80,
    );
  });

  test('never throws on anything in any place, and agrees with the schema on what is well formed', () => {
    holds(
      fc.property(anySpot, anything, ({ input, path }, value) => {
        const spoiled = changed(input, path, (parent, key) => {
          parent[key] = value;
        });
        const result = parseDataset(spoiled);
        expectSound(result);
        if (result.ok) expect(datasetSchema.safeParse(spoiled).success).toBe(true);
      }),
      80,
    );
  });

  test('points to the place that holds something out of this world', () => {
    holds(
      fc.property(anySpot, ({ input, path }) => {
        const alien = { 'out of this world': true };
        const spoiled = changed(input, path, (parent, key) => {
          parent[key] = alien;
        });
        const result = parseDataset(spoiled);
        expect(result.ok).toBe(false);
        if (result.ok) return;
        const found = result.problems.filter((problem) => problem.path.startsWith(pathText(path)));
        expect(found.length, JSON.stringify(result.problems)).toBeGreaterThan(0);
      }),
      80,
    );
  });

  test('points to what is missing, or goes without it', () => {
    holds(
      fc.property(anySpot, ({ input, path }) => {
        // Entries are taken out of lists by hand elsewhere; what refers to them is then at fault instead.
        if (typeof path.at(-1) === 'number') return;
        const result = parseDataset(
          changed(input, path, (parent, key) => {
            Reflect.deleteProperty(parent, key);
          }),
        );
        if (result.ok) return;
        const [place, around] = [pathText(path), pathText(path.slice(0, -1))];
        const told = result.problems.map((problem) => problem.path);
        expect(told.some((where) => where === place || where === around)).toBe(true);
      }),
      80,
    );
  });

  test('survives lists that lose, repeat or swap entries', () => {
    const surgery = fc.constantFrom(
      (list: unknown[], at: number) => list.splice(at, 1),
      (list: unknown[], at: number) => list.splice(at, 0, list[at]),
      (list: unknown[]) => list.reverse(),
      (list: unknown[], at: number) => list.splice(at),
    );
    holds(
      fc.property(anySpot, surgery, ({ input, path }, operate) => {
        if (typeof path.at(-1) !== 'number') return;
        const spoiled = changed(input, path, (parent, key) => {
          operate(parent as unknown as unknown[], key as number);
        });
        expectSound(parseDataset(spoiled));
      }),
      80,
    );
  });
});

describe('parseDatasetText', () => {
  test('never throws on any text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    holds(
      fc.property(anyText, (text) => {
        expectSound(parseDatasetText(text));
      }),
      80,
    );
  });

  test('never throws on a dataset that was cut off or lost a character', () => {
    holds(
      fc.property(anyDraft, fc.nat(), fc.boolean(), (input, pick, cut) => {
        const text = JSON.stringify(input);
        const at = pick % text.length;
        const rest = cut ? '' : text.slice(at + 1);
        expectSound(parseDatasetText(text.slice(0, at) + rest));
      }),
    );
  });
});

test('whatever is read, no prototype is changed', () => {
  const keys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'polluted', 'title', 'en');
  const evil = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(true),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map((fields) =>
        // Own fields, `__proto__` among them, as JSON.parse makes them.
        Object.fromEntries(fields),
      ),
    ),
  })).value;
  holds(
    fc.property(anySpot, evil, ({ input, path }, value) => {
      const spoiled = changed(input, path, (parent, key) => {
        Object.defineProperty(parent, key, { value, enumerable: true, configurable: true });
      });
      parseDataset(spoiled);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
      expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    80,
  );
});

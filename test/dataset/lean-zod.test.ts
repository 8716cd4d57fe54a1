// What pages are built with in zod's place reads what zod reads and finds the same faults, in sound data and in spoiled.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { valueAt, type Path } from '../../src/dataset/path.ts';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { datasetFiles, shippedDataset } from '../data/shipped.ts';
import { anyDraft } from '../support/any-dataset.ts';
import { draft, event, level, push, type Draft } from '../support/datasets.ts';
import { holds } from '../support/holds.ts';

/** `parseDataset` as a page has it. */
let parseLean: typeof parseDataset;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('zod/mini', () => import('../../src/dataset/lean-zod.ts'));
  vi.doMock('zod/v4/core', () => import('../../src/dataset/lean-zod-issues.ts'));
  ({ parseDataset: parseLean } = await import('../../src/dataset/parse-dataset.ts'));
});

afterAll(() => {
  vi.doUnmock('zod/mini');
  vi.doUnmock('zod/v4/core');
  // What comes after is to find zod again.
  vi.resetModules();
});

const expectSame = (input: unknown): void => {
  const [lean, whole] = [parseLean(input), parseDataset(input)];
  // The matcher takes far longer, and tells more.
  if (!isDeepStrictEqual(lean, whole)) expect(lean).toStrictEqual(whole);
};

/** A dataset in which every field of the format is written. */
const full = draft({
  $schema: './dataset-1.json',
  title: { en: 'A test', uk: 'Спроба' },
  actors: ['A', 'B'].map((id) => ({ id, name: id, short: id, kind: 'bloc', note: 'Of old.' })),
  levels: [level('A-B', '2024-01-01', 3)],
  events: [
    push('talks', '2025-01-01', 'A-B', 4),
    event('row', '2025-01-02', {
      precision: 'month',
      place: 'Here',
      importance: 1,
      effects: [
        { from: 'A', to: 'B', cameo: '046', weight: 2, because: 'So.', interpretive: true },
      ],
      levels: [{ between: ['A', 'B'], level: 2, because: 'So.', sources: ['source'] }],
      quotes: [
        {
          text: 'No.',
          speaker: 'One',
          role: 'Envoy',
          date: '2025-01',
          context: 'On air',
          doubt: 'Heard by one.',
          sources: ['source'],
        },
      ],
      documents: [{ symbol: 'S/1', verified: false }],
      note: 'A note.',
      basis: 'A basis.',
    }),
  ],
  chapters: [{ id: 'start', title: 'Start', from: '2025-01-01', to: '2025-02-01' }],
  scenarios: [
    {
      id: 'else',
      title: 'Else',
      from: '2025-01-02',
      description: 'Otherwise.',
      events: [event('peace', '2025-01-03', { confidence: 'projected' })],
    },
  ],
  opening: { at: '2025-01-02', event: 'row', since: '2025-01-01', headline: 'H', takeaway: 'T' },
  sources: [
    {
      id: 'source',
      publisher: 'Gazette',
      title: 'What happened',
      titleSeen: false,
      url: 'https://gazette.example/1',
      date: '2025-01',
      rank: 'official',
    },
  ],
  story: [
    { at: '2025-01-02', event: 'row', focus: ['A', 'B'], title: 'Row', text: 'They part.' },
    { at: '2025-01-03', scenario: 'else', title: 'Else', text: 'They do not.' },
  ],
  claims: [
    {
      id: 'apart',
      text: 'They part.',
      between: ['A', 'B'],
      says: 'apart',
      from: '2025-01-01',
      to: '2025-01-02',
      events: ['row'],
      note: 'A reading.',
    },
    {
      id: 'nearer',
      text: 'They stand nearer than they stand.',
      between: ['A', 'B'],
      says: 'nearer',
      than: ['A', 'B'],
      to: '2025-01-02',
      events: ['row'],
    },
  ],
});

/** Values that are nearly right, or wrong in the way of another type. */
const spoilt: readonly unknown[] = [
  ...[undefined, null, true, 'false', 0, -11, 0.5, 1e9, NaN, Infinity, 10n],
  ...['', ' ', 'A', '2025-02-30', '2025-13', '2025', '1.0', '046', '04x', 'ftp://a.example'],
  ...['https://a.example/', 'x'.repeat(121), 'x'.repeat(5_001), '🕊'.repeat(5), '🕊'.repeat(6)],
  ...[[], ['A'], ['A', 'B'], ['A', 'B', 'C'], [1, 2], [''], [undefined], new Array(3)],
  ...[{}, { en: '' }, { en: 'Text', 'no tag': 'x' }, { en: 4 }, { '': '' }, { length: 0 }],
  ...[{ length: 9 }, { constructor: 'x' }, { en: undefined }, Object.create(null) as unknown],
  ...[new Date(0), new Map(), new Error('x'), () => 1],
  ...['{"__proto__": "x"}', '{"en": "x", "__proto__": {"polluted": true}}'].map((text): unknown =>
    JSON.parse(text),
  ),
];

/** Every place of a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(part, here)];
  });
}

/** The names of all fields that a JSON Schema knows. */
function* fieldsOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as { properties?: Record<string, unknown> };
  yield* Object.keys(properties ?? {});
  for (const part of Object.values(schema)) yield* fieldsOf(part);
}

/** One place of each kind: not the same field of each entry of a list, nor of events of a scenario. */
function fieldsIn(value: unknown): Path[] {
  const kindOf = (path: Path): string =>
    path.map((key) => (typeof key === 'number' ? '#' : String(key))).join();
  const places = placesIn(value).map((path): [string, Path] => [kindOf(path), path]);
  return [
    ...new Map(places.filter(([kind]) => !kind.startsWith('scenarios,#,events,#,'))).values(),
  ];
}

/** A copy with a value set, or a field taken away, at a place. */
function changed(input: Draft, path: Path, change: { value: unknown } | 'removed'): Draft {
  const copy = structuredClone(input);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  if (change === 'removed') Reflect.deleteProperty(parent, path.at(-1)!);
  else parent[path.at(-1)!] = change.value;
  return copy;
}

test.each(datasetFiles)('reads %s', (file) => {
  expectSame(shippedDataset(file));
  expect(parseLean(shippedDataset(file)).ok).toBe(true);
});

test('the full dataset leaves no field out', () => {
  const written = new Set(placesIn(full).map((path) => String(path.at(-1))));
  expect(
    [...fieldsOf(z.toJSONSchema(datasetSchema, { io: 'input' }))].filter(
      (field) => !written.has(field),
    ),
  ).toEqual([]);
});

test('reads every field of the format', () => {
  expect(parseLean(full)).toMatchObject({ ok: true });
  expectSame(full);
});

test('finds the same in each field that holds something nearly right, or nothing', () => {
  for (const path of fieldsIn(full)) {
    expectSame(changed(full, path, 'removed'));
    for (const value of spoilt) expectSame(changed(full, path, { value }));
  }
});

test('finds the same in fields that nobody knows', () => {
  expectSame({ ...full, colour: 'blue', toString: 1 });
  expectSame(changed(full, ['events', 1, 'colour'], { value: 'blue' }));
  expectSame(JSON.parse(`{"__proto__": {"id": "x"}, ${JSON.stringify(full).slice(1)}`));
});

test('finds the same in anything', () => {
  holds(
    fc.property(fc.anything({ withMap: true, withDate: true, withSparseArray: true }), expectSame),
    200,
  );
});

test('finds the same in random datasets with two places spoilt', () => {
  const copied = spoilt.filter((value) => typeof value !== 'function');
  const spoil = fc.oneof(fc.constantFrom(...copied), fc.anything());
  const change = fc.tuple(fc.nat(), spoil);
  holds(
    fc.property(anyDraft, change, change, (input, ...changes) => {
      const twice = changes.reduce((draft, [pick, value]) => {
        const places = placesIn(draft);
        return changed(draft, places[pick % places.length]!, { value });
      }, input);
      expectSame(twice);
    }),
    80,
  );
});

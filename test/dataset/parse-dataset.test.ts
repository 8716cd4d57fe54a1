// What parseDataset makes of sound data and of text.
import { describe, expect, test } from 'vitest';
import { parseDataset, parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import { small } from './faulty-dataset.ts';

describe('a sound dataset', () => {
  test('is read, with defaults filled in', () => {
    const result = parseDataset(small);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { dataset } = result;
    expect(dataset.events[0]).toMatchObject({ precision: 'day', importance: 2, quotes: [] });
    expect(dataset.events[0]?.effects[0]).toEqual({
      from: 'A',
      to: 'B',
      impact: 4,
      weight: 1,
      interpretive: false,
    });
    expect(dataset.sources[0]?.titleSeen).toBe(true);
    const { chapters, scenarios, story, claims } = dataset;
    expect([chapters, scenarios, story, claims]).toEqual([[], [], [], []]);
  });

  test('stays as it is while it is read', () => {
    const before = structuredClone(small);
    parseDataset(small);
    expect(small).toEqual(before);
  });

  test('has the method it names, or the usual constants', () => {
    const result = parseDataset({ ...small, method: { scale: 'cameo-goldstein' } });
    expect(result).toMatchObject({ dataset: { method: { gain: 0.25, halfLifeDays: 120 } } });
  });
});

describe('parseDatasetText', () => {
  test('reads JSON, with or without a byte order mark', () => {
    expect(parseDatasetText(JSON.stringify(small)).ok).toBe(true);
    expect(parseDatasetText(`\uFEFF${JSON.stringify(small)}`).ok).toBe(true);
  });

  test.each(['', '{', '<html>', "{'a': 1}", 'NaN', '\uFEFF'])(
    'says that %j is not JSON',
    (text) => {
      const result = parseDatasetText(text);
      expect(result).toMatchObject({
        ok: false,
        problems: [
          {
            path: '',
            found: expect.stringMatching(/^text that is not JSON \(.+\)$/) as string,
            expected: 'one JSON document',
          },
        ],
      });
    },
  );

  test('never takes a fault of the data for one of the JSON', () => {
    const text = JSON.stringify({ ...small, events: Array.from({ length: 19_999 }, () => null) });
    const result = parseDatasetText(text);
    expect(result.ok ? [] : result.problems[0]).toMatchObject({ path: 'events[0]', found: 'null' });
  });
});

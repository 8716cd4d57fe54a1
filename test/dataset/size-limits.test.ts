// Data too large or too deep to be looked at closer.
import { describe, expect, test } from 'vitest';
import { parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import type { Draft } from '../support/datasets.ts';
import { problemsOf, sentence, small } from './faulty-dataset.ts';

describe('data of monstrous size', () => {
  test('is refused by its length before anything reads it as JSON', () => {
    const result = parseDatasetText('no JSON at all '.repeat(3_400_000));
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          path: '',
          found: '51.0 MB of text',
          expected: 'at most 20.0 MB',
          remedy: 'Split the dataset, or leave out what the story does not need.',
        },
      ],
    });
  });

  test('is refused when it contains itself', () => {
    const cyclic: Draft = { ...small };
    cyclic['self'] = cyclic;
    const ring: unknown[] = [];
    ring.push(ring);
    for (const input of [cyclic, { ...small, events: ring }]) {
      expect(sentence(input)).toMatch(/none of which contains itself/);
    }
  });

  test('is refused when it nests 10 000 deep', () => {
    const text = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
    const result = parseDatasetText(text);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ found: 'values nested more than 16 levels deep' }],
    });
  });

  test('is refused when a list or object is huge, also a list that holds nothing', () => {
    const hollow: unknown[] = [];
    hollow.length = 2 ** 32 - 1;
    const wide = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [index, 1]));
    for (const events of [hollow, Array.from({ length: 20_001 }, () => 1), wide]) {
      expect(sentence({ ...small, events })).toBe(
        'The dataset: found a list or object of more than 20000 entries; expected at most 20000. Split the dataset, or leave out what the story does not need.',
      );
    }
  });

  test('is refused when it holds more values than any story needs', () => {
    const row = Array.from({ length: 1000 }, () => 0);
    const events = Array.from({ length: 1000 }, () => row);
    expect(sentence({ ...small, events })).toMatch(
      /^The dataset: found more than 1000000 values; /,
    );
  });

  test('is told apart from a list with holes, which is faulty like any other', () => {
    const events = small['events'] as Draft[];
    const holed: Draft[] = [];
    holed[1] = events[1]!;
    expect(sentence({ ...small, events: holed })).toMatch(/^events\[0\]: found nothing; /);
  });

  test('in one text shows only its beginning', () => {
    const [problem] = problemsOf({ ...small, id: 'x'.repeat(10_000_000) });
    expect(problem?.found).toHaveLength(82);
  });
});

// The grammar of problems: places, found values, sentences.
import { describe, expect, test } from 'vitest';
import { pathText } from '../../src/dataset/path-text.ts';
import { valueAt } from '../../src/dataset/path.ts';
import { foundText, problemAt, problemText } from '../../src/dataset/problem.ts';

describe('pathText', () => {
  test('writes a path as JavaScript would', () => {
    expect(pathText(['events', 3, 'effects', 0, 'cameo'])).toBe('events[3].effects[0].cameo');
    expect(pathText(['title', 'pt-BR'])).toBe('title["pt-BR"]');
    expect(pathText(['a.b', 0])).toBe('["a.b"][0]');
    expect(pathText([])).toBe('');
    expect(pathText([Symbol('s')])).toBe('["Symbol(s)"]');
  });

  test('shortens long keys', () => {
    expect(pathText(['k'.repeat(1_000_000)])).toBe(`["${'k'.repeat(80)}…"]`);
  });
});

describe('valueAt', () => {
  test('follows own fields only', () => {
    const root = { events: [{ id: 'a' }] };
    expect(valueAt(root, ['events', 0, 'id'])).toBe('a');
    expect(valueAt(root, [])).toBe(root);
    expect(valueAt(root, ['constructor'])).toBeUndefined();
    expect(valueAt(root, ['events', '__proto__'])).toBeUndefined();
    expect(valueAt('text', ['length'])).toBeUndefined();
    expect(valueAt(null, ['id'])).toBeUndefined();
  });
});

describe('foundText', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [12, '12'],
    [NaN, 'NaN'],
    [true, 'true'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    ['2025-02-30', '"2025-02-30"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [[1, 2], 'a list of 2'],
    [{ id: 1 }, 'an object'],
    [() => 1, 'a function'],
    ['x'.repeat(81), `"${'x'.repeat(80)}…`],
  ])('writes %o as %s', (value, text) => {
    expect(foundText(value)).toBe(text);
  });
});

describe('problemText', () => {
  test('is one sentence and a remedy', () => {
    const problem = problemAt(['events', 0, 'date'], '2025-02-30', 'a real day', 'Mend it.');
    expect(problemText(problem)).toBe(
      'events[0].date: found "2025-02-30"; expected a real day. Mend it.',
    );
    expect(problemText({ ...problem, path: '' })).toMatch(/^The dataset: found/);
  });
});

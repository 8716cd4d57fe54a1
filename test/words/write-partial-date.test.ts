import { expect, test } from 'vitest';
import { writePartialDate } from '../../src/words/write-partial-date.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en');

test('a partial date is written as far as it is known (practice 59)', () => {
  expect(writePartialDate('2025-03-02', words)).toBe('2\u00a0Mar\u00a02025');
  expect(writePartialDate('2025-03', words)).toBe('Mar\u00a02025');
  expect(writePartialDate('2025', words)).toBe('2025');
});

test('a text that is no date comes back as it is', () => {
  expect(writePartialDate('2025-13', words)).toBe('2025-13');
  expect(writePartialDate('', words)).toBe('');
});

import { expect, test } from 'vitest';
import { language as arabic } from '../../src/words/languages/arabic.ts';
import { writeNumber, writeSigned } from '../../src/words/write-number.ts';
import { addLanguage, wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en');

test('numbers have at most two decimals and a true minus sign', () => {
  expect(writeNumber(-4.5, words)).toBe('−4.5');
  expect(writeNumber(0.256, words)).toBe('0.26');
  expect(writeNumber(-0.001, words)).toBe('0');
  expect(writeSigned(1.2, words)).toBe('+1.2');
  expect(writeSigned(0.001, words)).toBe('0');
});

// The sum of an event's points once had its signs behind the numbers: 4.5− × 0.25 = 1.13−.
test('a sign stays before its number where text runs from right to left', () => {
  addLanguage(arabic);
  const rtl = wordsFor('ar');
  expect(writeSigned(-4.5, rtl)).toBe('\u2066−4.5\u2069');
  expect(writeSigned(1.2, rtl)).toBe('\u2066+1.2\u2069');
  expect(writeNumber(0.25, rtl)).toBe('0.25');
});

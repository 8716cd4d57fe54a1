import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownChange, shownScore } from '../../src/words/shown-points.ts';
import { wordsFor } from '../../src/words/words.ts';

const score = fc.double({ min: -10, max: 10, noNaN: true });

test('a shown score is the number that is written', () => {
  const words = wordsFor('en');
  fc.assert(
    fc.property(score, (value) => {
      expect(words.score(shownScore(value))).toBe(words.score(value));
    }),
  );
});

test('a change is what a reader computes from the two shown scores', () => {
  expect(shownChange(5.24, 2.96)).toBe(-2.2);
  expect(shownChange(-0.94, -0.06)).toBe(0.8);
  expect(shownChange(0.04, -0.04)).toBe(0);
  expect(shownChange(undefined, -3.21)).toBe(-3.2);
});

test('a shown change never turns a rise into a fall', () => {
  fc.assert(
    fc.property(score, score, (from, to) => {
      expect(shownChange(from, to) * (to - from)).toBeGreaterThanOrEqual(0);
    }),
  );
});

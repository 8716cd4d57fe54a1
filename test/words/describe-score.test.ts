import { describe, expect, test } from 'vitest';
import { describeScore, scoreAndWord } from '../../src/words/describe-score.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en');

describe('the word for a score', () => {
  test.each([
    [-10, 'hostile'],
    [-6, 'hostile'],
    [-5.9, 'strained'],
    [-3, 'strained'],
    [-2.9, 'cool'],
    [-1, 'cool'],
    [-0.9, 'neutral'],
    [0, 'neutral'],
    [0.9, 'neutral'],
    [1, 'cordial'],
    [2.9, 'cordial'],
    [3, 'friendly'],
    [5.9, 'friendly'],
    [6, 'allied'],
    [10, 'allied'],
    [undefined, 'not yet known'],
  ])('of %s is %s', (score, word) => {
    expect(describeScore(score, words)).toBe(word);
  });

  test('goes with the number as it is shown', () => {
    expect(scoreAndWord(5.96, words)).toBe('+6.0, allied');
    expect(scoreAndWord(5.94, words)).toBe('+5.9, friendly');
    expect(scoreAndWord(-2.95, words)).toBe('−3.0, strained');
    expect(scoreAndWord(-0.04, words)).toBe('0.0, neutral');
    expect(scoreAndWord(undefined, words)).toBe('not yet known');
  });
});

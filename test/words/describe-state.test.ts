import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeState } from '../../src/words/describe-state.ts';
import { wordsFor } from '../../src/words/words.ts';
import { quarrel, quarrelFile } from '../fixtures/quarrel.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';

const words = wordsFor('en');
const timeline = createTimeline(quarrel());

describe('the sentence of a state', () => {
  test('names the closest and the most distant tie', () => {
    expect(describeState(timeline, timeline.momentAt('2025-02-01'), words)).toBe(
      'On 1 February 2025, US–Ukraine is the closest tie (+4.2, friendly); Russia–Ukraine the most distant (−9.0, hostile).',
    );
  });

  test('adds the camps when they are given', () => {
    const camps = [['ru'], ['us', 'ua']];
    expect(describeState(timeline, timeline.momentAt('2025-05-12'), words, camps)).toBe(
      'On 12 May 2025, US–Ukraine is the closest tie (+5.6, friendly); Russia–Ukraine the most distant (−9.0, hostile). Camps: Russia against US and Ukraine.',
    );
  });

  test('takes one camp for no camps', () => {
    const camps = [['ru', 'us', 'ua'], []];
    expect(describeState(timeline, timeline.first, words, camps)).toBe(
      'On 31 December 2024, no relation is known yet.',
    );
  });

  test('names a tie that is the only one known', () => {
    const levels = quarrelFile.levels.slice(0, 1);
    const result = parseDataset({ ...quarrelFile, levels });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const lonely = createTimeline(result.dataset);
    expect(describeState(lonely, lonely.momentAt('2025-01-01'), words)).toBe(
      'On 1 January 2025, US–Russia is the only known tie (−8.0, hostile).',
    );
  });

  test('calls a branch hypothetical (practice 62)', () => {
    const branch = createTimeline(quarrel(), { scenario: 'bargain' });
    expect(describeState(branch, branch.momentAt('2025-04-01'), words)).toMatch(
      /^Hypothetical\. On 1 April 2025, US–Ukraine is the closest tie/,
    );
  });
});

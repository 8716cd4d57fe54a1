import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeState } from '../../src/words/describe-state.ts';
import { wordsFor } from '../../src/words/words.ts';
import { actor, level, timeline as played } from '../support/datasets.ts';
import { quarrel, quarrelFile } from '../fixtures/quarrel.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';

const words = wordsFor('en');
const timeline = createTimeline(quarrel());

describe('the sentence of a state', () => {
  test('names the closest and the most distant tie, and the camps', () => {
    expect(describeState(timeline, timeline.momentAt('2025-05-12'), words)).toBe(
      'On 12\u00a0May\u00a02025, US–Ukraine is the closest tie (+5.6, friendly); Russia–Ukraine the most distant (−9.0, hostile). Camps: US and Ukraine against Russia.',
    );
  });

  test('names no camps where nobody is opposed, and none of a crowd that nobody can listen to', () => {
    const friends = (count: number, score: number) => {
      const ids = Array.from({ length: count }, (_, index) => `S${index}`);
      return played({
        actors: ids.map(actor),
        levels: ids.slice(1).map((id) => level(`S0-${id}`, '2025-01-01', score)),
      });
    };
    const say = (count: number, score: number): string => {
      const all = friends(count, score);
      return describeState(all, all.last, words);
    };
    expect(say(12, 4)).not.toContain('Camps');
    expect(say(12, -4)).toContain('Camps: Land of S0 against Land of S1, Land of S2');
    expect(say(13, -4)).not.toContain('Camps');
  });

  test('says so while no relation is known', () => {
    expect(describeState(timeline, timeline.first, words)).toBe(
      'On 31\u00a0December\u00a02024, no relation is known yet.',
    );
  });

  test('gives a date as exactly as its event is known (practice 59)', () => {
    const branch = createTimeline(quarrel(), { scenario: 'bargain' });
    expect(describeState(branch, branch.momentAt('2025-04-01'), words)).toContain(
      'In April\u00a02025, US–Ukraine',
    );
  });

  test('names a tie that is the only one known', () => {
    const levels = quarrelFile.levels.slice(0, 1);
    const result = parseDataset({ ...quarrelFile, levels });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const lonely = createTimeline(result.dataset);
    expect(describeState(lonely, lonely.momentAt('2025-01-01'), words)).toBe(
      'On 1\u00a0January\u00a02025, US–Russia is the only known tie (−8.0, hostile).',
    );
  });

  test('calls a branch hypothetical (practice 62)', () => {
    const branch = createTimeline(quarrel(), { scenario: 'bargain' });
    expect(describeState(branch, branch.momentAt('2025-04-01'), words)).toMatch(
      /^Hypothetical\. In April\u00a02025, US–Ukraine is the closest tie/,
    );
  });
});

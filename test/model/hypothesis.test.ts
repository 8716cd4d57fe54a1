import { expect, test } from 'vitest';
import type { Choices } from '../../src/model/choices.ts';
import { hypothesisAt } from '../../src/model/hypothesis.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { quarrel } from '../fixtures/quarrel.ts';

/** Who made what is shown at a date: nobody, the dataset's scenario, the reader, or both. */
function makersAt(at: string, choices: Choices): string[] {
  const timeline = createTimeline(quarrel(), choices);
  const hypothesis = hypothesisAt(timeline, timeline.momentAt(at));
  const scenario = hypothesis?.scenario ? ['scenario'] : [];
  return hypothesis?.isChanged ? [...scenario, 'reader'] : scenario;
}

test('the record as it is is no hypothesis', () => {
  expect(makersAt('2025-05-12', {})).toEqual([]);
  const same = { without: [], weights: { aid: 1 }, added: [], gain: 0.25, halfLifeDays: 100 };
  expect(makersAt('2025-05-12', same)).toEqual([]);
  expect(makersAt('2025-05-12', { without: ['nobody'] })).toEqual([]);
});

test('a branch is one from its fork on', () => {
  expect(makersAt('2025-02-28', { scenario: 'bargain' })).toEqual([]);
  expect(makersAt('2025-03-01', { scenario: 'bargain' })).toEqual(['scenario']);
});

const own = {
  ...{ id: 'own', title: 'Mine', date: '2025-02-01', from: 'us', to: 'ru' },
  ...{ cameo: '04', strength: 2 },
};

test.each<[string, Choices, string, string]>([
  ['an event is switched off', { without: ['clash'] }, '2025-02-01/talks', '2025-02-01/clash'],
  ['an event is weighed', { weights: { aid: 2 } }, '2025-05-11', '2025-05-12'],
  ['an event is added', { added: [own] }, '2025-02-01/clash', '2025-02-01/own'],
  ['the gain is another', { gain: 0.5 }, '2025-01-31', '2025-02-01/talks'],
  ['the half-life is another', { halfLifeDays: 60 }, '2025-01-31', '2025-02-01/talks'],
])('where %s, it is one from the first changed event on', (_, choices, before, after) => {
  expect(makersAt(before, choices)).toEqual([]);
  expect(makersAt(after, choices)).toEqual(['reader']);
});

test('an event that a branch leaves out anyway is no change of the reader’s', () => {
  const choices = { scenario: 'bargain', without: ['aid'] };
  expect(makersAt('2025-06-01', choices)).toEqual(['scenario']);
  expect(makersAt('2025-06-01', { scenario: 'bargain', without: ['talks'] })).toEqual([
    'scenario',
    'reader',
  ]);
});

import { expect, test } from 'vitest';
import type { Choices } from '../../src/model/choices.ts';
import { hypothesisAt } from '../../src/model/hypothesis.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { quarrel } from '../fixtures/quarrel.ts';

function kindAt(at: string, choices: Choices): string | undefined {
  const timeline = createTimeline(quarrel(), choices);
  return hypothesisAt(timeline, timeline.momentAt(at))?.kind;
}

test('the record as it is is no hypothesis', () => {
  expect(kindAt('2025-05-12', {})).toBeUndefined();
  const same = { without: [], weights: { aid: 1 }, gain: 0.25, halfLifeDays: 100 };
  expect(kindAt('2025-05-12', same)).toBeUndefined();
});

test('a branch is one from its fork on', () => {
  expect(kindAt('2025-02-28', { scenario: 'bargain' })).toBeUndefined();
  expect(kindAt('2025-03-01', { scenario: 'bargain' })).toBe('scenario');
});

test('a record that the reader changed is one at every date', () => {
  expect(kindAt('2025-01-01', { without: ['aid'] })).toBe('choices');
  expect(kindAt('2025-01-01', { weights: { aid: 2 } })).toBe('choices');
  expect(kindAt('2025-01-01', { gain: 0.5 })).toBe('choices');
  expect(kindAt('2025-01-01', { halfLifeDays: 60 })).toBe('choices');
});

import { expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { describe } from '../../src/words/describe.ts';
import { quarrel } from '../fixtures/quarrel.ts';

const timeline = createTimeline(quarrel());

test('describes a state, a step and a difference, by date or by moment', () => {
  expect(describe(timeline, { kind: 'state', at: '2025-02-01' })).toBe(
    'On 1\u00a0February\u00a02025, US–Ukraine is the closest tie (+4.2, friendly); Russia–Ukraine the most distant (−9.0, hostile). Camps: US and Ukraine against Russia.',
  );
  expect(describe(timeline, { kind: 'change', at: '2025-02-01/talks' })).toBe(
    '1\u00a0February\u00a02025: Talks open. US–Russia rose from −8.0 to −6.0.',
  );
  const to = timeline.momentAt('2025-02-01/talks');
  expect(describe(timeline, { kind: 'difference', from: '2025-01-05', to })).toBe(
    'From 5\u00a0January\u00a02025 to 1\u00a0February\u00a02025: United States–Russia 2.0 points closer, from −8.0 to −6.0, because of “Talks open” (+2.0). United States–Ukraine is unchanged. Russia–Ukraine is not yet known.',
  );
});

test('describes how a branch differs from the record, and marks it as hypothetical (practice 62)', () => {
  const branch = createTimeline(quarrel(), { scenario: 'bargain' });
  expect(describe(branch, { kind: 'branch', at: '2025-04-01' })).toBe(
    'Hypothetical. By April\u00a02025, the United States stands 2.5 points closer to Russia than in the record, because of “A deal is signed”.',
  );
  expect(describe(branch, { kind: 'branch', at: '2025-02-01' })).toBe(
    'This branch is the record until 1\u00a0March\u00a02025.',
  );
});

test('falls back to English for a language it does not have', () => {
  const what = { kind: 'state', at: '2025-02-01' } as const;
  expect(describe(timeline, what, 'xx')).toBe(describe(timeline, what));
});

test('names a date that is none', () => {
  expect(() => describe(timeline, { kind: 'state', at: '2025-02-30' })).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { ownChanges } from '../../src/model/own-changes.ts';

test('a scenario is no change of the reader’s own', () => {
  expect(ownChanges({})).toBeUndefined();
  expect(ownChanges({ scenario: 'bargain' })).toBeUndefined();
  expect(ownChanges({ scenario: 'bargain', gain: undefined })).toBeUndefined();
});

test('what else was chosen is, without the scenario', () => {
  expect(ownChanges({ scenario: 'bargain', without: ['talks'], gain: 0.3 })).toEqual({
    ...{ without: ['talks'], gain: 0.3 },
    scenario: undefined,
  });
});

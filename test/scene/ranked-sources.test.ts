import { expect, test } from 'vitest';
import { rankedSources } from '../../src/scene/ranked-sources.ts';
import { quarrel } from '../fixtures/quarrel.ts';

test('sources come strongest first, and unknown ids are passed over', () => {
  const ids = ['blog', 'nobody', 'paper', 'agency', 'ministry'];
  expect(rankedSources(quarrel(), ids).map(({ id }) => id)).toEqual([
    'ministry',
    'agency',
    'paper',
    'blog',
  ]);
});

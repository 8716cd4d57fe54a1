import { expect, test } from 'vitest';
import { briefName, briefPair } from '../../src/words/name-pair.ts';
import { wordsFor } from '../../src/words/words.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { quarrel } from '../fixtures/quarrel.ts';

const words = wordsFor('en');
const dataset = quarrel();

test('an actor goes by its initials where these are its code, else by its name', () => {
  expect(dataset.actors.map((actor) => briefName(actor, dataset, words))).toEqual([
    'US',
    'Russia',
    'Ukraine',
  ]);
});

test('a pair is named in the order of the actor list', () => {
  const pair = createTimeline(dataset).pair('ru', 'us')!;
  expect(briefPair(pair, dataset, words)).toBe('US–Russia');
});

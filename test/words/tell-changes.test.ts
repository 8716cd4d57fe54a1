// What is told of the causes of a change adds up to the change.
import { expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { tellChanges } from '../../src/words/tell-changes.ts';
import { wordsFor } from '../../src/words/words.ts';
import { dataset, level, push } from '../support/datasets.ts';

// Reason: "6.2 points closer, because of +6.3", and nothing more.
test('causes that are each rounded on their own say what they lack to the change', () => {
  const story = dataset({
    levels: [level('A-B', '2025-01-01', -0.26)],
    events: [push('one', '2025-02-01', 'A-B', 4.96)],
  });
  const timeline = createTimeline(story);
  const [from, to] = ['2025-01-15', '2025-02-01'].map((at) => timeline.momentAt(at));
  const [change] = tellChanges(timeline, from!, to!, wordsFor('en')).changes;
  expect(change).toMatchObject({ delta: 1.3, causes: [{ points: 1.2 }], rounding: 0.1 });
});

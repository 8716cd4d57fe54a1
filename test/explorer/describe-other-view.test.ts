// What is spoken where something else is seen than the record.
import { expect, test } from 'vitest';
import { describeOtherView } from '../../src/explorer/describe-other-view.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { wordsFor } from '../../src/words/words.ts';
import { dataset, level, push } from '../support/datasets.ts';

// Reason: "March 2025, hypothetical: … By 6 March 2025, …", as the record had an event on the day that stood for the month.
test('a step that is known by its month is set beside the record by that month', () => {
  const projected = { confidence: 'projected', basis: 'A plan.', precision: 'month' };
  const story = dataset({
    levels: [level('A-B', '2025-01-01', -4)],
    events: [push('recorded', '2025-03-06', 'A-B', -4)],
    scenarios: [
      {
        id: 'alone',
        title: 'Alone',
        from: '2025-03-01',
        description: 'Otherwise.',
        events: [{ ...push('if', '2025-03-06', 'A-B', 8), ...projected }],
      },
    ],
  });
  const timeline = createTimeline(story, { scenario: 'alone' });
  const moment = timeline.momentAt('2025-03-06');
  const telling = {
    timeline,
    moment,
    words: wordsFor('en'),
    localized: () => ({ text: '', lang: '' }),
  };
  const said = describeOtherView(telling, { view: 'map', since: undefined, focus: [] });
  expect(said.replaceAll('\u00a0', ' ')).toContain('By March 2025, ');
  expect(said.replaceAll('\u00a0', ' ')).not.toContain('6 March');
});

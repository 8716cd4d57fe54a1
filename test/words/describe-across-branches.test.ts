import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeAcrossBranches } from '../../src/words/describe-across-branches.ts';
import { wordsFor } from '../../src/words/words.ts';
import { actor, dataset, event, level, move } from '../support/datasets.ts';

const words = wordsFor('en');
const branch = (id: string, title: string, to: number) => ({
  ...{ id, title, from: '2025-02-01', description: 'What if?' },
  events: [
    event(id, '2025-02-05', {
      confidence: 'projected',
      levels: [move('A-B', to), move('B-C', to)],
    }),
  ],
});
const data = dataset({
  actors: [actor('A'), actor('B'), actor('C')],
  levels: [level('A-B', '2025-01-01', -8)],
  scenarios: [branch('peace', 'Peace', 4), branch('truce', 'Truce', -8)],
});
const record = createTimeline(data);
const branches = data.scenarios.map(({ id }) => createTimeline(data, { scenario: id }));
const tell = (pair: [string, string], day: string, end: string, among = branches): string =>
  describeAcrossBranches(
    record,
    among,
    record.pair(...pair)!,
    { day: toDay(day), end: toDay(end) },
    words,
  );

describe('a relation across branches', () => {
  test('is told with the score of each on the day, and how far apart they end', () => {
    expect(tell(['A', 'B'], '2025-02-04', '2025-02-05')).toBe(
      'On 4\u00a0February\u00a02025, Land of A–Land of B stood at −8.0. Hypothetically: −8.0 in “Peace” and −8.0 in “Truce”. ' +
        'By 5\u00a0February\u00a02025, the lines end 12.0 points apart.',
    );
  });

  test('is told to end alike where it does', () => {
    expect(tell(['A', 'B'], '2025-02-05', '2025-02-05', branches.slice(1))).toBe(
      'On 5\u00a0February\u00a02025, Land of A–Land of B stood at −8.0. Hypothetically: −8.0 in “Truce”. ' +
        'By 5\u00a0February\u00a02025, all lines end at the same score.',
    );
  });

  test('is told of the branches alone where only they know it', () => {
    expect(tell(['B', 'C'], '2025-02-05', '2025-02-05')).toBe(
      'On 5\u00a0February\u00a02025, Land of B–Land of C is not known in the record. Hypothetically: +4.0 in “Peace” and −8.0 in “Truce”. ' +
        'By 5\u00a0February\u00a02025, the lines end 12.0 points apart.',
    );
    expect(tell(['B', 'C'], '2025-02-04', '2025-02-05')).toBe('');
  });
});

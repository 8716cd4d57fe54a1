import { expect, test } from 'vitest';
import { createTimeline } from '../../../src/model/timeline.ts';
import { fileName } from '../../../src/scene/saving/file-name.ts';
import { dataset, event } from '../../support/datasets.ts';

const timeline = createTimeline(
  dataset({
    events: [
      event('day', '2025-01-15'),
      { ...event('month', '2025-02-10'), precision: 'month' },
      { ...event('year', '2026-07-01'), precision: 'year' },
    ],
  }),
);

test.each([
  ['2025-01-15', 'test-2025-01-15.svg'],
  ['2025-02-10', 'test-2025-02.svg'],
  ['2025-02-11', 'test-2025-02-11.svg'],
  ['2026-07-01', 'test-2026.svg'],
])('a file saved at %s is named %s: no finer than its event is known', (at, name) => {
  expect(fileName(timeline, timeline.momentAt(at), 'svg')).toBe(name);
});

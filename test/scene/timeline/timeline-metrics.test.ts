import { expect, test } from 'vitest';
import { timelineMetrics } from '../../../src/scene/timeline/timeline-metrics.ts';

/** How high all of a timeline is above its lanes, in px. */
function heightOf(input: { compact: boolean; rows: number; hasFork: boolean }): number {
  const metrics = timelineMetrics({ ...input, density: 0.1, isTouched: true, fontSize: 16 });
  return metrics.top + input.rows * (metrics.stripe + metrics.gap) + metrics.axis;
}

test.each([
  ['a wide frame', false, [6]],
  ['a narrow frame', true, [1, 2, 3, 4, 5, 6, 7, 8, 48]],
] as const)('in %s the name of a branch moves nothing below the axis', (_, compact, counts) => {
  for (const rows of counts) {
    const plain = heightOf({ compact, rows, hasFork: false });
    expect(heightOf({ compact, rows, hasFork: true }), `${rows} rows`).toBe(plain);
  }
});

test('a row stays high enough for its label, and the dates for their pill', () => {
  for (const rows of [1, 6, 8, 48]) {
    for (const fontSize of [16, 32]) {
      const { stripe, gap, axis, pill, font } = timelineMetrics({
        ...{ compact: true, hasFork: true, rows, density: 0.1, isTouched: true, fontSize },
      });
      expect(stripe + gap).toBeGreaterThan(font);
      expect(axis).toBeGreaterThanOrEqual(pill);
    }
  }
});

test.each([true, false])('a timeline without a row is measured like one of one row', (hasFork) => {
  for (const compact of [true, false]) {
    const input = { compact, hasFork, density: 0, isTouched: false, fontSize: 16 };
    expect(timelineMetrics({ ...input, rows: 0 })).toEqual(timelineMetrics({ ...input, rows: 1 }));
    expect(timelineMetrics({ ...input, rows: 0 }).stripe).toBeGreaterThan(0);
  }
});

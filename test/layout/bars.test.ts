// What a reader is promised, on generated histories; the bench prints the same, and what it costs.
import { describe, expect, test } from 'vitest';
import { generateHistory, type HistoryName } from '../../bench/layout-data.ts';
import { film, measuredMoments, type Film } from '../../bench/layout-frames.ts';
import { countFaults, mean, readMotion, readOrder } from '../../bench/layout-metrics.ts';
import { createLayout } from '../../src/layout/create-layout.ts';
import { fitToViewport } from '../../src/layout/fit-to-viewport.ts';
import { createTimeline } from '../../src/model/timeline.ts';

/** Seeds that no constant was tuned on. */
const SEEDS = [101, 102, 103];
const VIEWPORT = { width: 800, height: 600 };

/** Films each history; also the largest number of faults in any. */
function filmAll(
  name: HistoryName,
  frames: number,
): { readonly films: Film[]; readonly faults: number } {
  let faults = 0;
  const films = SEEDS.map((seed) => {
    const timeline = createTimeline(generateHistory(name, seed));
    const layout = createLayout(timeline);
    let radius = 0;
    const shown = film(timeline, measuredMoments(timeline, frames), (moment) => {
      const fitted = fitToViewport(layout, layout.positionsAt(moment), VIEWPORT);
      radius = fitted.radius;
      return fitted.places;
    });
    faults += countFaults(shown, { ...VIEWPORT, radius });
    return shown;
  });
  return { films, faults };
}

/** What each must reach: order, trend and response at least; motion ratio, unprompted motion and leap at most. */
const BARS = [
  {
    name: 'four',
    least: { tau: 0.92, far: 0.98, trend: 0.85, response: 0.97 },
    most: { ratio: 0.85, unprompted: 0.12, leap: 0.8 },
  },
  {
    name: 'europe',
    least: { tau: 0.83, far: 0.95, trend: 0.8, response: 0.85 },
    most: { ratio: 0.85, unprompted: 0.2, leap: 1.2 },
  },
  {
    name: 'thirty',
    least: { tau: 0.66, far: 0.88, trend: 0.85, response: 0.84 },
    most: { ratio: 0.4, unprompted: 0.45, leap: 1.6 },
  },
] as const;

describe.each(BARS)('$name', ({ name, least, most }) => {
  const { films, faults } = filmAll(name, 400);
  const order = films.map(readOrder);
  const motion = films.map(readMotion);

  test('distances stand in the order of the scores', () => {
    expect(mean(order.map((reading) => reading.tau))).toBeGreaterThanOrEqual(least.tau);
    expect(mean(order.map((reading) => reading.far))).toBeGreaterThanOrEqual(least.far);
    expect(mean(order.map((reading) => reading.trend))).toBeGreaterThanOrEqual(least.trend);
  });

  test('what moves has a cause, and moves no more than it must', () => {
    expect(mean(motion.map((reading) => reading.ratio))).toBeLessThanOrEqual(most.ratio);
    expect(mean(motion.map((reading) => reading.unprompted))).toBeLessThanOrEqual(most.unprompted);
    expect(mean(motion.map((reading) => reading.leap))).toBeLessThanOrEqual(most.leap);
    expect(mean(motion.map((reading) => reading.response))).toBeGreaterThanOrEqual(least.response);
  });

  test('no disc overlaps another or leaves the viewport', () => {
    expect(faults).toBe(0);
  });
});

test(
  'two hundred actors stand in the order of their scores as well as the plane lets them',
  { timeout: 60_000 },
  () => {
    const { films, faults } = filmAll('big', 5);
    const order = films.map(readOrder);
    expect(mean(order.map(({ tau }) => tau))).toBeGreaterThanOrEqual(0.6);
    expect(mean(order.map(({ far }) => far))).toBeGreaterThanOrEqual(0.83);
    expect(faults).toBe(0);
  },
);

test('an event added at the end moves the map by a hundredth at most, in the mean', () => {
  const shifts = SEEDS.map((seed) => {
    const dataset = generateHistory('four', seed);
    const whole = createLayout(createTimeline(dataset));
    const before = createLayout(
      createTimeline({ ...dataset, events: dataset.events.slice(0, -1) }),
    );
    return mean(
      before.timeline.events.flatMap(({ after }) => {
        const now = whole.positionsAt(after);
        return [...before.positionsAt(after)].map(([id, { x, y }]) => {
          const place = now.get(id)!;
          // The unit frame is 2 wide.
          return Math.sqrt((place.x - x) ** 2 + (place.y - y) ** 2) / 2;
        });
      }),
    );
  });
  expect(mean(shifts)).toBeLessThan(0.01);
});

// The band of a score as a shape in its chart.
import { expect, test } from 'vitest';
import { toDay } from '../../../src/dataset/calendar-date.ts';
import { scoreBand } from '../../../src/model/doubt/score-band.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { bandMoments, bandPath } from '../../../src/scene/doubt/band-shape.ts';
import { relationChart, type RelationChart } from '../../../src/scene/relation-chart.ts';
import { quarrel } from '../../fixtures/quarrel.ts';

const timeline = createTimeline(quarrel());
const pair = timeline.pair('us', 'ua')!;
const moment = timeline.momentAt('2025-05-12');
const span = { from: toDay('2024-12-31'), to: toDay('2024-12-31') + 200 };
const chart = relationChart(timeline, pair, moment, {
  width: 140,
  height: 262,
  span,
  direction: 'ltr',
});

/** The corners of a path. */
const pointsOf = (path: string): number[][] =>
  path
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

const bandIn = (where: RelationChart): string =>
  bandPath(scoreBand(timeline, pair, bandMoments(timeline, pair, moment, where)), where);

test('the band is known at each step of the course, and often enough between', () => {
  const moments = bandMoments(timeline, pair, moment, chart);
  const days = moments.map(({ day }) => day);
  expect([days[0], days.at(-1)]).toEqual([toDay('2025-01-01'), toDay('2025-05-12')]);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  // ½ px a day: 8 days are the 4 px that a piece may be long.
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(8);
  expect(new Set(moments.map(({ applied }) => applied)).size).toBe(timeline.courseOf(pair).length);
});

test('the shape is closed, holds the score at each of its days and stays in the plot', () => {
  const path = bandIn(chart);
  expect(path).toMatch(/^M.*Z$/);
  const points = pointsOf(path);
  const upper = points.slice(0, points.length / 2);
  const lower = points.slice(points.length / 2).toReversed();
  bandMoments(timeline, pair, moment, chart).forEach((at, index) => {
    const y = chart.y(timeline.scoreAt(pair, at)!);
    expect(upper[index]![0]).toBe(lower[index]![0]);
    expect(upper[index]![1]).toBeLessThanOrEqual(y);
    expect(lower[index]![1]).toBeGreaterThanOrEqual(y);
  });
  expect(points.every(([, y]) => y! >= chart.plot.top && y! <= chart.plot.bottom)).toBe(true);
});

test('a relation that is not known in the span has no band', () => {
  const before = { from: toDay('2020-01-01'), to: toDay('2020-12-31') };
  const empty = relationChart(timeline, pair, timeline.first, {
    width: 140,
    height: 262,
    span: before,
    direction: 'ltr',
  });
  expect(bandIn(empty)).toBe('');
});

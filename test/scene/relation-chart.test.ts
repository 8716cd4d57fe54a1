import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import type { Choices } from '../../src/model/choices.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import {
  relationChart,
  type ChartFrame,
  type RelationChart,
} from '../../src/scene/relation-chart.ts';
import { quarrel } from '../fixtures/quarrel.ts';

/** 100 px plot width for 200 days, 200 px for 20 points. */
const frame: ChartFrame = {
  width: 140,
  height: 262,
  span: { from: toDay('2024-12-31'), to: toDay('2024-12-31') + 200 },
  direction: 'ltr',
};

function chart(pair: string, at: string, choices: Choices = {}, more = {}): RelationChart {
  const timeline = createTimeline(quarrel(), choices);
  const [a = '', b = ''] = pair.split('-');
  return relationChart(timeline, timeline.pair(a, b)!, timeline.momentAt(at), {
    ...frame,
    ...more,
  });
}

const start = (path: string): string => path.split('L')[0] ?? '';
const end = (path: string): string => path.split('L').at(-1) ?? '';
const isOrdered = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);

describe('the chart of a relation', () => {
  test('puts neutral in the middle and the poles at the edges of the plot', () => {
    const { plot, y } = chart('us-ru', '2025-02-01');
    expect(plot).toEqual({ left: 32, right: 132, top: 22, bottom: 222 });
    expect([10, 0, -10].map(y)).toEqual([22, 122, 222]);
  });

  test('begins where the relation becomes known and ends with the timeline', () => {
    const { score, level } = chart('us-ru', '2025-02-01');
    expect(start(score)).toBe('M32.5 202');
    expect(start(level)).toBe('M32.5 202');
    // 12 May 2025 is day 132; at 100 days' half-life half of the 2 points is left.
    expect(end(score)).toBe('98 192');
    expect(end(level)).toBe('98 202');
  });

  test('jumps at an event and fades after it', () => {
    const { score } = chart('us-ru', '2025-02-01');
    // 1 February is day 32.
    const heights = score
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number))
      .filter(([x]) => x === 48)
      .map(([, y]) => y);
    expect(heights).toEqual([202, 182]);
    const fading = score
      .slice(1)
      .split('L')
      .map((point) => Number(point.split(' ')[1]));
    expect(isOrdered(fading.slice(fading.indexOf(182)))).toBe(true);
  });

  test('marks each event that moved the relation, where the score stood after it', () => {
    const { marks } = chart('us-ua', '2025-02-01');
    expect(marks.map(({ placed, x, y }) => [placed.event.id, x, y])).toEqual([
      ['clash', 48, 80],
      ['aid', 98, 66.1],
    ]);
  });

  test('shows where the reader stands, without a score while there is none', () => {
    expect(chart('us-ua', '2025-02-01').now).toEqual({ x: 48, y: 80 });
    expect(chart('ru-ua', '2025-01-02').now.y).toBeUndefined();
  });

  test('knows the extremes', () => {
    const { extremes } = chart('us-ua', '2025-02-01');
    expect(extremes?.high).toEqual({ day: toDay('2025-01-01'), score: 6 });
    expect(extremes?.low.day).toBe(toDay('2025-02-01'));
    expect(extremes?.low.score).toBeCloseTo(4.2, 9);
  });

  test('splits the score at the fork of a branch', () => {
    const record = chart('us-ru', '2025-02-01');
    expect(record.projectedScore).toBe('');
    const branch = chart('us-ru', '2025-04-01', { scenario: 'bargain' });
    expect(Number(end(branch.score).split(' ')[0])).toBeLessThanOrEqual(32 + 60 / 2);
    expect(start(branch.projectedScore).slice(1)).toBe(end(branch.score));
  });

  test('cuts what lies outside its span', () => {
    const span = { from: toDay('2025-02-10'), to: toDay('2025-03-02') };
    const { score, marks, level } = chart('us-ua', '2025-02-20', {}, { span });
    const xs = score
      .slice(1)
      .split('L')
      .map((point) => Number(point.split(' ')[0]));
    expect([xs[0], xs.at(-1)]).toEqual([32, 132]);
    expect(level).toBe('M32 62L132 62');
    expect(marks).toEqual([]);
  });

  test('is mirrored where the reader reads from right to left', () => {
    const { plot, now } = chart('us-ua', '2025-02-01', {}, { direction: 'rtl' });
    expect(plot).toMatchObject({ left: 8, right: 108 });
    expect(now.x).toBe(108 - 16);
  });

  test('draws nothing of a relation that is never known', () => {
    const { score, level, added, extremes } = chart('ru-ua', '2025-01-02', { without: ['clash'] });
    expect([score, level, added, extremes]).toEqual(['', '', '', undefined]);
  });
});

import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import type { Choices } from '../../src/model/choices.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import {
  branchChart,
  branchSpan,
  LABEL_LINE,
  type BranchChart,
  type BranchChartInput,
} from '../../src/scene/branch-chart.ts';
import { quarrel } from '../fixtures/quarrel.ts';

const data = quarrel();
const play = (choices: Choices = {}) => createTimeline(data, choices);
const record = { timeline: play(), title: 'Record' };
const bargain = { timeline: play({ scenario: 'bargain' }), title: 'Bargain' };

/** 200 px for 20 points, from top 22 to bottom 222. */
function chart(more: Partial<BranchChartInput> = {}, pair = 'us-ru'): BranchChart {
  const [a = '', b = ''] = pair.split('-');
  return branchChart({
    record,
    branches: [bargain],
    pair: record.timeline.pair(a, b)!,
    day: toDay('2025-03-11'),
    frame: { width: 600, height: 262, direction: 'ltr' },
    labelOf: (title, score) => `${score.toFixed(1)} ${title}`,
    ...more,
  });
}

const points = (path: string): number[][] =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

describe('the span', () => {
  test('goes from a third of its length before the fork, at least two weeks, to the last step of any branch', () => {
    expect(branchSpan(record.timeline, [bargain.timeline])).toEqual({
      fork: toDay('2025-03-01'),
      from: toDay('2025-02-15'),
      to: toDay('2025-04-01'),
    });
  });

  test('of changes alone goes from their first event to the end of the record', () => {
    const changed = play({ without: ['talks'] });
    expect(branchSpan(record.timeline, [changed])).toEqual({
      fork: toDay('2025-02-01'),
      // A third of 100 days would begin before the record does.
      from: toDay('2024-12-31'),
      to: toDay('2025-05-12'),
    });
  });
});

describe('the lines', () => {
  test('have one scale, the record from the beginning, a branch from where it leaves', () => {
    const { branches, record: axes, fork, end } = chart();
    const [happened, supposed] = branches;
    const { plot, scale } = axes;
    expect([branches.length, fork, end]).toEqual([2, toDay('2025-03-01'), toDay('2025-04-01')]);
    expect(points(happened!.line)[0]![0]).toBe(plot.left);
    expect(points(happened!.line).at(-1)![0]).toBeCloseTo(plot.right, 0);
    // It begins at the last point of the record before its fork, at most two px away.
    const start = plot.left + scale.x(fork);
    expect(points(supposed!.line)[0]![0]).toBeGreaterThan(start - 2.1);
    expect(points(supposed!.line)[0]![0]).toBeLessThanOrEqual(start + 0.1);
    expect(points(supposed!.line).at(-1)![0]).toBeCloseTo(plot.right, 0);
  });

  test('end where the scores do', () => {
    const { branches, record: axes } = chart();
    // −8 + 2·2^(−59/100) after the talks, and 2.5 points more on the day of the deal.
    expect(axes.plot).toMatchObject({ top: 22, bottom: 222 });
    expect(branches.map(({ end }) => end.y)).toEqual([188.7, 163.7]);
    expect(branches.map(({ label }) => label.lines)).toEqual([['-6.7 Record'], ['-4.2 Bargain']]);
  });

  test('mark the events that moved them, in a branch from its fork on', () => {
    const { branches, record: axes } = chart();
    expect(branches.map(({ marks }) => marks.length)).toEqual([0, 1]);
    expect(branches[1]!.marks[0]!.x).toBeCloseTo(axes.plot.right, 0);
  });

  test('tell where they are on the day that is asked about, unless it is before the fork or after the end', () => {
    const { now, branches, record: axes } = chart();
    expect(now?.day).toBe(toDay('2025-03-11'));
    expect(now?.x).toBeCloseTo(axes.plot.left + axes.scale.x(toDay('2025-03-11')), 1);
    expect(branches[0]!.now).toBe(branches[1]!.now);
    for (const date of ['2025-02-28', '2025-04-02']) {
      const without = chart({ day: toDay(date) });
      expect([without.now, ...without.branches.map((line) => line.now)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test('are none of a relation that nothing knows', () => {
    const silent = { timeline: play({ without: ['clash'] }), title: 'Silent' };
    const { branches, record: axes } = chart({ record: silent, branches: [], day: 0 }, 'ru-ua');
    expect([branches, axes.score]).toEqual([[], '']);
  });
});

describe('the labels', () => {
  const many = Array.from({ length: 6 }, (_, index) => ({
    timeline: bargain.timeline,
    title: `Branch ${String(index)} with a name that is long`,
  }));

  test.each([[600], [256]])(
    'neither touch nor leave the chart of %i px, which grows for them',
    (width) => {
      const { branches, record: axes } = chart({
        branches: many,
        frame: { width, height: 224, direction: 'ltr' },
      });
      const boxes = branches
        .map(({ label }) => {
          const half = (label.lines.length * LABEL_LINE) / 2;
          return { top: label.y - half, bottom: label.y + half };
        })
        .sort((one, other) => one.top - other.top);
      expect(boxes[0]!.top).toBeGreaterThanOrEqual(axes.plot.top);
      expect(boxes.at(-1)!.bottom).toBeLessThanOrEqual(axes.plot.bottom);
      boxes.slice(1).forEach((box, index) => {
        expect(box.top).toBeGreaterThanOrEqual(boxes[index]!.bottom);
      });
      // The plot keeps more than half of what the axis leaves.
      expect(axes.plot.right - axes.plot.left).toBeGreaterThan((width - 32) * 0.4);
    },
  );

  test('stand at the left where the reader reads from right to left', () => {
    const { branches, record: axes } = chart({
      frame: { width: 600, height: 262, direction: 'rtl' },
    });
    for (const { end, label } of branches) {
      expect(end.x).toBe(axes.plot.left);
      expect(label.x).toBeLessThan(axes.plot.left);
    }
  });
});

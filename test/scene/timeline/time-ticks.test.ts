import { describe, expect, test } from 'vitest';
import { toDay, toIsoDate } from '../../../src/dataset/calendar-date.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { createTimeScale } from '../../../src/scene/timeline/time-scale.ts';
import {
  timeTicks,
  type PlacedTick,
  type TickStyle,
} from '../../../src/scene/timeline/time-ticks.ts';

const style: TickStyle = {
  labelOf: ({ day, unit, namesYear }) => {
    const date = toIsoDate(day);
    if (unit === 'year') return date.slice(0, 4);
    const short = unit === 'month' ? date.slice(5, 7) : date.slice(5);
    return namesYear ? `${short} ${date.slice(0, 4)}` : short;
  },
  widthOf: (label) => textWidth(label, 13),
  gap: 20,
};

function ticksOf(from: string, to: string, width: number): PlacedTick[] {
  return timeTicks(createTimeScale({ from: toDay(from), to: toDay(to) }, width), style);
}

const labels = (ticks: readonly PlacedTick[]): string[] => ticks.map(({ label }) => label);

describe('ticks of a time axis', () => {
  test('are years on a long axis and coarser ones on a narrow one', () => {
    expect(labels(ticksOf('2013-11-01', '2026-06-30', 1100)).slice(0, 3)).toEqual([
      '2014',
      '2015',
      '2016',
    ]);
    expect(labels(ticksOf('2013-11-01', '2026-06-30', 240))).toEqual(['2015', '2020', '2025']);
  });

  test('are months or days on a short axis, the year named where it begins', () => {
    expect(labels(ticksOf('2024-11-15', '2025-03-10', 500))).toEqual([
      '12 2024',
      '01 2025',
      '02',
      '03',
    ]);
    expect(labels(ticksOf('2025-01-20', '2025-03-10', 700))).toContain('02-10');
    expect(labels(ticksOf('2025-01-16', '2025-03-14', 344))).toEqual([
      '02-01 2025',
      '02-15',
      '03-01',
    ]);
  });

  test('never touch and never leave the axis, at any length and width', () => {
    const from = toDay('2013-11-01');
    for (const days of [3, 20, 50, 120, 400, 1_500, 4_600, 40_000, 800_000]) {
      for (let width = 100; width <= 1_400; width += 170) {
        for (const direction of ['ltr', 'rtl'] as const) {
          const scale = createTimeScale({ from, to: from + days }, width, direction);
          const ends = timeTicks(scale, style)
            .map(({ labelX, label }) => [labelX, style.widthOf(label) / 2] as const)
            .map(([x, half]) => [x - half, x + half] as const)
            .sort(([one], [other]) => one - other);
          ends.forEach(([left, right], index) => {
            expect(left).toBeGreaterThanOrEqual(index === 0 ? 0 : ends[index - 1]![1] + style.gap);
            expect(right).toBeLessThanOrEqual(width);
          });
        }
      }
    }
  });

  test('there are some, on all but the narrowest axis', () => {
    for (const days of [20, 50, 120, 400, 1_500, 4_600]) {
      const from = toDay('2013-11-01');
      const scale = createTimeScale({ from, to: from + days }, 240);
      expect(timeTicks(scale, style).length).toBeGreaterThan(1);
    }
  });
});

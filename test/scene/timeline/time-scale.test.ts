import { describe, expect, test } from 'vitest';
import { createTimeScale } from '../../../src/scene/timeline/time-scale.ts';

const span = { from: 16_000, to: 16_400 };

describe('a time scale', () => {
  test('leads from days to px and back', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const scale = createTimeScale(span, 288, direction);
      for (let day = span.from; day <= span.to; day += 7) {
        expect(scale.day(scale.x(day))).toBeCloseTo(day, 9);
      }
    }
  });

  test('puts the first day at the left edge, and at the right one from right to left', () => {
    expect(createTimeScale(span, 800).x(16_000)).toBe(0);
    expect(createTimeScale(span, 800).x(16_400)).toBe(800);
    expect(createTimeScale(span, 800, 'rtl').x(16_000)).toBe(800);
    expect(createTimeScale(span, 800, 'rtl').x(16_100)).toBe(600);
  });

  test('goes on outside its span', () => {
    expect(createTimeScale(span, 400).x(15_990)).toBe(-10);
    expect(createTimeScale(span, 400).day(410)).toBe(16_410);
  });

  test('stays finite without any width', () => {
    expect(createTimeScale(span, 0).day(0.5)).toBe(16_200);
  });
});

import { describe, expect, test } from 'vitest';
import {
  atOfStep,
  pageSize,
  standingAt,
  stepBack,
} from '../../../src/scene/timeline/timeline-steps.ts';
import { event, level, timeline } from '../../support/datasets.ts';

const played = timeline({
  levels: [level('A-B', '2024-06-01', 3)],
  events: [event('one', '2025-02-01'), event('two', '2025-02-01'), event('three', '2025-03-01')],
});
const standing = (at: string) => standingAt(played, played.momentAt(at));

describe('the steps of a timeline', () => {
  test('count the events in effect', () => {
    expect(standing('2025-01-31').step).toBe(0);
    expect(standing('2025-02-01/one').step).toBe(1);
    expect(standing('2025-02-01').step).toBe(2);
    expect(standing('2025-02-20')).toMatchObject({ step: 2, isBetween: true });
    expect(standing('2026-01-01').step).toBe(3);
  });

  test('lead to a date each, and back', () => {
    const dates = [0, 1, 2, 3].map((step) => atOfStep(played, step));
    expect(dates).toEqual(['2025-01-31', '2025-02-01/one', '2025-02-01', '2025-03-01']);
    expect(dates.map((at) => standing(at).step)).toEqual([0, 1, 2, 3]);
  });

  test('start where the standing levels of the first day hold', () => {
    expect(played.scoreAt(played.pair('A', 'B')!, atOfStep(played, 0))).toBe(3);
  });

  test('end at the last event', () => {
    expect(atOfStep(played, 99)).toBe('2025-03-01');
  });

  test('go back from between two events to the earlier one first', () => {
    expect(stepBack(standing('2025-02-20'))).toBe(2);
    expect(stepBack(standing('2025-02-01'))).toBe(1);
    expect(stepBack(standing('2024-01-01'))).toBe(0);
  });

  test('have a date even without any event', () => {
    const empty = timeline();
    expect(atOfStep(empty, 0)).toBe(empty.atOf(empty.first));
    expect(standingAt(empty, empty.first)).toMatchObject({ step: 0, current: undefined });
  });
});

test('a page is a tenth of the events, and at least two', () => {
  const events = Array.from({ length: 79 }, (_, index) => event(`e${index}`, '2025-01-01'));
  expect(pageSize(timeline({ events }))).toBe(8);
  expect(pageSize(played)).toBe(2);
});

import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/dataset/calendar-date.ts';
import {
  BUTTON_RADIUS,
  branchLanes,
  type BranchLanes,
} from '../../../src/scene/timeline/branch-lanes.ts';
import { createTimeScale } from '../../../src/scene/timeline/time-scale.ts';
import { timelineMetrics } from '../../../src/scene/timeline/timeline-metrics.ts';
import { dataset, event, push } from '../../support/datasets.ts';

const step = (id: string, date: string) => event(id, date, { confidence: 'projected' });
const forked = dataset({
  events: [push('talks', '2025-01-11', 'A-B', 5), push('rift', '2025-01-31', 'A-B', -5)],
  scenarios: [
    {
      id: 'peace',
      title: 'Peace',
      from: '2025-01-21',
      description: 'Otherwise.',
      events: [step('pact', '2025-01-22'), step('feast', '2025-01-26')],
    },
    { id: 'war', title: 'War', from: '2025-01-21', description: 'Otherwise.', events: [] },
  ],
});
const metrics = timelineMetrics({
  compact: false,
  hasFork: false,
  isTouched: false,
  rows: 3,
  density: 0.1,
  fontSize: 16,
});

/** The lanes of 40 days from a date on, ten px a day. */
function lanesFrom(
  date: string,
  {
    name = 'A name',
    width = 400,
    direction = 'ltr',
  }: { name?: string; width?: number; direction?: 'ltr' | 'rtl' } = {},
): BranchLanes {
  const from = toDay(date);
  const scale = createTimeScale({ from, to: from + 40 }, width, direction);
  return branchLanes({ dataset: forked, scale, metrics, nameOf: () => name });
}

describe('the lanes', () => {
  test('are the record and its branches', () => {
    expect(lanesFrom('2025-01-01').lanes.map(({ scenario }) => scenario?.id)).toEqual([
      undefined,
      'peace',
      'war',
    ]);
  });

  test('of branches leave the line of the record at their fork', () => {
    const [record, peace] = lanesFrom('2025-01-01').lanes;
    expect(record!.line).toBe(`M0 ${record!.y}H400`);
    expect(peace!.line).toMatch(new RegExp(`^M200 ${record!.y}V.* ${peace!.y}H400$`));
  });

  test('have one dot where thousands of events of the record stand on one px', () => {
    const events = Array.from({ length: 4_000 }, (_, index) =>
      push(`event-${index}`, index < 3_000 ? '2025-01-11' : '2025-01-12', 'A-B', 1),
    );
    const scale = createTimeScale({ from: toDay('2025-01-01'), to: toDay('2025-02-10') }, 400);
    const crowded = dataset({ events, scenarios: forked.scenarios });
    const [record] = branchLanes({ dataset: crowded, scale, metrics, nameOf: () => '' }).lanes;
    expect(record!.steps.map(({ x }) => x)).toEqual([100, 110]);
  });

  test('carry what happens on them at its day', () => {
    const [record, peace, war] = lanesFrom('2025-01-01').lanes;
    expect(record!.steps.map(({ x }) => x)).toEqual([100, 300]);
    expect(peace!.steps).toEqual([
      { x: 210, theme: 'diplomacy' },
      { x: 250, theme: 'diplomacy' },
    ]);
    expect(war!.steps).toEqual([]);
  });

  test('begin with the axis where the fork lies before it, without steps before it', () => {
    const [, peace] = lanesFrom('2025-01-25').lanes;
    expect(peace!.line).toBe(`M0 ${peace!.y}H400`);
    expect(peace!.steps.map(({ x }) => x)).toEqual([10]);
  });

  test('are a stub at the end where the fork is still to come', () => {
    const [record, peace] = lanesFrom('2024-11-01').lanes;
    expect(record!.line).toBe(`M0 ${record!.y}H400`);
    expect(peace!.line).toBe(`M378 ${peace!.y}H400`);
    expect(peace!.name.side).toBe('before');
  });

  test('run the other way from right to left', () => {
    const [record, peace] = lanesFrom('2025-01-01', { direction: 'rtl' }).lanes;
    expect(peace!.line).toMatch(new RegExp(`^M200 ${record!.y}V.* ${peace!.y}H0$`));
    expect(peace!.steps.map(({ x }) => x)).toEqual([190, 150]);
    expect(peace!.name.x).toBeLessThan(200);
    expect(peace!.name.buttonX).toBeGreaterThan(peace!.name.x);
  });

  test('have glyphs that never touch', () => {
    expect(lanesFrom('2025-01-01').radius).toBe(5);
    expect(lanesFrom('2025-01-01', { width: 80 }).radius).toBeCloseTo(8 / 2.4);
    expect(lanesFrom('2025-01-01', { width: 4 }).radius).toBe(2.2);
  });
});

describe('the names', () => {
  test('stand after the fork where there is room, else before it', () => {
    const [, peace] = lanesFrom('2025-01-01').lanes;
    expect(peace!.name).toMatchObject({ side: 'after', buttonX: 212, x: 224 });
    const [, late] = lanesFrom('2024-12-22', { name: 'Somewhat longer name' }).lanes;
    expect(late!.name).toMatchObject({ side: 'before', buttonX: 288, x: 267 });
  });

  test('stand along the axis, cut to its length, where neither side has room', () => {
    const name = 'A name that is far too long for either side of the fork, and for the whole axis';
    const [, peace] = lanesFrom('2025-01-01', { name }).lanes;
    expect(peace!.name.text).toMatch(/^A name that is .*…$/);
    expect(peace!.name.text.length).toBeLessThan(name.length);
    // The lane that is pressed begins 8 px before the axis.
    expect(peace!.name.buttonX).toBeGreaterThanOrEqual(BUTTON_RADIUS - 8);
  });

  test('stand above the line of their lane and inside it', () => {
    lanesFrom('2025-01-01').lanes.forEach(({ name, y }, row) => {
      expect(name.y).toBeGreaterThan(row * metrics.lane);
      expect(name.y).toBeLessThan(y);
      expect(y).toBeLessThan((row + 1) * metrics.lane);
    });
  });
});

import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/dataset/calendar-date.ts';
import { partingOf } from '../../../src/model/hypothesis.ts';
import type { Choices } from '../../../src/model/choices.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { timelineMetrics } from '../../../src/scene/timeline/timeline-metrics.ts';
import {
  datePill,
  eventToOpen,
  isUnderPill,
  markerX,
  markState,
} from '../../../src/scene/timeline/timeline-now.ts';
import {
  createTimelineScene,
  type TimelineScene,
} from '../../../src/scene/timeline/timeline-scene.ts';
import { wholeSpan } from '../../../src/scene/timeline/time-span.ts';
import { shippedDataset } from '../../data/shipped.ts';

const data = shippedDataset('us-russia-realignment.json');
const record = createTimeline(data);

function sceneOf(scenario?: string, width = 800, choices: Choices = {}): TimelineScene {
  const timeline = createTimeline(data, { ...choices, scenario });
  return createTimelineScene({
    timeline,
    record: partingOf(timeline) && record,
    pairs: record.pairs,
    listed: record.pairs.length,
    span: wholeSpan([timeline, record]),
    width,
    direction: 'ltr',
    metrics: timelineMetrics({
      compact: false,
      hasFork: scenario !== undefined,
      rows: 6,
      density: 0.1,
      isTouched: false,
      fontSize: 16,
    }),
    ticks: { labelOf: ({ day }) => String(day), widthOf: (label) => label.length * 8, gap: 20 },
  });
}

describe('the scene of a timeline', () => {
  test('has a row a pair, one below the other', () => {
    const { stripes, metrics, bottom } = sceneOf();
    const tops = stripes.map(({ y }) => y);
    expect(tops).toEqual([0, 1, 2, 3, 4, 5].map((row) => metrics.top + row * 20));
    expect(bottom).toBe(tops.at(-1)! + metrics.stripe);
  });

  test('has a lane for the record and one for each branch', () => {
    expect(sceneOf().lanes).toBe(1 + data.scenarios.length);
    expect(sceneOf('grand-bargain').lanes).toBe(1 + data.scenarios.length);
  });

  test('knows of no fork in the record', () => {
    const { fork, stripes } = sceneOf();
    expect(fork).toBeUndefined();
    expect(stripes.every(({ branch, record: kept }) => branch.length + kept.length === 0)).toBe(
      true,
    );
  });

  test('splits the stripes of a branch at its fork, with the record beside it', () => {
    const { fork, stripes, scale } = sceneOf('grand-bargain');
    const day = toDay('2025-03-03');
    expect(fork).toMatchObject({ day, x: scale.x(day), isInSpan: true });
    for (const { stops, branch, record: kept } of stripes) {
      expect(stops.at(-1)!.day).toBe(day);
      expect(branch[0]!.day).toBe(day);
      expect(kept.at(-1)!.day).toBe(scale.span.to);
    }
  });

  test('splits the stripes where the reader’s first change takes effect', () => {
    const choices = { without: ['oval-office-confrontation'], weights: { 'riyadh-talks': 2 } };
    const { fork, stripes } = sceneOf(undefined, 800, choices);
    expect(fork).toMatchObject({ day: toDay('2025-02-18'), scenario: undefined });
    for (const { branch, record: kept } of stripes) {
      expect([branch[0]!.day, kept[0]!.day]).toEqual([fork!.day, fork!.day]);
    }
    const after = sceneOf('grand-bargain', 800, { without: ['eu-18th-package-nord-stream'] });
    expect(after.fork?.scenario?.id).toBe('grand-bargain');
  });

  test('keeps the axis where it was when the reader goes to a branch', () => {
    expect(sceneOf('grand-bargain').scale.span).toEqual(sceneOf().scale.span);
  });
});

describe('the present moment on a timeline', () => {
  test('never drives the pill out of the frame', () => {
    for (const width of [240, 800]) {
      const scene = sceneOf(undefined, width);
      for (let day = record.first.day - 200; day < record.last.day + 200; day += 50) {
        const pill = datePill(scene, markerX(scene, day), '28 Sept 2025');
        expect(pill.left).toBeGreaterThanOrEqual(0);
        expect(pill.left + pill.width).toBeLessThanOrEqual(width);
      }
    }
  });

  test('covers labels that the pill would touch, and no others', () => {
    const scene = sceneOf();
    const pill = datePill(scene, 400, '28 Feb 2025');
    const tick = { day: 0, unit: 'year', namesYear: true, x: 0, label: '2025' } as const;
    expect(isUnderPill({ ...tick, labelX: 400 }, pill, 13)).toBe(true);
    expect(isUnderPill({ ...tick, labelX: 400 + pill.width / 2 + 30 }, pill, 13)).toBe(false);
  });

  test('divides the marks into past, current and future', () => {
    const { marks } = sceneOf();
    const [first, , third] = marks;
    const current = first!.events.at(-1);
    expect(markState(first!, current)).toBe('current');
    expect(markState(first!, third!.events[0])).toBe('past');
    expect(markState(third!, current)).toBe('future');
    expect(markState(first!, undefined)).toBe('future');
  });

  test('leads through the events of a merged mark one by one', () => {
    const mark = { x: 0, events: record.events.slice(3, 6) };
    expect(eventToOpen(mark, undefined)).toBe(record.events[3]);
    expect(eventToOpen(mark, record.events[3])).toBe(record.events[4]);
    expect(eventToOpen(mark, record.events[5])).toBe(record.events[3]);
  });
});

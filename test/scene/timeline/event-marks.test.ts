import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/dataset/calendar-date.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import {
  markAt,
  placeEventMarks,
  type EventMark,
} from '../../../src/scene/timeline/event-marks.ts';
import { createTimeScale, type TimeScale } from '../../../src/scene/timeline/time-scale.ts';
import { chapterSpan, wholeSpan } from '../../../src/scene/timeline/time-span.ts';
import { shippedDataset } from '../../data/shipped.ts';
import { event, timeline } from '../../support/datasets.ts';

const shipped = createTimeline(shippedDataset('us-russia-realignment.json'));
const spans = [wholeSpan([shipped]), ...shipped.dataset.chapters.map(chapterSpan)];
const SLOT = 24;

/** Axes of all lengths that occur, in both directions. */
function* axes(): Generator<TimeScale> {
  for (const span of spans) {
    for (let width = 240; width <= 1_400; width += 29) {
      for (const direction of ['ltr', 'rtl'] as const) {
        yield createTimeScale(span, width, direction);
      }
    }
  }
}

const idsOf = (marks: readonly EventMark[]): string[][] =>
  marks.map(({ events }) => events.map((placed) => placed.event.id));

describe('event marks', () => {
  test('never overlap and never leave the axis', () => {
    for (const scale of axes()) {
      const places = placeEventMarks(shipped.events, scale, SLOT).map(({ x }) => x);
      places.forEach((x, index) => {
        const before = places[index - 1] ?? -SLOT / 2;
        expect(x - before).toBeGreaterThanOrEqual(SLOT - 1e-6);
        expect(x).toBeLessThanOrEqual(scale.width - SLOT / 2 + 1e-6);
      });
    }
  });

  test('hold each event of the span once, in the order of time', () => {
    for (const scale of axes()) {
      const marks = placeEventMarks(shipped.events, scale, SLOT);
      const shown = marks.flatMap(({ events }) => events.map(({ index }) => index));
      const { from, to } = scale.span;
      const wanted = shipped.events
        .filter(({ day }) => day >= from && day <= to)
        .map(({ index }) => index);
      expect(shown.toSorted((one, other) => one - other)).toEqual(wanted);
      const firsts = marks.map(({ events }) => events[0]!.index);
      const inOrder = firsts.toSorted((one, other) => one - other);
      expect(firsts).toEqual(scale.direction === 'rtl' ? inOrder.toReversed() : inOrder);
    }
  });

  test('stand near their day', () => {
    for (const scale of axes()) {
      for (const mark of placeEventMarks(shipped.events, scale, SLOT)) {
        if (mark.events.length > 1) continue;
        expect(Math.abs(mark.x - scale.x(mark.events[0]!.day))).toBeLessThanOrEqual(SLOT + 1e-6);
      }
    }
  });

  test('stand on their day where there is room, and side by side where there is a little', () => {
    const played = timeline({
      events: [event('a', '2025-01-01'), event('b', '2025-01-01'), event('c', '2025-12-01')],
    });
    const scale = createTimeScale(
      { from: played.first.day - 50, to: played.last.day + 50 },
      played.last.day - played.first.day + 100,
    );
    const [a, b, c] = placeEventMarks(played.events, scale, SLOT);
    expect((a!.x + b!.x) / 2).toBeCloseTo(scale.x(played.events[0]!.day));
    expect(b!.x - a!.x).toBeCloseTo(SLOT);
    expect(c!.x).toBeCloseTo(scale.x(played.events[2]!.day));
  });

  test('merge secondary events before core ones', () => {
    const crowd = [1, 2, 2, 2, 2, 2, 1].map((importance, index) =>
      event(`e${index}`, `2025-01-0${index + 1}`, { importance }),
    );
    const played = timeline({ events: crowd });
    const { day } = played.events[0]!;
    const scale = createTimeScale({ from: day - 60, to: day + 66 }, 126);
    const ids = idsOf(placeEventMarks(played.events, scale, SLOT));
    expect(ids).toContainEqual(['e0']);
    expect(ids).toContainEqual(['e6']);
  });

  test('merge into one when there is room for one only', () => {
    const scale = createTimeScale(wholeSpan([shipped]), 30);
    const marks = placeEventMarks(shipped.events, scale, SLOT);
    expect(marks).toHaveLength(1);
    expect(marks[0]!.events).toHaveLength(shipped.events.length);
  });

  test('are quick to place, also for a thousand events', () => {
    const events = Array.from({ length: 1_000 }, (_, index) =>
      event(`e${index}`, toIsoDate(10_000 + index * 9)),
    );
    const played = timeline({ events });
    const scale = createTimeScale(wholeSpan([played]), 1_200);
    // What else the machine does takes none of this time.
    const start = process.cpuUsage();
    placeEventMarks(played.events, scale, SLOT);
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

describe('the mark at a place', () => {
  test('is the one whose slot holds it', () => {
    const marks = [
      { x: 20, events: [] },
      { x: 44, events: [] },
    ];
    expect(markAt(marks, 31, SLOT)).toBe(marks[0]);
    expect(markAt(marks, 33, SLOT)).toBe(marks[1]);
    expect(markAt(marks, 60, SLOT)).toBeUndefined();
  });
});

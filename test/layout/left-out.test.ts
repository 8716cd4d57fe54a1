// What a reader sees who switches one event of a shipped story off: the actors it did not concern stay where they are.
import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/layout/create-layout.ts';
import type { Moment } from '../../src/model/moment.ts';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import { datasetFiles, shippedDataset } from '../data/shipped.ts';

/** One event in so many is left out in turn. */
const EVERY = 7;
/** Points of score, over all relations of an actor, that count as no difference. */
const NO_DIFFERENCE = 0.02;

/** Points by which the scores of an actor differ between two timelines. */
function difference(id: string, one: Timeline, at: Moment, other: Timeline, then: Moment): number {
  return one.pairs
    .filter(({ a, b }) => a.id === id || b.id === id)
    .map((pair) => Math.abs((one.scoreAt(pair, at) ?? 0) - (other.scoreAt(pair, then) ?? 0)))
    .reduce((sum, points) => sum + points, 0);
}

/** How far, in widths of the map, the actors stand off whose relations are the same without the event. */
function offsetsWithout(id: string, whole: Timeline): number[] {
  const usual = createLayout(whole);
  const less = createTimeline(whole.dataset, { without: [id] });
  const layout = createLayout(less);
  return whole.events.flatMap(({ event, after: at }) => {
    const then = less.event(event.id)!.after;
    const places = layout.positionsAt(then);
    return [...usual.positionsAt(at)]
      .filter(([actor]) => difference(actor, whole, at, less, then) < NO_DIFFERENCE)
      .map(([actor, { x, y }]) => {
        const place = places.get(actor)!;
        // The unit frame is 2 wide.
        return Math.sqrt((place.x - x) ** 2 + (place.y - y) ** 2) / 2;
      });
  });
}

describe.each(datasetFiles)('an event left out of %s', (file) => {
  const whole = createTimeline(shippedDataset(file));
  const leftOut = whole.events.filter((_, index) => index % EVERY === EVERY - 1);
  const offsets = leftOut.flatMap(({ event }) => offsetsWithout(event.id, whole));

  test('moves those whose relations are the same without it by less than a hundredth of the map', () => {
    expect(offsets.length).toBeGreaterThan(50);
    expect(Math.max(...offsets)).toBeLessThan(0.01);
  });

  test('moves them by less than a thousandth in the mean', () => {
    const total = offsets.reduce((sum, offset) => sum + offset, 0);
    expect(total / offsets.length).toBeLessThan(0.001);
  });
});

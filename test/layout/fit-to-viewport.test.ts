import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/layout/create-layout.ts';
import { discRadius, fitToViewport } from '../../src/layout/fit-to-viewport.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { generateDataset } from './generated-dataset.ts';

const wide = { extent: { width: 2, height: 0.8 } };
const corners = new Map([
  ['left', { x: -1, y: -0.4 }],
  ['right', { x: 1, y: 0.4 }],
]);

describe('fitToViewport', () => {
  test('scales both directions alike and centres the extent', () => {
    const { places, radius } = fitToViewport(wide, corners, {
      width: 500,
      height: 500,
      padding: 10,
    });
    const scale = (500 - 2 * (10 + radius)) / 2;
    expect(places.get('left')).toEqual({ x: 250 - scale, y: 250 - 0.4 * scale });
    expect(places.get('right')).toEqual({ x: 250 + scale, y: 250 + 0.4 * scale });
  });

  test('turns a wide map in a tall viewport, not in a nearly square one', () => {
    const tall = fitToViewport(wide, corners, { width: 300, height: 600 }).places;
    expect(tall.get('right')!.y - tall.get('left')!.y).toBeGreaterThan(
      tall.get('left')!.x - tall.get('right')!.x,
    );
    const square = fitToViewport(wide, corners, { width: 500, height: 540 }).places;
    expect(square.get('right')!.x).toBeGreaterThan(square.get('left')!.x);
  });

  test('keeps the scale when the actors come together', () => {
    const near = new Map([
      ['left', { x: -0.5, y: 0 }],
      ['right', { x: 0.5, y: 0 }],
    ]);
    const viewport = { width: 640, height: 480 };
    const far = fitToViewport(wide, corners, viewport).places;
    const { places } = fitToViewport(wide, near, viewport);
    const width = far.get('right')!.x - far.get('left')!.x;
    expect(places.get('right')!.x - places.get('left')!.x).toBeCloseTo(width / 2, 9);
  });

  test('parts discs on one spot, and always the same way', () => {
    const heap = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { x: 0, y: 0 }] as const));
    const viewport = { width: 320, height: 320 };
    const { places, radius } = fitToViewport(wide, heap, viewport);
    expect(fitToViewport(wide, heap, viewport).places).toEqual(places);
    expect(leastDistance([...places.values()])).toBeGreaterThanOrEqual(2 * radius);
  });

  test('survives an extent without size and a viewport without room', () => {
    const point = { extent: { width: 0, height: 0 } };
    const one = new Map([['a', { x: 0, y: 0 }]]);
    expect(fitToViewport(point, one, { width: 100, height: 60 }).places.get('a')).toEqual({
      x: 50,
      y: 30,
    });
    expect(fitToViewport(wide, corners, { width: 0, height: 0 }).places.get('left')).toEqual({
      x: 0,
      y: 0,
    });
    expect(fitToViewport(wide, new Map(), { width: 100, height: 60 }).places.size).toBe(0);
  });

  test('makes discs smaller where there are more', () => {
    const viewport = { width: 800, height: 600 };
    const radii = [2, 10, 50, 100_000].map((actors) => discRadius(wide.extent, actors, viewport));
    expect(radii[0]).toBe(26);
    expect(radii[1]).toBeGreaterThan(radii[2]!);
    expect(radii[3]).toBe(4);
  });
});

function leastDistance(places: readonly { readonly x: number; readonly y: number }[]): number {
  let least = Infinity;
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      least = Math.min(least, Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2));
    }
  });
  return least;
}

test('a crowd and those it is pushed against are parted', () => {
  // 37 on one spot, and three in the corner that the crowd spreads into: too far away to be its neighbours at first.
  const spots = Array.from({ length: 40 }, (_, index): [string, { x: number; y: number }] => {
    const isCorner = index >= 37;
    return [String(index), { x: isCorner ? 0.4 : 0, y: isCorner ? 0.4 + index / 50 - 0.74 : 0 }];
  });
  const fitted = fitToViewport({ extent: { width: 2, height: 1.8 } }, new Map(spots), {
    width: 362,
    height: 320,
  });
  expect(leastDistance([...fitted.places.values()])).toBeGreaterThanOrEqual(2 * fitted.radius);
});

test('any dataset fits any viewport from 320 px on: nothing overlaps, leaves or is not a number', () => {
  const recipe = fc.record({
    seed: fc.nat(2 ** 31),
    actors: fc.integer({ min: 1, max: 40 }),
    events: fc.integer({ min: 0, max: 40 }),
    known: fc.constantFrom(0, 10, 50, 100),
    gap: fc.constantFrom(0, 3, 400),
    late: fc.boolean(),
    always: fc.constantFrom(undefined, undefined, -10, 0, 10),
  });
  const size = fc.integer({ min: 320, max: 1600 });
  fc.assert(
    fc.property(recipe, size, size, ({ always, ...rest }, width, height) => {
      const timeline = createTimeline(
        generateDataset(always === undefined ? rest : { ...rest, always }),
      );
      const layout = createLayout(timeline);
      const { events, first, last } = timeline;
      const fading = { day: last.day + 33.3, applied: last.applied };
      const middle = events[events.length >> 1];
      for (const moment of [
        first,
        ...(middle ? [middle.before, middle.after] : []),
        last,
        fading,
      ]) {
        const { places, radius } = fitToViewport(layout, layout.positionsAt(moment), {
          width,
          height,
        });
        for (const { x, y } of places.values()) {
          expect(x).toBeGreaterThanOrEqual(radius);
          expect(y).toBeGreaterThanOrEqual(radius);
          expect(x).toBeLessThanOrEqual(width - radius);
          expect(y).toBeLessThanOrEqual(height - radius);
        }
        expect(leastDistance([...places.values()])).toBeGreaterThanOrEqual(2 * radius);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);

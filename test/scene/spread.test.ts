import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/scene/spread.ts';
import { holds } from '../support/holds.ts';

const at = (...wishes: number[]) => wishes.map((wish) => ({ wish, weight: 1 }));

test('what does not touch stands where it wants to', () => {
  expect(spread(at(10, 50), 100, () => 20)).toEqual([10, 50]);
});

test('what would overlap shares the way, by size', () => {
  expect(spread(at(50, 50), 100, () => 20)).toEqual([40, 60]);
  // Middles 15 apart; both wish for 50.
  expect(spread(at(50, 50), 100, (index) => [10, 20][index]!)).toEqual([42.5, 57.5]);
});

test('nothing leaves the frame', () => {
  expect(spread(at(0, 1), 100, () => 20)).toEqual([10, 30]);
  expect(spread(at(99, 100), 100, () => 20)).toEqual([70, 90]);
});

test('of any wishes and sizes, none overlap and all are inside where there is room', () => {
  const thing = fc.record({
    wish: fc.double({ min: 0, max: 500, noNaN: true }),
    size: fc.integer({ min: 1, max: 60 }),
  });
  holds(
    fc.property(fc.array(thing, { minLength: 1, maxLength: 8 }), (things) => {
      const sorted = things.toSorted((one, other) => one.wish - other.wish);
      const places = spread(
        sorted.map(({ wish }) => ({ wish, weight: 1 })),
        500,
        (index) => sorted[index]!.size,
      );
      places.forEach((place, index) => {
        const half = sorted[index]!.size / 2;
        const before = index === 0 ? 0 : places[index - 1]! + sorted[index - 1]!.size / 2;
        expect(place - half).toBeGreaterThanOrEqual(before - 1e-9);
        expect(place + half).toBeLessThanOrEqual(500 + 1e-9);
      });
    }),
  );
});

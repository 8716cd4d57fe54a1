// The course of a line, in numbers that can be checked by hand.
import { describe, expect, test } from 'vitest';
import {
  pointOn,
  px,
  routeBetween,
  routePoints,
  sampleRoute,
} from '../../../src/scene/map/route.ts';

const west = { x: 0, y: 0, r: 16 };
const east = { x: 100, y: 0, r: 6 };

describe('a route', () => {
  test('without a bow runs straight, from rim to rim with a gap of 4 px', () => {
    expect(routeBetween(west, east, 0)).toEqual({
      start: { x: 20, y: 0 },
      control: { x: 50, y: 0 },
      end: { x: 90, y: 0 },
    });
  });

  test('bows up on its way east when the bow is positive, down when it is negative', () => {
    const far = { x: 1000, y: 0, r: 6 };
    const rise = (bow: number): number => pointOn(routeBetween(west, far, bow), 0.5).y;
    // A fifth of the distance, to a few px: the ends begin at the rims.
    expect(rise(0.2)).toBeCloseTo(-200, -1);
    expect(rise(-0.2)).toBe(-rise(0.2));
  });

  test('between discs that nearly touch does not turn back', () => {
    const near = { x: 20, y: 0, r: 16 };
    expect(routeBetween(west, near, 0)).toEqual({
      start: { x: 10, y: 0 },
      control: { x: 10, y: 0 },
      end: { x: 10, y: 0 },
    });
  });

  test('between discs at one place stays there', () => {
    expect(routePoints(routeBetween(west, west, 0.5))).toBe('0,0 0,0');
  });

  test('is sampled evenly, both ends included', () => {
    const points = sampleRoute(routeBetween(west, east, 0), 3);
    expect(points).toEqual([
      { x: 20, y: 0 },
      { x: 52.5, y: 0 },
      { x: 90, y: 0 },
    ]);
  });

  test('is written with one decimal, and as two points where it is straight', () => {
    const route = {
      start: { x: 0.04, y: 1 },
      control: { x: 33.333, y: 2.05 },
      end: { x: 66.626, y: 3.1 },
    };
    expect(routePoints(route)).toBe('0,1 66.6,3.1');
  });

  test('is written with so many points that none of them can be seen', () => {
    const route = routeBetween(west, { x: 900, y: 300, r: 16 }, 0.3);
    const written = routePoints(route)
      .split(' ')
      .map((point) => point.split(',').map(Number));
    expect(written).toHaveLength(39);
    const middles = written.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = written[index]!;
      return { x: (x! + fromX!) / 2, y: (y! + fromY!) / 2 };
    });
    middles.forEach(({ x, y }, index) => {
      const wanted = pointOn(route, (index + 0.5) / middles.length);
      expect(Math.hypot(x - wanted.x, y - wanted.y)).toBeLessThan(0.35);
    });
  });
});

test('a length is written with at most one decimal, and zero without a sign', () => {
  expect([0, 1, 2.25, 2.249, -0.01].map(px)).toEqual(['0', '1', '2.3', '2.2', '0']);
});

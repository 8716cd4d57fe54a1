// What rectangles overlap, in numbers that can be checked by hand.
import { describe, expect, test } from 'vitest';
import { outsideFrame, pointsInside, reachIntoDisc, sharedArea } from '../../src/scene/box.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };

describe('two boxes', () => {
  test('share the area in which they overlap', () => {
    expect(sharedArea(box, { x: 25, y: 12, width: 20, height: 10 })).toBe(5 * 8);
    expect(sharedArea(box, box)).toBe(200);
  });

  test('that only touch share nothing', () => {
    expect(sharedArea(box, { ...box, x: 30 })).toBe(0);
    expect(sharedArea(box, { ...box, y: 20 })).toBe(0);
  });

  test('that are nearer than the gap share something', () => {
    expect(sharedArea(box, { ...box, x: 32 }, 3)).toBe(1 * 13);
    expect(sharedArea(box, { ...box, x: 33 }, 3)).toBe(0);
  });
});

describe('a box and a disc', () => {
  test('meet at a side', () => {
    expect(reachIntoDisc(box, { x: 26, y: 10, r: 8 }, 0)).toBe(2);
    expect(reachIntoDisc(box, { x: 26, y: 10, r: 8 }, 4)).toBe(6);
    expect(reachIntoDisc(box, { x: 28, y: 10, r: 8 }, 0)).toBe(0);
  });

  test('meet at a corner by the distance to it', () => {
    expect(reachIntoDisc(box, { x: 23, y: 19, r: 6 }, 0)).toBe(1);
    expect(reachIntoDisc(box, { x: 23, y: 19, r: 5 }, 0)).toBe(0);
  });

  test('meet wholly when the centre is inside', () => {
    expect(reachIntoDisc(box, { x: 10, y: 10, r: 5 }, 1)).toBe(6);
  });
});

test('a box leaves a frame by the sum of what is cut off across and down', () => {
  const frame = { width: 100, height: 50 };
  expect(outsideFrame(box, frame)).toBe(0);
  expect(outsideFrame({ ...box, x: 7 }, frame)).toBe(3);
  expect(outsideFrame({ ...box, x: 95, y: 48 }, frame)).toBe(5 + 3);
});

test('points count inside a box and its margin, not on its edge', () => {
  const points = [10, 19.9, 20, 22].map((x) => ({ x, y: 10 }));
  expect(pointsInside(box, points, 0)).toBe(2);
  expect(pointsInside(box, points, 2)).toBe(3);
  expect(pointsInside(box, [{ x: 10, y: 16 }], 0)).toBe(0);
});

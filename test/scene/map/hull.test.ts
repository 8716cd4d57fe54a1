import { expect, test } from 'vitest';
import { hullPath, isByItself } from '../../../src/scene/map/hull.ts';

const at = (x: number, y: number) => ({ x, y, r: 10 });
const [west, middle, east, south] = [at(0, 0), at(50, 0), at(100, 0), at(50, 80)];
const capsule = 'M100,15A15,15 0 0 0 100,-15L0,-15A15,15 0 0 0 0,15L100,15Z';

test('one disc has no outline', () => {
  expect(hullPath([], 5)).toBe('');
  expect(hullPath([west], 5)).toBe('');
});

test('two discs are held by straight lines and round ends', () => {
  expect(hullPath([east, west], 5)).toBe(capsule);
  expect(hullPath([west, east], 5)).toBe(
    'M0,-15A15,15 0 0 0 0,15L100,15A15,15 0 0 0 100,-15L0,-15Z',
  );
});

test('discs in a row are held like the two at its ends', () => {
  expect(hullPath([west, middle, east], 5)).toBe(capsule);
});

test('a disc among others does not change their outline', () => {
  const triangle = hullPath([west, east, south], 5);
  expect(triangle.match(/A/g)).toHaveLength(3);
  expect(hullPath([west, at(50, 20), east, south], 5)).toBe(triangle);
});

test('a group is by itself where nobody else stands within its outline', () => {
  const places = new Map(Object.entries({ west, middle, east, south, inside: at(50, 20) }));
  expect(isByItself(['west', 'east', 'south'], places)).toBe(false);
  expect(isByItself(['west', 'east', 'south', 'inside', 'middle'], places)).toBe(true);
  expect(isByItself(['west', 'inside', 'middle'], places)).toBe(true);
  expect(isByItself(['west', 'south'], places)).toBe(true);
});

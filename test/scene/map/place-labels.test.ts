// Where names go, in cases one can draw.
import { expect, test } from 'vitest';
import { pointsInside, reachIntoDisc } from '../../../src/scene/box.ts';
import { placeLabels } from '../../../src/scene/map/place-labels.ts';

const frame = { width: 200, height: 200 };
const size = { width: 40, height: 16 };
const middle = { x: 100, y: 100, r: 20 };
/** From the disc's centre to the name's, straight down or up, and to either side. */
const DOWN = 20 + 5 + 8;
const OUT = 20 + 5 + 20;

test('a name alone goes below its disc', () => {
  expect(placeLabels([middle], [size], [], frame)).toEqual([{ dx: 0, dy: DOWN, ...size }]);
});

test('at the bottom of the frame it goes above', () => {
  const [label] = placeLabels([{ ...middle, y: 170 }], [size], [], frame);
  expect(label).toEqual({ dx: 0, dy: -DOWN, ...size });
});

test('it leaves the place to another disc', () => {
  const below = { x: 100, y: 150, r: 20 };
  const [label] = placeLabels([middle, below], [size, size], [], frame);
  expect(label).toEqual({ dx: 0, dy: -DOWN, ...size });
});

test('it leaves the place to a line', () => {
  const line = [110, 120, 130, 140, 150].map((y) => ({ x: 100, y }));
  const above = line.map(({ x, y }) => ({ x, y: 200 - y }));
  const [label] = placeLabels([middle], [size], [...line, ...above], frame);
  expect(label).toEqual({ dx: OUT, dy: 0, ...size });
});

test('it leaves the place to a name placed before', () => {
  // Side by side so closely that both names cannot be below.
  const discs = [
    { x: 78, y: 100, r: 20 },
    { x: 122, y: 100, r: 20 },
  ];
  const wide = { width: 60, height: 16 };
  expect(placeLabels(discs, [wide, wide], [], frame)).toEqual([
    { dx: 0, dy: DOWN, ...wide },
    { dx: 0, dy: -DOWN, ...wide },
  ]);
});

test('a name that fits nowhere is left out, and the others keep their places', () => {
  const long = { width: 300, height: 16 };
  expect(placeLabels([middle, { ...middle, x: 30 }], [long, size], [], frame)).toEqual([
    undefined,
    { dx: 0, dy: DOWN, ...size },
  ]);
});

test('where lines run through all of the nearest places it finds one between them, not far from the rim', () => {
  const lines = [60, 105, 151].flatMap((x) =>
    Array.from({ length: 41 }, (_, step) => ({ x, y: 5 * step })),
  );
  const [label] = placeLabels([middle], [size], lines, frame);
  const box = { x: 100 + label!.dx, y: 100 + label!.dy, ...size };
  expect(pointsInside(box, lines, 2)).toBe(0);
  expect(reachIntoDisc(box, middle, 2)).toBe(0);
  expect(reachIntoDisc(box, middle, 12)).toBeGreaterThan(0);
});

test('where there are no lines, as on a full map, it looks no further than the nearest places', () => {
  const walls = [-1, 1].flatMap((side) => [
    { x: 100 + 52 * side, y: 100, r: 20 },
    { x: 100, y: 100 + 44 * side, r: 20 },
    { x: 100 + 46 * side, y: 100 + 36 * side, r: 20 },
    { x: 100 + 46 * side, y: 100 - 36 * side, r: 20 },
  ]);
  expect(placeLabels([middle, ...walls], [size], [], frame)).toEqual([undefined]);
});

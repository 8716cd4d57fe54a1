import { expect, test } from 'vitest';
import { chooseBows, type Connection } from '../../../src/scene/map/bow-routes.ts';
import type { Disc } from '../../../src/scene/map/route.ts';

const FRAME = { width: 940, height: 420 };
const disc = (x: number, y: number): Disc => ({ x, y, r: 24 });
const line = (from: number, to: number): Connection => ({ from, to, width: 7 });

test('lines with room stay straight', () => {
  const discs = [disc(100, 100), disc(800, 120), disc(450, 350)];
  expect(chooseBows(discs, [line(0, 1), line(0, 2), line(1, 2)], FRAME)).toEqual([0, 0, 0]);
});

test('a line bows round a third actor on its way', () => {
  const discs = [disc(100, 200), disc(800, 200), disc(450, 201)];
  const [bow] = chooseBows(discs, [line(0, 1)], FRAME);
  // At least half of what it takes: a parabola passes at half its control's height, 2 · bow · 700 px.
  expect(Math.abs(bow!) * 700).toBeGreaterThan(24 + 8);
});

test('where three lines fan out from one actor too narrowly, few of them bow', () => {
  // Seen from the rival on the right, two allies and a third actor are nearly behind each other.
  const discs = [disc(168, 103), disc(874, 166), disc(97, 200), disc(213, 301)];
  const bows = chooseBows(discs, [line(0, 1), line(1, 2), line(1, 3), line(0, 2)], FRAME);
  expect(bows.filter((bow) => bow !== 0).length).toBeLessThanOrEqual(2);
  expect(Math.max(...bows.map(Math.abs))).toBeLessThanOrEqual(0.06);
});

test('the longest line makes way for two shorter ones, not they for it', () => {
  // The third actor stands a little off the line between the two rivals.
  const discs = [disc(100, 200), disc(840, 200), disc(420, 240)];
  const [rivals, near, far] = chooseBows(discs, [line(0, 1), line(0, 2), line(1, 2)], FRAME);
  expect(rivals).not.toBe(0);
  expect([near, far]).toEqual([0, 0]);
});

test('a line keeps the side it ran on where the other is as good, and leaves it where it must', () => {
  const discs = [disc(100, 200), disc(800, 200), disc(450, 199)];
  const [free] = chooseBows(discs, [line(0, 1)], FRAME);
  const held = -free!;
  expect(chooseBows(discs, [{ ...line(0, 1), held }], FRAME)).toEqual([held]);
  const aside = [discs[0]!, discs[1]!, disc(450, 200 + (free! < 0 ? -1 : 1) * 40)];
  const [moved] = chooseBows(aside, [{ ...line(0, 1), held }], FRAME);
  expect(moved).not.toBe(held);
});

test('a crowd keeps straight lines', () => {
  const discs = Array.from({ length: 13 }, (_, index) => disc(60 * index + 40, 200));
  expect(chooseBows(discs, [line(0, 12)], FRAME)).toEqual([0]);
});

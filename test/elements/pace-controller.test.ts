import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PaceController } from '../../src/elements/pace-controller.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

/** A pace, and how often its host was asked to draw again. */
function pace(): { pace: PaceController<string>; asked: () => number } {
  let asked = 0;
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => (asked += 1),
    updateComplete: Promise.resolve(true),
  };
  return { pace: new PaceController(host), asked: () => asked };
}

test('tells everything at once to a reader who does not hurry', () => {
  const { pace: one, asked } = pace();
  expect(['a', 'b', 'c'].map((value) => one.tell(value, false))).toEqual(['a', 'b', 'c']);
  vi.runAllTimers();
  expect(asked()).toBe(0);
});

test('tells a reader who hurries only now and then', () => {
  const { pace: one } = pace();
  const told = Array.from({ length: 60 }, (_, frame) => {
    vi.advanceTimersByTime(16);
    return one.tell(String(frame), true);
  });
  expect(told[0]).toBe('0');
  expect(new Set(told).size).toBeGreaterThan(3);
  expect(new Set(told).size).toBeLessThan(10);
});

test.each([
  { drawingMs: 0, paceMs: 250 },
  { drawingMs: 8, paceMs: 320 },
  { drawingMs: 90, paceMs: 400 },
])('what takes $drawingMs ms to draw is told every $paceMs ms', ({ drawingMs, paceMs }) => {
  const { pace: one } = pace();
  one.tell('start', true);
  one.hostUpdate();
  vi.advanceTimersByTime(drawingMs);
  one.hostUpdated();
  vi.advanceTimersByTime(paceMs - drawingMs - 1);
  expect(one.tell('early', true)).toBe('start');
  vi.advanceTimersByTime(1);
  expect(one.tell('in time', true)).toBe('in time');
});

test('asks to tell of the place where the reader rests', () => {
  const { pace: one, asked } = pace();
  one.tell('start', false);
  expect(one.tell('on the way', true)).toBe('start');
  expect(one.tell('there', true)).toBe('start');
  vi.advanceTimersByTime(81);
  expect(asked()).toBe(1);
  expect(one.tell('there', false)).toBe('there');
  vi.runAllTimers();
  expect(asked()).toBe(1);
});

test('asks for nothing while the reader goes on, even slowly', () => {
  const { pace: one, asked } = pace();
  one.tell('start', false);
  for (let step = 0; step < 20; step += 1) {
    one.tell(`step ${String(step)}`, true);
    vi.advanceTimersByTime(39);
  }
  expect(asked()).toBe(0);
});

test('tells at once of a place where he does not hurry, and asks for nothing once that is told', () => {
  const { pace: one, asked } = pace();
  one.tell('start', false);
  expect(one.tell('on the way', true)).toBe('start');
  expect(one.tell('on the way', false)).toBe('on the way');
  vi.runAllTimers();
  const before = asked();
  expect(one.tell('on the way', true)).toBe('on the way');
  vi.runAllTimers();
  expect(asked()).toBe(before);
});

test('lets one element after another tell a reader who hurries', () => {
  const [one, other] = [pace().pace, pace().pace];
  one.tell('start', false);
  other.tell('start', false);
  vi.advanceTimersByTime(1000);
  expect([one.tell('a', true), other.tell('a', true)]).toEqual(['a', 'start']);
  vi.advanceTimersByTime(16);
  expect([one.tell('b', true), other.tell('b', true)]).toEqual(['a', 'b']);
});

test('asks all elements alike when the reader rests, whoever had to wait for his turn', () => {
  // Each of them once stayed behind for as long as the next turn took to come: a date later than the map.
  const paces = [pace(), pace(), pace()];
  for (const { pace: one } of paces) one.tell('start', false);
  vi.advanceTimersByTime(1000);
  expect(paces.map(({ pace: one }) => one.tell('there', true))).toEqual([
    'there',
    'start',
    'start',
  ]);
  vi.advanceTimersByTime(81);
  expect(paces.map(({ asked }) => asked())).toEqual([0, 1, 1]);
  expect(paces.map(({ pace: one }) => one.tell('there', false))).toEqual([
    'there',
    'there',
    'there',
  ]);
});

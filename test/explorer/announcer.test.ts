// When a change is spoken, by a clock that the tests turn.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/explorer/announcer.ts';

const manual = { playing: false };
const playing = { playing: true };

let spoken: { at: number; sentence: string }[] = [];
let announcer: Announcer;

beforeEach(() => {
  vi.useFakeTimers();
  spoken = [];
  const start = performance.now();
  announcer = new Announcer((sentence) => {
    spoken.push({ at: performance.now() - start, sentence });
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('practice 15: a step of the reader is spoken once, as soon as he rests', () => {
  announcer.announce(() => 'One.', manual);
  vi.advanceTimersByTime(399);
  expect(spoken).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(spoken).toEqual([{ at: 400, sentence: 'One.' }]);
});

test('practice 15: of a quick row of steps only the last is spoken', () => {
  for (const sentence of ['One.', 'Two.', 'Three.']) {
    announcer.announce(() => sentence, manual);
    vi.advanceTimersByTime(300);
  }
  vi.advanceTimersByTime(60_000);
  expect(spoken).toEqual([{ at: 1000, sentence: 'Three.' }]);
});

test('practice 15: each step that the reader rests at is spoken, however short the rest', () => {
  announcer.announce(() => 'One.', manual);
  vi.advanceTimersByTime(500);
  announcer.announce(() => 'Two.', manual);
  vi.advanceTimersByTime(500);
  expect(spoken.map(({ sentence }) => sentence)).toEqual(['One.', 'Two.']);
});

test('practice 15: while playing at most one announcement in five seconds', () => {
  for (let step = 0; step < 40; step += 1) {
    announcer.announce(() => `Step ${step}.`, playing);
    vi.advanceTimersByTime(360);
  }
  expect(spoken.map(({ at }) => at)).toEqual([0, 5040, 10_080]);
  expect(spoken.map(({ sentence }) => sentence)).toEqual(['Step 0.', 'Step 14.', 'Step 28.']);
});

test('practice 15: play keeps its distance from what was spoken before it began', () => {
  announcer.announce(() => 'By hand.', manual);
  vi.advanceTimersByTime(1000);
  announcer.announce(() => 'Played.', playing);
  vi.advanceTimersByTime(4400);
  expect(spoken.map(({ sentence }) => sentence)).toEqual(['By hand.']);
  announcer.announce(() => 'Played later.', playing);
  vi.advanceTimersByTime(1000);
  expect(spoken.map(({ sentence }) => sentence)).toEqual(['By hand.', 'Played later.']);
});

test('practice 15: a pause is spoken once, however lately play spoke', () => {
  announcer.announce(() => 'Played.', playing);
  vi.advanceTimersByTime(400);
  announcer.announce(() => 'Played on.', playing);
  announcer.announce(() => 'Paused.', manual);
  vi.advanceTimersByTime(60_000);
  expect(spoken.map(({ sentence }) => sentence)).toEqual(['Played.', 'Paused.']);
});

test('nothing is spoken after the end', () => {
  announcer.announce(() => 'One.', manual);
  announcer.stop();
  vi.advanceTimersByTime(60_000);
  expect(spoken).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { QuietTimer } from '../../src/explorer/quiet-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

let start = 0;

describe('a quiet timer', () => {
  test('does the last of a quick row of things, once the row has ended', () => {
    const done: string[] = [];
    const quiet = new QuietTimer();
    for (const name of ['first', 'second', 'third']) {
      quiet.ask(() => done.push(`${name} at ${performance.now() - start}`), 300);
      if (name === 'first') start = performance.now();
      vi.advanceTimersByTime(200);
    }
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual(['third at 700']);
  });

  test('holds one timer, however often it is asked', () => {
    const quiet = new QuietTimer();
    for (let times = 0; times < 100; times += 1) {
      quiet.ask(() => undefined, 300);
      vi.advanceTimersByTime(1);
    }
    expect(vi.getTimerCount()).toBe(1);
  });

  test('hurries when it is asked to', () => {
    const done: string[] = [];
    const quiet = new QuietTimer();
    quiet.ask(() => done.push('late'), 300);
    quiet.ask(() => done.push('soon'), 0);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['soon']);
  });

  test('does nothing once it is stopped', () => {
    const done: string[] = [];
    const quiet = new QuietTimer();
    quiet.ask(() => done.push('never'), 300);
    quiet.stop();
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

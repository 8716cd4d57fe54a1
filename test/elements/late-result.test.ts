// What takes long comes later, and for the last question alone.
import { expect, test } from 'vitest';
import type { Steps } from '../../src/dataset/steps.ts';
import { LateResult } from '../../src/elements/late-result.ts';
import { countingHost } from './counting-host.ts';

/** Work that pauses so many times. */
function* pausing(pauses: number, result: string): Steps<string> {
  for (let pause = 0; pause < pauses; pause += 1) yield;
  return result;
}

/** Work that never ends, and how many steps of it were done. */
function endlessWork() {
  let count = 0;
  function* endless(): Steps<string> {
    for (;;) {
      count += 1;
      yield;
    }
  }
  return { steps: () => count, endless };
}

test('the result is there after the host was asked to draw again, and is kept', async () => {
  const host = countingHost();
  const late = new LateResult<string>(host);
  let begun = 0;
  const ask = (): string | undefined =>
    late.resultFor(['US', 1], () => {
      begun += 1;
      return pausing(100, 'done');
    });
  expect(ask()).toBeUndefined();
  expect(ask()).toBeUndefined();
  await expect.poll(() => host.asked).toBe(1);
  expect([ask(), begun]).toEqual(['done', 1]);
});

test('a new question drops the work in hand for the old one', async () => {
  const host = countingHost();
  const late = new LateResult<string>(host);
  const { steps, endless } = endlessWork();
  expect(late.resultFor([1], endless)).toBeUndefined();
  await expect.poll(steps).toBeGreaterThan(0);
  expect(late.resultFor([2], () => pausing(3, 'second'))).toBeUndefined();
  await expect.poll(() => host.asked).toBe(1);
  const stepsThen = steps();
  expect(late.resultFor([2], () => pausing(3, 'second'))).toBe('second');
  await new Promise((resolve) => setTimeout(resolve));
  expect(steps()).toBe(stepsThen);
});

test('no slice keeps the page waiting for long', async () => {
  const host = countingHost();
  const late = new LateResult<string>(host);
  const turns: number[] = [];
  function* long(): Steps<string> {
    let last = performance.now();
    for (let step = 0; step < 60; step += 1) {
      const until = performance.now() + 1;
      while (performance.now() < until);
      yield;
      turns.push(performance.now() - last);
      last = performance.now();
    }
    return 'done';
  }
  let free = 0;
  const timer = setInterval(() => (free += 1));
  late.resultFor([], long);
  await expect.poll(() => host.asked).toBe(1);
  clearInterval(timer);
  // 60 ms of work in slices of 10 ms: the page got its turn several times in between.
  expect(free).toBeGreaterThanOrEqual(3);
  expect(turns).toHaveLength(60);
});

test('work stops when the host is taken off the page, and is asked for again when it is put back', async () => {
  const host = countingHost();
  const late = new LateResult<string>(host);
  const { steps, endless } = endlessWork();
  late.resultFor([1], endless);
  late.hostDisconnected();
  await new Promise((resolve) => setTimeout(resolve));
  expect(steps()).toBe(0);
  late.hostConnected();
  expect(host.asked).toBe(1);
});

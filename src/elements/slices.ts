/** Long work between which the page stays alive; the only home of its timer and clock. */
import type { Steps } from '../dataset/steps.ts';

/** A slice is over after this long: with what cannot be interrupted it stays well below 50 ms. */
export const SLICE_MS = 10;

/** What can wait waits no longer than this, however busy the page is. */
const IDLE_MS = 200;

/** When a slice is over, and how to let others do their work before the next. */
export interface Pace {
  /** Milliseconds on any clock. */
  now(): number;
  /** Settles once others had their turn. */
  pause(): Promise<unknown>;
}

/** By the clock of the page, with a turn of its timers between slices. */
const pageClock: Pace = {
  now: () => performance.now(),
  pause: nextTurn,
};

/** By the same clock, and only while the page has nothing else to do. */
export const idleClock: Pace = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: IDLE_MS });
      else setTimeout(resolve, IDLE_MS);
    }),
};

/** Settles once the page had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Does work in slices. What comes out does not depend on the pace. */
export async function inSlices<Result>(steps: Steps<Result>, pace = pageClock): Promise<Result> {
  let end = pace.now() + SLICE_MS;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (pace.now() < end) continue;
    await pace.pause();
    end = pace.now() + SLICE_MS;
  }
}

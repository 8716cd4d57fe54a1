// Measures a step of the naive page as switches are measured: from rest, until the first mark of the map moves.
import type { CDPSession, Page } from 'playwright';
import { median } from './scrub-table.ts';
import { STEP_MARK, traceSteps } from './scrub-trace.ts';

const STEPS = 5;

/** Runs inside the page: sets the slider here and there, each time once the simulation has come to rest. */
async function stepFromRest({ steps, mark }: { steps: number; mark: string }): Promise<void> {
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const drawing = document.querySelector('svg')!;
  const slider = document.querySelector('input')!;
  const moved = (): Promise<void> =>
    new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        resolve();
      });
      watch.observe(drawing, { attributeFilter: ['transform'], subtree: true });
    });
  /** A second without a move, as a reader looks before he acts. */
  const rested = async (): Promise<void> => {
    const second = (): Promise<boolean> => new Promise((end) => setTimeout(end, 1_000, true));
    while (!(await Promise.race([second(), moved().then(() => false)])));
  };
  for (let step = 1; step <= steps; step += 1) {
    await rested();
    await nextFrame();
    const moves = moved();
    performance.mark(mark);
    slider.valueAsNumber = Math.round((Number(slider.max) * step) / (steps + 1));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await moves;
    await nextFrame();
    performance.mark(mark);
  }
}

/** Milliseconds of processor time that the naive page's main thread takes for such a step, median. */
export async function restedStep(page: Page, session: CDPSession): Promise<number> {
  const drive = { steps: STEPS, mark: STEP_MARK };
  const costs = await traceSteps(session, false, () => page.evaluate(stepFromRest, drive));
  return median(costs.filter((_, place) => place % 2 === 0).map(({ cpu }) => cpu));
}

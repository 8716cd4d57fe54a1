// Drags with a true pointer: the browser is given a mouse that moves, and finds itself what lies under it.
import type { CDPSession, Page } from 'playwright';
import type { Driven, PageKind } from './scrub-driver.ts';
import { STEP_MARK } from './scrub-trace.ts';

export interface Dragged {
  readonly kind: PageKind;
  readonly page: Page;
  readonly session: CDPSession;
}

/** From the end of a native slider to the middle of its thumb there, in px. */
const HALF_THUMB = 8;
/** Longer than a page needs to be at rest after the press. */
const PRESS_MS = 700;
const FRAME_MS = 1000 / 60;

/** Holds the slider and moves to one of `places`, 0 to 1, sixty times a second. Which dates were shown is not noted. */
export async function dragPointer(dragged: Dragged, places: readonly number[]): Promise<Driven> {
  const { kind, page, session } = dragged;
  const slider = page.locator(kind === 'ours' ? 'alliance-timeline .track' : 'input');
  // A drag that was made up has put its own in the place of the browser's.
  await slider.evaluate((track) => Reflect.deleteProperty(track, 'setPointerCapture'));
  const box = (await slider.boundingBox())!;
  const margin = kind === 'ours' ? 0 : HALF_THUMB;
  const y = box.y + box.height / 2;
  const xOf = (place: number): number => box.x + margin + place * (box.width - 2 * margin);
  const start = places[0]! > 0.5 ? 0 : 1;
  await page.mouse.move(xOf(start) + (start ? -1 : 1), y);
  await page.mouse.down();
  await page.mouse.move(xOf(start) + (start ? -20 : 20), y);
  await page.waitForTimeout(PRESS_MS);
  await page.evaluate(watchPointer, STEP_MARK);
  const begin = performance.now();
  for (const [step, place] of places.entries()) {
    const rest = begin + step * FRAME_MS - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, rest)));
    const at = { x: xOf(place), y, button: 'left', buttons: 1 } as const;
    void session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  }
  const dropped = await page.evaluate(leavePointer, STEP_MARK);
  await page.mouse.up();
  await page.mouse.move(1, 1);
  return { dates: [], dropped };
}

interface Watch {
  readonly times: number[];
  readonly onMove: () => void;
}

/** Runs inside the page: marks each move of the pointer that arrives, and counts frames. */
function watchPointer(mark: string): void {
  const watch: Watch = { times: [], onMove: () => performance.mark(mark) };
  const look = (time: number): void => {
    watch.times.push(time);
    if ('benchWatch' in window) requestAnimationFrame(look);
  };
  Object.assign(window, { benchWatch: watch });
  addEventListener('pointermove', watch.onMove, { capture: true });
  requestAnimationFrame(look);
}

/** Runs inside the page: ends the last step, and returns the share of frames in which nothing could be drawn. */
function leavePointer(mark: string): number {
  const { benchWatch } = window as unknown as { benchWatch: Watch };
  Reflect.deleteProperty(window, 'benchWatch');
  removeEventListener('pointermove', benchWatch.onMove, { capture: true });
  performance.mark(mark);
  performance.clearMarks(mark);
  const { times } = benchWatch;
  const passed = Math.round(((times.at(-1)! - times[0]!) * 60) / 1000);
  return 1 - (times.length - 1) / passed;
}

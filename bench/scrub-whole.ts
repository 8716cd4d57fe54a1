// Measures what one step costs altogether: from the move of the pointer until the page has nothing left to do.
import type { CDPSession } from 'playwright';
import type { PageKind } from './scrub-driver.ts';
import { WAYS, type Places } from './scrub-places.ts';
import type { Subject } from './scrub-subject.ts';
import { median, printTable, times } from './scrub-table.ts';
import { STEP_MARK, traceSteps } from './scrub-trace.ts';

/** Steps each way. */
const STEPS = 3;
/** Where along the slider the first step begins. */
const FROM = 69;
/** A page that works for less than a hundredth of this time is at rest. */
const QUIET_MS = 600;

/** The steps in the order in which they are taken: to the next place, back again, and far away. */
const STEPS_OF = {
  forward: WAYS.forward.slice(FROM + 1, FROM + 1 + STEPS),
  backward: WAYS.forward.slice(FROM, FROM + STEPS).toReversed(),
  random: WAYS.random.slice(0, STEPS),
} as const satisfies Readonly<Record<string, Places>>;

interface Turn {
  readonly kind: PageKind;
  readonly type: 'pointerdown' | 'pointermove' | 'pointerup';
  /** 0 to 1, along the slider. */
  readonly place: number;
  /** Set at its beginning. */
  readonly mark: string | undefined;
}

/** Runs inside the page: what a pointer on the slider does. The naive page hears of places only. */
function turn({ kind, type, place, mark }: Turn): void {
  const track = document
    .querySelector('alliance-explorer')
    ?.shadowRoot?.querySelector('alliance-timeline')
    ?.shadowRoot?.querySelector<HTMLElement>('.track');
  const { left, top, width, height } = track?.getBoundingClientRect() ?? new DOMRect();
  const at = { clientX: left + place * width, clientY: top + height / 2, pointerId: 1 };
  const init = { ...at, isPrimary: true, bubbles: true, buttons: 1 };
  // A made-up pointer cannot be captured.
  if (track) track.setPointerCapture = () => undefined;
  if (mark) performance.mark(mark);
  if (kind === 'ours') {
    track!.dispatchEvent(new PointerEvent(type, init));
  } else if (type === 'pointermove') {
    const slider = document.querySelector('input')!;
    slider.valueAsNumber = Math.round(place * Number(slider.max));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Waits until the main thread is idle. Asking costs it a tenth of a millisecond each time. */
async function rested(session: CDPSession): Promise<void> {
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  for (let before = await worked(), isAtRest = false; !isAtRest;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const now = await worked();
    isAtRest = now - before < QUIET_MS / 100;
    before = now;
  }
}

/** Processor ms of each step, with the slider held from the first to the last. */
async function wholeSteps({ kind, page, session }: Subject): Promise<number[]> {
  const go = async (type: Turn['type'], place: number, mark?: string): Promise<void> => {
    await page.evaluate(turn, { kind, type, place, mark });
  };
  const start = WAYS.forward[FROM]!;
  const steps = Object.values(STEPS_OF).flat();
  await session.send('Performance.enable');
  await go('pointerdown', 0);
  await go('pointermove', start);
  await rested(session);
  const costs = await traceSteps(session, false, async () => {
    for (const step of steps) {
      await go('pointermove', step, STEP_MARK);
      await rested(session);
    }
    await page.evaluate((mark) => performance.mark(mark), STEP_MARK);
  });
  await go('pointerup', steps.at(-1)!);
  await session.send('Performance.disable');
  return costs.map(({ cpu }) => cpu);
}

/** Prints medians: the naive page comes first, and ratios are to it. */
export async function printWholeSteps(subjects: readonly Subject[]): Promise<void> {
  const found: number[][] = [];
  for (const subject of subjects) found.push(await wholeSteps(subject));
  printTable(
    'Main-thread ms of one step altogether, from the move until the page rests again: cpu, median',
    [...Object.keys(STEPS_OF), 'all', 'ratio'],
    found.map((costs, index) => ({
      name: subjects[index]!.name,
      cells: [
        ...Object.keys(STEPS_OF).map((_, way) =>
          median(costs.slice(way * STEPS, way * STEPS + STEPS)),
        ),
        median(costs),
        times(median(costs), median(found[0]!)),
      ],
    })),
  );
}

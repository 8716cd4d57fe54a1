// Main-thread time of each step, read from a trace of the browser.
import type { CDPSession } from 'playwright';

/** What one step cost the main thread. */
export interface StepCost {
  /** Processor time in ms: what the main thread itself did, whatever else the machine was busy with. */
  readonly cpu: number;
  /** Time on the clock in ms, waiting for other threads and processes included. */
  readonly wall: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: begin, length, length in processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Name of the marks that the driven page sets at the start of each step, and once after the last. */
export const STEP_MARK = 'bench-step';

/** Traces what `work` makes the page do, and adds up the main thread's tasks from each mark to the next. */
export async function traceSteps(
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<StepCost[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', '__metadata'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return costsOf(events);
}

function costsOf(events: readonly TraceEvent[]): StepCost[] {
  const marks = events
    .filter(({ name, cat }) => name === STEP_MARK && cat.includes('blink.user_timing'))
    .sort((one, other) => one.ts - other.ts);
  const [first] = marks;
  if (!first) throw new Error('The page set no mark.');
  const tasks = outermost(
    events
      .filter(({ name, ph, tid, pid }) => {
        return name.endsWith('RunTask') && ph === 'X' && tid === first.tid && pid === first.pid;
      })
      .sort((one, other) => one.ts - other.ts),
  );
  const costs = marks.slice(1).map(() => ({ cpu: 0, wall: 0 }));
  let step = -1;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    while (marks[step + 1] && marks[step + 1]!.ts <= ts + dur) step += 1;
    const cost = costs[step];
    if (!cost) continue;
    cost.cpu += tdur / 1000;
    cost.wall += dur / 1000;
  }
  return costs;
}

/** Tasks that do not run inside another. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return tasks.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

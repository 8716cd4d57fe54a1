// Main-thread time of each step, read from a trace of the browser.
import type { CDPSession } from 'playwright';

/** What a browser does on its main thread. */
export const WORK = ['script', 'style', 'layout', 'paint', 'rest'] as const;
export type Work = (typeof WORK)[number];

/** What one step cost the main thread. */
export interface StepCost {
  /** Processor time in ms: what the main thread itself did, whatever else the machine was busy with. */
  readonly cpu: number;
  /** The longest that one task kept the main thread busy, in ms of processor time. */
  readonly longest: number;
  /** Time on the clock in ms, waiting for other threads and processes included. */
  readonly wall: number;
  /** Processor time in ms by kind of work; all 0 where the trace was taken without it. */
  readonly work: Readonly<Record<Work, number>>;
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
}

/** Name of the marks that the driven page sets at the start of each step, and once after the last. */
export const STEP_MARK = 'bench-step';

const CATEGORIES = ['toplevel', 'blink.user_timing', '__metadata'];
/** Tells work apart, and costs a little itself. */
const WORK_CATEGORIES = ['devtools.timeline', 'v8'];

/** What events of a trace stand for; others count to the event around them. */
const WORK_OF: Readonly<Record<string, Work>> = {
  FunctionCall: 'script',
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/**
 * Traces what `run` makes the page do, and adds up the main thread's tasks from each mark to the next. With
 * `withWork` the work of each step is told apart by kind.
 */
export async function traceSteps(
  session: CDPSession,
  withWork: boolean,
  run: () => Promise<unknown>,
): Promise<StepCost[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  const includedCategories = withWork ? [...CATEGORIES, ...WORK_CATEGORIES] : CATEGORIES;
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return costsOf(events);
}

interface Cost extends StepCost {
  cpu: number;
  longest: number;
  wall: number;
  work: Record<Work, number>;
}

function costsOf(events: readonly TraceEvent[]): StepCost[] {
  const marks = events
    .filter(({ name, cat }) => name === STEP_MARK && cat.includes('blink.user_timing'))
    .sort((one, other) => one.ts - other.ts);
  const [first] = marks;
  if (!first) throw new Error('The page set no mark.');
  const spans = events
    .filter(({ ph, tid, pid }) => ph === 'X' && tid === first.tid && pid === first.pid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const costs = marks.slice(1).map((): Cost => ({ cpu: 0, longest: 0, wall: 0, work: noWork() }));
  let step = -1;
  for (const { task, work } of tasksIn(spans)) {
    const { ts, dur = 0, tdur = 0 } = task;
    // A task belongs to the step whose mark was set in it.
    while (marks[step + 1] && marks[step + 1]!.ts <= ts + dur) step += 1;
    const cost = costs[step];
    if (!cost) continue;
    cost.cpu += tdur / 1000;
    cost.longest = Math.max(cost.longest, tdur / 1000);
    cost.wall += dur / 1000;
    for (const kind of WORK) cost.work[kind] += work[kind] / 1000;
  }
  return costs;
}

const noWork = (): Record<Work, number> => ({ script: 0, style: 0, layout: 0, paint: 0, rest: 0 });

interface Task {
  readonly task: TraceEvent;
  /** Microseconds of processor time by kind of work. */
  readonly work: Record<Work, number>;
}

/** The tasks that do not run inside another, with the work in each; `spans` come by their beginning. */
function tasksIn(spans: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  /** The spans that are open, from the outermost, and the kind of work each stands for. */
  const open: { readonly end: number; readonly kind: Work }[] = [];
  for (const span of spans) {
    const { name, ts, dur = 0, tdur = 0 } = span;
    while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
    const around = open.at(-1);
    if (!around && !name.endsWith('RunTask')) continue;
    if (!around) tasks.push({ task: span, work: noWork() });
    const kind = WORK_OF[name] ?? around?.kind ?? 'rest';
    const { work } = tasks.at(-1)!;
    // Its own kind gets its time, and the kind around it gives it up.
    work[kind] += tdur;
    if (around) work[around.kind] -= tdur;
    open.push({ end: ts + dur, kind });
  }
  return tasks;
}

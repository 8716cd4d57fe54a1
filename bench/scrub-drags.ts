// Measures the steps of a drag: what the main thread does from one frame's step to the next one's.
import type { Driven } from './scrub-driver.ts';
import { WAYS, type Places } from './scrub-places.ts';
import type { Subject } from './scrub-subject.ts';
import { median, percent, printTable, quantile, times, type Row } from './scrub-table.ts';
import { traceSteps, WORK, type StepCost } from './scrub-trace.ts';

/** A way to drag, and whether each order of places gets a table of its own beside that of all. */
export interface Hand {
  readonly name: string;
  readonly drag: (subject: Subject, places: Places) => Promise<Driven>;
  readonly tellsOrders: boolean;
}

/** How often, and whether script, style, layout and paint are told apart. */
export interface Thoroughness {
  readonly rounds: number;
  readonly work: boolean;
}

type Order = keyof typeof WAYS;

/** One drag through all places. */
interface Drag {
  readonly subject: Subject;
  readonly order: Order;
  readonly costs: readonly StepCost[];
  readonly dropped: number;
}

/** What the drags of one subject came to. */
interface Sum {
  readonly name: string;
  readonly costs: readonly StepCost[];
  readonly dropped: number;
}

/** Drags through all subjects in turn, `rounds` times, so that a busy machine is busy for all of them. */
export async function printDrags(
  subjects: readonly Subject[],
  hand: Hand,
  { rounds, work }: Thoroughness,
): Promise<void> {
  const drags: Drag[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const order of Object.keys(WAYS) as Order[]) {
      for (const subject of subjects) drags.push(await dragOnce(subject, order, hand, work));
    }
  }
  const orders = [...new Set(drags.map(({ order }) => order))];
  for (const order of hand.tellsOrders ? orders : []) {
    const some = drags.filter((drag) => drag.order === order);
    printSums(`Main-thread ms a step, ${hand.name}: ${order}`, sumsOf(subjects, some), work);
  }
  const sums = sumsOf(subjects, drags);
  printSums(`Main-thread ms a step, ${hand.name}: all`, sums, work);
  if (work) printTable('The slowest tenth of steps, mean', WORK, sums.map(slowest));
}

async function dragOnce(
  subject: Subject,
  order: Order,
  { drag }: Hand,
  work: boolean,
): Promise<Drag> {
  let dropped = NaN;
  const costs = await traceSteps(subject.session, work, async () => {
    ({ dropped } = await drag(subject, WAYS[order]));
  });
  return { subject, order, costs, dropped };
}

function sumsOf(subjects: readonly Subject[], drags: readonly Drag[]): Sum[] {
  return subjects.map((subject) => {
    const own = drags.filter((drag) => drag.subject === subject);
    return {
      name: subject.name,
      costs: own.flatMap(({ costs }) => costs),
      dropped: median(own.map(({ dropped }) => dropped)),
    };
  });
}

/** The naive page comes first: ratios are to it. */
function printSums(title: string, sums: readonly Sum[], work: boolean): void {
  const cpu = ({ costs }: Sum, share: number): number =>
    quantile(
      costs.map((cost) => cost.cpu),
      share,
    );
  const wall = ({ costs }: Sum, share: number): number =>
    quantile(
      costs.map((cost) => cost.wall),
      share,
    );
  const [naive] = sums;
  const rows = sums.map((sum): Row => ({
    name: sum.name,
    cells: [
      cpu(sum, 0.5),
      cpu(sum, 0.95),
      wall(sum, 0.5),
      wall(sum, 0.95),
      times(cpu(sum, 0.5), cpu(naive!, 0.5)),
      times(cpu(sum, 0.95), cpu(naive!, 0.95)),
      percent(sum.dropped),
      ...(work ? WORK.map((kind) => median(sum.costs.map((cost) => cost.work[kind]))) : []),
    ],
  }));
  const columns = [
    'cpu p50',
    'cpu p95',
    'wall p50',
    'wall p95',
    'ratio p50',
    'ratio p95',
    'dropped',
  ];
  printTable(title, [...columns, ...(work ? WORK : [])], rows);
}

/** Mean of each kind of work over the tenth of steps that cost most. */
function slowest({ name, costs }: Sum): Row {
  const limit = quantile(
    costs.map(({ cpu }) => cpu),
    0.9,
  );
  const slow = costs.filter(({ cpu }) => cpu >= limit);
  const mean = (kind: (typeof WORK)[number]): number =>
    slow.reduce((sum, { work }) => sum + work[kind], 0) / slow.length;
  return { name, cells: WORK.map(mean) };
}

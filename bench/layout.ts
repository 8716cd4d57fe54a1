// Measures the layout on four generated histories, beside a naive d3 map: npm run bench:layout [name …]
import { finish } from '../src/dataset/steps.ts';
import { createLayout } from '../src/layout/create-layout.ts';
import { fitToViewport } from '../src/layout/fit-to-viewport.ts';
import { toInstant } from '../src/layout/instant.ts';
import { keyframeAt } from '../src/layout/keyframes.ts';
import { stressProblemSteps } from '../src/layout/stress-problem.ts';
import { openRelationBookSteps } from '../src/layout/relation-book.ts';
import { seedPlacesSteps } from '../src/layout/static-seed.ts';
import type { Moment } from '../src/model/moment.ts';
import { createTimeline, type Timeline } from '../src/model/timeline.ts';
import { generateHistory, type HistoryName } from './layout-data.ts';
import { film, measuredMoments, type Film } from './layout-frames.ts';
import { countFaults, mean, pathDependence, readMotion, readOrder } from './layout-metrics.ts';
import { NaiveMap } from './layout-naive.ts';

/** Seeds that no constant was tuned on. */
const SEEDS = [101, 102, 103];
const VIEWPORT = { width: 800, height: 600 };
/** How many moments of a long history are filmed, and how many of them the slow naive map is asked for. */
const FRAMES: Readonly<Record<HistoryName, { readonly ours: number; readonly naive: number }>> = {
  four: { ours: 100, naive: 100 },
  europe: { ours: 120, naive: 120 },
  thirty: { ours: 400, naive: 60 },
  big: { ours: 80, naive: 12 },
};

/** How many moments are solved on their own. */
const ALONE = 10;
/** A scrub step is so short that many are timed together. */
const REPEATS = 2_000;

type Figures = Readonly<Partial<Record<string, number>>>;

/** Milliseconds that `work` takes. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureOurs(timeline: Timeline, naiveRun: number, frames: number): Figures {
  // A dataset that nobody has seen yet: nothing is remembered from an earlier run.
  const fresh = (): Timeline => createTimeline(structuredClone(timeline.dataset));
  const [one, other] = [fresh(), fresh()];
  createLayout(fresh());
  const prepare = time(() => createLayout(one));
  const layout = createLayout(one);
  const again = createLayout(other);
  const moments = measuredMoments(timeline, frames);
  const show = (moment: Moment) => fitToViewport(layout, layout.positionsAt(moment), VIEWPORT);
  const forward = film(timeline, moments, (moment) => show(moment).places);
  const backward = film(
    timeline,
    [...moments].reverse(),
    (moment) => fitToViewport(again, again.positionsAt(moment), VIEWPORT).places,
  );
  const radius = show(moments[0]!).radius;
  const between = moments.map(({ day, applied }) => ({ day: day + 0.4, applied }));
  const scrubOften = (): void => {
    for (let step = 0; step < REPEATS; step += 1) show(between[step % between.length]!);
  };
  // The first time the engine compiles, as it has compiled the naive map by now.
  scrubOften();
  const scrub = time(scrubOften) / REPEATS;
  return {
    ...measureFilm(forward),
    path: pathDependence(forward, reversed(backward)),
    faults: countFaults(forward, { ...VIEWPORT, radius }),
    scrub: scrub / naiveRun,
    prepare,
    'in runs': prepare / naiveRun,
  };
}

function measureNaive(timeline: Timeline, frames: number): Figures & { readonly run: number } {
  const moments = measuredMoments(timeline, frames);
  const map = new NaiveMap(timeline);
  let forward: Film | undefined;
  const run =
    time(() => (forward = film(timeline, moments, (moment) => map.placesAt(moment)))) /
    moments.length;
  const backward = film(timeline, [...moments].reverse(), (moment) => map.placesAt(moment));
  return {
    ...measureFilm(forward!),
    path: pathDependence(forward!, reversed(backward)),
    scrub: 1,
    run,
  };
}

/** Every few moments on their own, best of several starts: what the plane allows when nothing has to hold still. */
function measureAlone(timeline: Timeline, frames: number): Figures {
  const book = finish(openRelationBookSteps(timeline));
  const moments = measuredMoments(timeline, frames);
  const every = Math.ceil(moments.length / ALONE);
  const chosen = moments.filter((_, index) => index % every === 0);
  const shown = film(timeline, chosen, (moment) => {
    const frame = keyframeAt(book, { side: 'rest' }, toInstant(book.jumps, moment));
    const { x, y } = finish(seedPlacesSteps(finish(stressProblemSteps(book, [frame]))));
    return new Map(book.actorIds.map((id, index) => [id, { x: x[index]!, y: y[index]! }] as const));
  });
  const { tau, gamma, far } = readOrder(shown);
  return { 'tau-b': tau, gamma, far };
}

function measureFilm(shown: Film): Figures {
  const { tau, gamma, far, trend } = readOrder(shown);
  const { ratio, unprompted, response, leap } = readMotion(shown);
  return { 'tau-b': tau, gamma, far, trend, resp: response, MR: ratio, unpr: unprompted, leap };
}

function reversed(shown: Film): Film {
  return { ...shown, frames: [...shown.frames].reverse() };
}

const columns = [
  'tau-b',
  'gamma',
  'far',
  'trend',
  'resp',
  'MR',
  'unpr',
  'leap',
  'path',
  'faults',
  'scrub',
  'prepare',
  'in runs',
];

function printRow(name: string, rows: readonly Figures[]): void {
  const cells = columns.map((column) => {
    const value = mean(rows.map((row) => row[column] ?? NaN));
    const text = Number.isNaN(value)
      ? '–'
      : value.toFixed(Math.abs(value) >= 10 ? 0 : column === 'scrub' ? 4 : 3);
    return text.padStart(8);
  });
  console.log(name.padEnd(20), cells.join(''));
}

const wanted = process.argv.slice(2).filter((name): name is HistoryName => name in FRAMES);
const names = wanted.length > 0 ? wanted : (Object.keys(FRAMES) as HistoryName[]);
console.log(''.padEnd(20), columns.map((column) => column.padStart(8)).join(''));
for (const name of names) {
  const runs = SEEDS.map((seed) => {
    const timeline = createTimeline(generateHistory(name, seed));
    const naive = measureNaive(timeline, FRAMES[name].naive);
    const ours = measureOurs(timeline, naive.run, FRAMES[name].ours);
    return { naive, ours, alone: measureAlone(timeline, FRAMES[name].ours) };
  });
  printRow(
    name,
    runs.map(({ ours }) => ours),
  );
  printRow(
    '  each moment alone',
    runs.map(({ alone }) => alone),
  );
  printRow(
    '  d3 map, re-heated',
    runs.map(({ naive }) => naive),
  );
}

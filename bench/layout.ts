// Measures the layout on four generated histories, beside a naive d3 map: npm run bench:layout [name …]
import { createLayout } from '../src/layout/create-layout.ts';
import { fitToViewport } from '../src/layout/fit-to-viewport.ts';
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

type Figures = Readonly<Record<string, number>>;

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
  const scrub = time(() => moments.forEach(show)) / moments.length;
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
    faults: NaN,
    scrub: 1,
    prepare: NaN,
    'in runs': NaN,
    run,
  };
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
    const value = mean(rows.map((row) => row[column]!));
    const text = Number.isNaN(value)
      ? '–'
      : value.toFixed(Math.abs(value) >= 10 ? 0 : column === 'scrub' ? 4 : 3);
    return text.padStart(8);
  });
  console.log(name.padEnd(16), cells.join(''));
}

const wanted = process.argv.slice(2).filter((name): name is HistoryName => name in FRAMES);
const names = wanted.length > 0 ? wanted : (Object.keys(FRAMES) as HistoryName[]);
console.log(''.padEnd(16), columns.map((column) => column.padStart(8)).join(''));
for (const name of names) {
  const runs = SEEDS.map((seed) => {
    const timeline = createTimeline(generateHistory(name, seed));
    const naive = measureNaive(timeline, FRAMES[name].naive);
    return { naive, ours: measureOurs(timeline, naive.run, FRAMES[name].ours) };
  });
  printRow(
    name,
    runs.map(({ ours }) => ours),
  );
  printRow(
    `${name} (d3 map)`,
    runs.map(({ naive }) => naive),
  );
}

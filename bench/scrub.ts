// Measures what a scrub costs, beside a naive d3 page with the same scores, on this machine: npm run bench
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { build, preview } from 'vite';
import { parseDatasetText } from '../src/dataset/parse-dataset.ts';
import { createTimeline } from '../src/model/timeline.ts';
import { findBrowser } from '../test/support/find-browser.ts';
import { naiveData } from './scrub-data.ts';
import {
  drive,
  showAllTime,
  timeToRest,
  watchFirstMap,
  type Drive,
  type PageKind,
} from './scrub-driver.ts';
import { STEP_MARK, traceSteps, type StepCost } from './scrub-trace.ts';

const STEPS = 120;
/** Steps that each come to rest; d3 needs 300 frames for one. */
const SLOW_STEPS = 12;
const FRAMES_TO_REST = 310;
/** Loads of each page; its median counts. */
const LOADS = 9;
const LONG_SCRUB = 1_000;
const VIEWPORT = { width: 1280, height: 800 };
const root = resolve(import.meta.dirname, '..');

interface Subject {
  readonly name: string;
  readonly kind: PageKind;
  readonly page: Page;
  readonly session: CDPSession;
}

const ways: Readonly<Record<string, readonly number[]>> = {
  forward: along(STEPS),
  backward: along(STEPS).reverse(),
  random: shuffled(along(STEPS)),
};

function along(count: number): number[] {
  return Array.from({ length: count }, (_, step) => step / (count - 1));
}

/** The same order in each run. */
function shuffled(values: readonly number[]): number[] {
  let seed = 1;
  const keyed = values.map((value) => [(seed = (seed * 48_271) % 2_147_483_647), value] as const);
  return keyed.sort(([one], [other]) => one - other).map(([, value]) => value);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Builds and serves both pages. The naive page's data is written once its dates are known. */
async function serve(folder: string) {
  const quiet = { logLevel: 'warn', mode: 'production' } as const;
  const site = join(folder, 'site');
  const naive = join(folder, 'naive');
  await build({ ...quiet, root, build: { outDir: site } });
  await build({
    ...quiet,
    configFile: false,
    base: './',
    root: join(import.meta.dirname, 'naive-d3'),
    build: { outDir: naive, target: 'es2022', emptyOutDir: true },
  });
  const servers = await Promise.all(
    [site, naive].map((outDir) =>
      preview({
        ...quiet,
        configFile: false,
        root,
        build: { outDir },
        preview: { host: '127.0.0.1', port: 0, open: false },
      }),
    ),
  );
  const [ours = '', theirs = ''] = servers.map((server) => server.resolvedUrls?.local[0]);
  return {
    addresses: { ours, naive: theirs },
    steps: join(naive, 'steps.json'),
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}

async function open(browser: Browser, name: string, kind: PageKind, address: string) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  });
  await context.addInitScript(watchFirstMap);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'firstMap' in window);
  await page.evaluate(showAllTime);
  const session = await context.newCDPSession(page);
  return { name, kind, page, session } satisfies Subject;
}

/** Milliseconds from the start of navigation to the first map painted. */
async function timeToFirstMap(browser: Browser, kind: PageKind, address: string): Promise<number> {
  const { page } = await open(browser, '', kind, address);
  const time = await page.evaluate(() => (window as unknown as { firstMap: number }).firstMap);
  await page.context().close();
  return time;
}

/** Takes steps at the pace of frames. Returns the dates that were shown. */
async function tour({ kind, page }: Subject, places: readonly number[]): Promise<string[]> {
  const steps: Drive = { kind, places, framesPerStep: 1, mark: '' };
  return page.evaluate(drive, steps);
}

async function scrub(
  { kind, page, session }: Subject,
  places: readonly number[],
  framesPerStep: number,
): Promise<StepCost[]> {
  return traceSteps(session, () =>
    page.evaluate(drive, { kind, places, framesPerStep, mark: STEP_MARK }),
  );
}

interface Row {
  readonly name: string;
  readonly cells: readonly (number | string)[];
}

function printTable(title: string, columns: readonly string[], rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const wide = Math.max(...rows.map(({ name }) => name.length));
  console.log(''.padEnd(wide), columns.map((column) => column.padStart(15)).join(''));
  for (const { name, cells } of rows) {
    const texts = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell));
    console.log(name.padEnd(wide), texts.map((text) => text.padStart(15)).join(''));
  }
}

/** Steps of all subjects in turn, `rounds` times, so that a busy machine is busy for all of them. */
async function printScrubs(
  title: string,
  subjects: readonly Subject[],
  tours: Readonly<Record<string, readonly number[]>>,
  framesPerStep: number,
  rounds: number,
): Promise<void> {
  const found = new Map<Subject, Map<string, StepCost[]>>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, places] of Object.entries(tours)) {
      for (const subject of subjects) {
        const byWay = found.get(subject) ?? new Map<string, StepCost[]>();
        found.set(subject, byWay);
        const costs = await scrub(subject, places, framesPerStep);
        byWay.set(way, [...(byWay.get(way) ?? []), ...costs]);
      }
    }
  }
  const naive = subjects.find(({ kind }) => kind === 'naive')!;
  for (const way of [...Object.keys(tours), 'all']) {
    const costsOf = (subject: Subject): StepCost[] =>
      [...found.get(subject)!].flatMap(([name, costs]) =>
        name === way || way === 'all' ? costs : [],
      );
    const cpu = (subject: Subject) => costsOf(subject).map((cost) => cost.cpu);
    const wall = (subject: Subject) => costsOf(subject).map((cost) => cost.wall);
    const rows = subjects.map((subject) => ({
      name: subject.name,
      cells: [
        quantile(cpu(subject), 0.5),
        quantile(cpu(subject), 0.95),
        quantile(wall(subject), 0.5),
        quantile(wall(subject), 0.95),
        `${(median(cpu(subject)) / median(cpu(naive))).toFixed(2)} ×`,
        `${(quantile(cpu(subject), 0.95) / quantile(cpu(naive), 0.95)).toFixed(2)} ×`,
      ],
    }));
    printTable(
      `${title}: ${way}`,
      ['cpu p50', 'cpu p95', 'wall p50', 'wall p95', 'ratio p50', 'ratio p95'],
      rows,
    );
  }
}

async function printRest(subjects: readonly Subject[]): Promise<void> {
  const places = ways['random']!.slice(0, 9);
  const rows: Row[] = [];
  for (const { name, kind, page } of subjects) {
    const times: number[] = [];
    for (const [step, to] of places.slice(1).entries()) {
      times.push(await page.evaluate(timeToRest, { kind, from: places[step]!, to }));
    }
    rows.push({ name, cells: [median(times), Math.max(...times)] });
  }
  printTable('Milliseconds until the picture is at rest after a jump', ['median', 'longest'], rows);
}

async function weigh({ session }: Subject): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: read('JSHeapUsedSize') / 1e6, nodes: read('Nodes') };
}

async function printMemory(subject: Subject): Promise<void> {
  const run = (count: number) =>
    tour(
      subject,
      Array.from({ length: count }, (_, step) => ways['random']![step % STEPS]!),
    );
  await run(50);
  const before = await weigh(subject);
  await run(LONG_SCRUB);
  const after = await weigh(subject);
  printTable(
    `Memory over ${LONG_SCRUB} steps: ${subject.name}`,
    ['before', 'after'],
    [
      { name: 'heap, MB', cells: [before.heap, after.heap] },
      { name: 'DOM nodes', cells: [String(before.nodes), String(after.nodes)] },
    ],
  );
}

async function main(): Promise<void> {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'bench-'));
  const { addresses, steps, close } = await serve(folder);
  const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
  try {
    const shipped = await open(browser, 'ours, as it ships', 'ours', addresses.ours);
    const shown = await tour(shipped, along(STEPS));
    const frame = await shipped.page.evaluate(() => {
      const map = document
        .querySelector('alliance-explorer')!
        .shadowRoot!.querySelector('alliance-map') as unknown as {
        scene: { width: number; height: number; radius: number };
      };
      const { width, height, radius } = map.scene;
      return { width, height, radius };
    });
    const parsed = parseDatasetText(
      await readFile(join(root, 'data/us-russia-realignment.json'), 'utf8'),
    );
    if (!parsed.ok) throw new Error('The shipped dataset has faults.');
    await writeFile(steps, JSON.stringify(naiveData(createTimeline(parsed.dataset), shown, frame)));

    const loads = { ours: [] as number[], naive: [] as number[] };
    for (let load = 0; load < LOADS; load += 1) {
      for (const kind of ['naive', 'ours'] as const) {
        loads[kind].push(await timeToFirstMap(browser, kind, addresses[kind]));
      }
    }
    const naive = await open(browser, 'naive d3', 'naive', addresses.naive);
    const unfolded = await open(browser, 'ours, table open', 'ours', addresses.ours);
    await unfolded.page.evaluate(() => {
      const root = document.querySelector('alliance-explorer')!.shadowRoot!;
      root.querySelector('details')!.open = true;
    });
    const dates = await tour(naive, along(STEPS));
    if (dates.join() !== shown.join()) throw new Error('The two pages showed different dates.');
    const subjects = [naive, shipped, unfolded];
    console.log(
      `Chromium ${browser.version()}, ${VIEWPORT.width}×${VIEWPORT.height}; ` +
        `map ${frame.width}×${frame.height}; ${STEPS} dates, ${new Set(dates).size} different`,
    );
    console.log('Main-thread ms a step. cpu: its own processor time; wall: on the clock.');
    await printScrubs('HEADLINE, dragging, one step a frame', subjects, ways, 1, 3);
    const slow = Object.fromEntries(
      Object.entries(ways).map(([way, places]) => {
        return [way, places.filter((_, step) => step % (STEPS / SLOW_STEPS) === 0)] as const;
      }),
    );
    if (!process.argv.includes('--quick')) {
      await printScrubs('Each step comes to rest', subjects, slow, FRAMES_TO_REST, 1);
      await printRest(subjects);
    }
    printTable(
      'Milliseconds from navigation to the first map',
      ['median', 'ratio'],
      [
        { name: 'naive d3', cells: [median(loads.naive), '1.00 ×'] },
        {
          name: 'ours',
          cells: [median(loads.ours), `${(median(loads.ours) / median(loads.naive)).toFixed(2)} ×`],
        },
      ],
    );
    await printMemory(shipped);
    await printMemory(naive);
  } finally {
    await browser.close();
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();

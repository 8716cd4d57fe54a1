// Measures what a scrub costs beside a naive d3 page of the same story, in one run on this machine: npm run bench
//   --quick     4 actors and one round: three minutes
//   --size=30   this size alone; 4, 30 or 200
//   --work      tells script, style, layout and paint apart, which costs a little itself
//   --switch    switches events and scenarios, opens links, and scrubs no more than that asks for
//   --memory    what is held after many steps, and nothing else
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import type { Dataset } from '../src/dataset/schema.ts';
import { createTimeline } from '../src/model/timeline.ts';
import { findBrowser } from '../test/support/find-browser.ts';
import {
  drive,
  showAllTime,
  timeToRest,
  watchFirstAnswer,
  watchFirstMap,
  type Driven,
  type Loading,
  type PageKind,
} from './scrub-driver.ts';
import { printLinks } from './scrub-links.ts';
import { weigh } from './scrub-memory.ts';
import { dragPointer } from './scrub-pointer.ts';
import { restedStep } from './scrub-rested.ts';
import { servePages, type Pages, type Server } from './scrub-serve.ts';
import { naiveData, readStory, SIZES, storyFile, type Size } from './scrub-story.ts';
import { printSwitches, withBranch } from './scrub-switch.ts';
import { median, percent, printTable, quantile, times } from './scrub-table.ts';
import { STEP_MARK, traceSteps, WORK, type StepCost } from './scrub-trace.ts';

const STEPS = 120;
/** Loads of each page; the median counts. */
const LOADS = 7;
const LONG_SCRUB = 1_000;
const VIEWPORT = { width: 1280, height: 800 };
/** Longer than anything waits for in the page once it is left alone. */
const QUIET_MS = 1_000;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    work: { type: 'boolean', default: false },
    switch: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    size: { type: 'string' },
  },
});
const sizes = options.size
  ? SIZES.filter((size) => String(size) === options.size)
  : options.quick
    ? SIZES.slice(0, 1)
    : SIZES;
const rounds = options.quick ? 1 : 3;

interface Subject {
  readonly name: string;
  readonly kind: PageKind;
  readonly page: Page;
  readonly session: CDPSession;
}

const forward = Array.from({ length: STEPS }, (_, step) => step / (STEPS - 1));
const ways: Readonly<Record<string, readonly number[]>> = {
  forward,
  backward: forward.toReversed(),
  random: shuffled(forward),
};

/** The same order in each run. */
function shuffled(values: readonly number[]): number[] {
  let seed = 1;
  const keyed = values.map((value) => [(seed = (seed * 48_271) % 2_147_483_647), value] as const);
  return keyed.sort(([one], [other]) => one - other).map(([, value]) => value);
}

async function open(browser: Browser, kind: PageKind, pages: Pages): Promise<Subject> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await page.goto(pages[kind].address);
  await page
    .locator('alliance-map .line, svg line')
    .first()
    .waitFor({ state: 'attached', timeout: 120_000 });
  await page.evaluate(showAllTime);
  // A reader who drags has a pointer somewhere, which costs each frame a look at what is under it.
  await page.mouse.move(1, 1);
  const session = await context.newCDPSession(page);
  return { name: kind === 'ours' ? 'ours' : 'naive d3', kind, page, session };
}

/** Loads a page into an empty cache. */
async function load(browser: Browser, kind: PageKind, pages: Pages): Promise<Loading> {
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: 'light' });
  await context.addInitScript(watchFirstMap);
  await context.addInitScript(watchFirstAnswer);
  const page = await context.newPage();
  await page.goto(pages[kind].address);
  await page.waitForFunction(() => 'firstMap' in window && 'firstAnswer' in window);
  const times = await page.evaluate(() => {
    const { firstMap, firstAnswer } = window as unknown as Loading;
    return { firstMap, firstAnswer };
  });
  await context.close();
  return times;
}

/** Takes steps at the pace of frames. */
function scrub({ kind, page }: Subject, places: readonly number[]): Promise<Driven> {
  return page.evaluate(drive, { kind, places, framesPerStep: 1, mark: STEP_MARK });
}

/** Gives the naive page all that ours shows. Returns how many of the dates differ. */
async function fillNaive(ours: Subject, pages: Pages, story: Dataset): Promise<number> {
  const { dates } = await scrub(ours, forward);
  const frame = await ours.page.evaluate(() => {
    const map = document
      .querySelector('alliance-explorer')!
      .shadowRoot!.querySelector('alliance-map') as unknown as {
      scene: { width: number; height: number; radius: number };
    };
    const { width, height, radius } = map.scene;
    return { width, height, radius };
  });
  const data = naiveData(createTimeline(story), dates, frame);
  await writeFile(join(pages.naive.folder, 'steps.json'), JSON.stringify(data));
  console.log(
    `\n${data.actors.length} actors, ${data.pairs.length} relations, ${story.events.length} events; ` +
      `map ${frame.width}×${frame.height}; ${STEPS} dates, ${new Set(dates).size} different`,
  );
  return new Set(dates).size;
}

/** What the rounds of one subject gave. */
interface Found {
  readonly costs: StepCost[];
  readonly dropped: number[];
}

/** A way to drag, and the orders of places that get a table of their own. */
interface Hand {
  readonly name: string;
  readonly drag: (subject: Subject, places: readonly number[]) => Promise<Driven>;
  readonly orders: readonly string[];
}

/** Steps of all subjects in turn, `rounds` times, so that a busy machine is busy for all of them. */
async function printScrubs(subjects: readonly Subject[], hand: Hand): Promise<void> {
  const found = new Map<Subject, Map<string, Found>>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, places] of Object.entries(ways)) {
      for (const subject of subjects) {
        const byWay = found.get(subject) ?? new Map<string, Found>();
        const { costs, dropped } = byWay.get(way) ?? { costs: [], dropped: [] };
        const traced = await traceSteps(subject.session, options.work, async () => {
          dropped.push((await hand.drag(subject, places)).dropped);
        });
        costs.push(...traced);
        found.set(subject, byWay.set(way, { costs, dropped }));
      }
    }
  }
  const naive = subjects.find(({ kind }) => kind === 'naive')!;
  for (const way of [...hand.orders, 'all']) {
    const foundOf = (subject: Subject): Found[] =>
      [...found.get(subject)!].flatMap(([name, one]) => (name === way || way === 'all' ? one : []));
    const cpu = (subject: Subject, share: number): number =>
      quantile(
        foundOf(subject).flatMap(({ costs }) => costs.map((cost) => cost.cpu)),
        share,
      );
    const wall = (subject: Subject, share: number): number =>
      quantile(
        foundOf(subject).flatMap(({ costs }) => costs.map((cost) => cost.wall)),
        share,
      );
    const work = (subject: Subject) =>
      WORK.map((kind) =>
        median(foundOf(subject).flatMap(({ costs }) => costs.map((cost) => cost.work[kind]))),
      );
    /** Mean of each kind of work over the tenth of steps that cost most. */
    const workOfSlow = (subject: Subject) => {
      const costs = foundOf(subject).flatMap((one) => one.costs);
      const limit = cpu(subject, 0.9);
      const slow = costs.filter((cost) => cost.cpu >= limit);
      return WORK.map((kind) => slow.reduce((sum, { work }) => sum + work[kind], 0) / slow.length);
    };
    printTable(
      `Main-thread ms a step, ${hand.name}: ${way}`,
      [
        ...['cpu p50', 'cpu p95', 'wall p50', 'wall p95', 'ratio p50', 'ratio p95', 'dropped'],
        ...(options.work ? WORK : []),
      ],
      subjects.map((subject) => ({
        name: subject.name,
        cells: [
          cpu(subject, 0.5),
          cpu(subject, 0.95),
          wall(subject, 0.5),
          wall(subject, 0.95),
          times(cpu(subject, 0.5), cpu(naive, 0.5)),
          times(cpu(subject, 0.95), cpu(naive, 0.95)),
          percent(median(foundOf(subject).flatMap(({ dropped }) => dropped))),
          ...(options.work ? work(subject) : []),
        ],
      })),
    );
    if (!options.work || way !== 'all') continue;
    printTable(
      'The slowest tenth of steps, mean',
      [...WORK],
      subjects.map((subject) => ({ name: subject.name, cells: workOfSlow(subject) })),
    );
  }
}

async function printRest(subjects: readonly Subject[]): Promise<void> {
  const places = ways['random']!.slice(0, 9);
  const rows = [];
  for (const { name, kind, page } of subjects) {
    const found: number[] = [];
    for (const [step, to] of places.slice(1, options.quick ? 2 : 5).entries()) {
      found.push(await page.evaluate(timeToRest, { kind, from: places[step]!, to }));
    }
    rows.push({ name, cells: [median(found), Math.max(...found)] });
  }
  printTable('Milliseconds until the picture is at rest after a jump', ['median', 'longest'], rows);
}

async function printMemory(subjects: readonly Subject[]): Promise<void> {
  const rows = [];
  for (const subject of subjects) {
    const run = async (count: number) => {
      const places = Array.from({ length: count }, (_, step) => ways['random']![step % STEPS]!);
      await scrub(subject, places);
      await subject.page.waitForTimeout(QUIET_MS);
      return weigh(subject.session);
    };
    // All dates once, so that both times the page knows them and ends at the same one.
    const before = await run(STEPS);
    const after = await run(Math.ceil(LONG_SCRUB / STEPS) * STEPS);
    rows.push({
      name: subject.name,
      cells: [
        before.heap,
        after.heap,
        percent(after.heap / before.heap - 1),
        `${before.nodes}`,
        `${after.nodes}`,
        `${before.listeners}`,
        `${after.listeners}`,
      ],
    });
  }
  printTable(
    `Memory before and after ${LONG_SCRUB} steps`,
    ['heap, MB', 'after', 'growth', 'DOM nodes', 'after', 'listeners', 'after'],
    rows,
  );
}

async function printLoads(browser: Browser, pages: Pages): Promise<void> {
  const loads = { naive: [] as Loading[], ours: [] as Loading[] };
  for (let count = 0; count < LOADS; count += 1) {
    for (const kind of ['naive', 'ours'] as const) {
      loads[kind].push(await load(browser, kind, pages));
    }
  }
  const of = (all: readonly Loading[], what: keyof Loading): number =>
    median(all.map((times) => times[what]));
  printTable(
    'Milliseconds from navigation to the first map painted, and to the first step of the slider answered',
    ['map', 'ratio', 'answer', 'ratio'],
    Object.entries(loads).map(([name, found]) => ({
      name,
      cells: (['firstMap', 'firstAnswer'] as const).flatMap((what) => [
        of(found, what),
        times(of(found, what), of(loads.naive, what)),
      ]),
    })),
  );
}

async function measure(browser: Browser, server: Server, size: Size): Promise<void> {
  const pages = await server.pagesFor(size);
  const story = withBranch(await readStory(size));
  await writeFile(storyFile(pages.ours.folder), JSON.stringify(story));
  const ours = await open(browser, 'ours', pages);
  const different = await fillNaive(ours, pages, story);
  const naive = await open(browser, 'naive', pages);
  const seen = new Set((await scrub(naive, forward)).dates).size;
  if (seen !== different) throw new Error('The two pages showed different dates.');
  const subjects = [naive, ours];
  const { quick, memory } = options;
  if (!options.switch && !memory) {
    await printScrubs(subjects, {
      name: 'dragging, one step a frame',
      drag: scrub,
      orders: Object.keys(ways),
    });
    await printScrubs(subjects, {
      name: 'dragging a true pointer, 60 moves a second',
      drag: dragPointer,
      orders: [],
    });
  }
  if (!memory) {
    const naiveSteps = await traceSteps(naive.session, false, () => scrub(naive, forward));
    await printSwitches(ours, story, {
      dragged: median(naiveSteps.map(({ cpu }) => cpu)),
      rested: await restedStep(naive.page, naive.session),
    });
    if (!quick) await printLinks(browser, { address: pages.ours.address, story });
  }
  if (memory || (!quick && !options.switch)) await weighAll(subjects, pages);
  if (!memory && !quick && !options.switch) await printRest(subjects);
  await naive.page.context().close();
  await ours.page.context().close();
  if (size === SIZES[0] && !options.switch && !memory) await printLoads(browser, pages);
}

/** Weighs both pages as they run, and ours in an engine that compiles nothing, which holds no code of its own making. */
async function weighAll(subjects: readonly Subject[], pages: Pages): Promise<void> {
  const args = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];
  const plain = await chromium.launch({ ...(await findBrowser()), headless: true, args });
  const ours = await open(plain, 'ours', pages);
  await printMemory([...subjects, { ...ours, name: 'ours, uncompiled' }]);
  await plain.close();
}

const server = await servePages();
const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
try {
  console.log(`Chromium ${browser.version()}, ${VIEWPORT.width}×${VIEWPORT.height}.`);
  console.log('cpu: processor time of the main thread; wall: on the clock.');
  for (const size of sizes) await measure(browser, server, size);
} finally {
  await browser.close();
  await server.close();
}

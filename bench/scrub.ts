// Measures what a scrub costs beside a naive d3 page of the same story, in one run on this machine: npm run bench
//   --quick     4 actors and one round: four minutes
//   --size=30   this size alone; 4, 30 or 200
//   --work      tells script, style, layout and paint apart, which costs a little itself
//   --switch    switches events and scenarios, opens links, and scrubs no more than that asks for
//   --whole     what one step costs until the page rests again, and nothing else
//   --memory    what is held after many steps, and nothing else
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import type { Dataset } from '../src/dataset/schema.ts';
import { createTimeline } from '../src/model/timeline.ts';
import { findBrowser } from '../test/support/find-browser.ts';
import { printDrags } from './scrub-drags.ts';
import {
  drive,
  timeToRest,
  watchFirstAnswer,
  watchFirstMap,
  type Driven,
  type Loading,
  type PageKind,
} from './scrub-driver.ts';
import { printLinks } from './scrub-links.ts';
import { weigh } from './scrub-memory.ts';
import { STEPS, WAYS, type Places } from './scrub-places.ts';
import { dragPointer } from './scrub-pointer.ts';
import { restedStep } from './scrub-rested.ts';
import { servePages, type Pages, type Server } from './scrub-serve.ts';
import { naiveData, readStory, SIZES, storyFile, type Size } from './scrub-story.ts';
import { openSubject, VIEWPORT, type Subject } from './scrub-subject.ts';
import { printSwitches, withBranch } from './scrub-switch.ts';
import { median, percent, printTable, times } from './scrub-table.ts';
import { STEP_MARK, traceSteps } from './scrub-trace.ts';
import { printWholeSteps } from './scrub-whole.ts';

/** Loads of each page; the median counts. */
const LOADS = 7;
const LONG_SCRUB = 1_000;
/** Longer than anything waits for in the page once it is left alone. */
const QUIET_MS = 1_000;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    work: { type: 'boolean', default: false },
    switch: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    size: { type: 'string' },
  },
});
const sizes = options.size
  ? SIZES.filter((size) => String(size) === options.size)
  : options.quick
    ? SIZES.slice(0, 1)
    : SIZES;
/** What can be measured of a size, in this order. */
const PARTS = ['drag', 'whole', 'switch', 'links', 'memory', 'rest', 'load'] as const;
const parts: readonly (typeof PARTS)[number][] = options.switch
  ? ['switch', 'links']
  : options.whole
    ? ['whole']
    : options.memory
      ? ['memory']
      : options.quick
        ? ['drag', 'whole', 'switch', 'load']
        : PARTS;
const thoroughness = { rounds: options.quick ? 1 : 3, work: options.work };

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
function scrub({ kind, page }: Subject, places: Places): Promise<Driven> {
  return page.evaluate(drive, { kind, places, framesPerStep: 1, mark: STEP_MARK });
}

/** Gives the naive page all that ours shows. Returns how many of the dates differ. */
async function fillNaive(ours: Subject, pages: Pages, story: Dataset): Promise<number> {
  const { dates } = await scrub(ours, WAYS.forward);
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

async function printRest(subjects: readonly Subject[]): Promise<void> {
  const places = WAYS.random.slice(0, 9);
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
      const places = Array.from({ length: count }, (_, step) => WAYS.random[step % STEPS]!);
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
  const ours = await openSubject(browser, 'ours', pages);
  const different = await fillNaive(ours, pages, story);
  const naive = await openSubject(browser, 'naive', pages);
  const seen = new Set((await scrub(naive, WAYS.forward)).dates).size;
  if (seen !== different) throw new Error('The two pages showed different dates.');
  const subjects = [naive, ours];
  if (parts.includes('drag')) await printBothHands(subjects);
  if (parts.includes('whole')) await printWholeSteps(subjects);
  if (parts.includes('switch')) {
    const naiveSteps = await traceSteps(naive.session, false, () => scrub(naive, WAYS.forward));
    await printSwitches(ours, story, {
      dragged: median(naiveSteps.map(({ cpu }) => cpu)),
      rested: await restedStep(naive.page, naive.session),
    });
  }
  if (parts.includes('links')) {
    await printLinks(browser, { address: pages.ours.address, story });
  }
  if (parts.includes('memory')) await weighAll(subjects, pages);
  if (parts.includes('rest')) await printRest(subjects);
  await naive.page.context().close();
  await ours.page.context().close();
  if (size === SIZES[0] && parts.includes('load')) await printLoads(browser, pages);
}

/** A pointer that is made up in each frame, and a true one. */
async function printBothHands(subjects: readonly Subject[]): Promise<void> {
  const made = { name: 'dragging, one step a frame', drag: scrub, tellsOrders: true };
  await printDrags(subjects, made, thoroughness);
  const name = 'dragging a true pointer, 60 moves a second';
  await printDrags(subjects, { name, drag: dragPointer, tellsOrders: false }, thoroughness);
}

/** Weighs both pages as they run, and ours in an engine that compiles nothing, which holds no code of its own making. */
async function weighAll(subjects: readonly Subject[], pages: Pages): Promise<void> {
  const args = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];
  const plain = await chromium.launch({ ...(await findBrowser()), headless: true, args });
  const ours = await openSubject(plain, 'ours', pages);
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

// Measures how long a page stands still while it opens where a link says: the opening, a branch, an event switched off.
import type { Browser } from 'playwright';
import type { Dataset } from '../src/dataset/schema.ts';
import { median, printTable } from './scrub-table.ts';
import { STEP_MARK, traceSteps } from './scrub-trace.ts';

/** Loads of each link; all of them count. */
const LOADS = 3;
/** What comes behind the picture has come by then. */
const QUIET_MS = 2_000;
/** No task may take longer. */
const MOST_BLOCKED_MS = 50;

/** The queries of links, by what they lead to. */
function linksOf({ events, scenarios }: Dataset): Readonly<Record<string, string>> {
  return {
    opening: '',
    branch: `?scenario=${scenarios[0]!.id}`,
    'last event off': `?off=${events.at(-1)!.id}`,
    'early event off': `?off=${events[Math.floor(events.length / 100)]!.id}`,
  };
}

/** Opens each link into an empty cache, and prints the longest task from the page's first script to its rest. */
export async function printLinks(
  browser: Browser,
  { address, story }: { readonly address: string; readonly story: Dataset },
): Promise<void> {
  const rows = [];
  for (const [name, query] of Object.entries(linksOf(story))) {
    const loads = [];
    for (let count = 0; count < LOADS; count += 1) loads.push(await load(browser, address + query));
    const longest = loads.map((cost) => cost.longest);
    rows.push({
      name,
      cells: [median(loads.map(({ wall }) => wall)), median(longest), Math.max(...longest)],
    });
  }
  printTable(
    `Main-thread ms of a link until all is drawn; no task may take ${MOST_BLOCKED_MS}`,
    ['wall p50', 'longest task', 'of all loads'],
    rows,
  );
}

async function load(browser: Browser, address: string) {
  const context = await browser.newContext({
    colorScheme: 'light',
    reducedMotion: 'no-preference',
  });
  await context.addInitScript((mark) => performance.mark(mark), STEP_MARK);
  const page = await context.newPage();
  const [cost] = await traceSteps(await context.newCDPSession(page), false, async () => {
    await page.goto(address);
    await page
      .locator('alliance-map .line')
      .first()
      .waitFor({ state: 'attached', timeout: 120_000 });
    await page.waitForTimeout(QUIET_MS);
    await page.evaluate((mark) => performance.mark(mark), STEP_MARK);
  });
  await context.close();
  return cost!;
}

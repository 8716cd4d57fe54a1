// What the tests of the story page share: the page once its map is drawn, and the numbers it must show.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { ExplorerState } from '../../src/explorer/explorer-state.ts';
import {
  openPage,
  reopenPage,
  siteAddress,
  type OpenedPage,
  type PageOptions,
  type Reopening,
} from '../support/page.ts';

/** The dataset of the story as it is shipped, as text and read. */
export const shippedText = readFileSync(
  resolve(import.meta.dirname, '../../data/us-russia-realignment.json'),
  'utf8',
);
export const shipped: Dataset = readShipped();
/** The address that the page loads it from. */
export const dataAddress = `${siteAddress}data/us-russia-realignment.json`;

function readShipped(): Dataset {
  const result = parseDatasetText(shippedText);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** The story page with its map drawn, and in the reader's hands. */
export async function openStory(options: PageOptions = {}): Promise<OpenedPage> {
  return drawn(await openPage(options));
}

/** The same, sooner: where a test before has closed its page, in that page. */
export async function reopenStory(options: Reopening = {}): Promise<OpenedPage> {
  return drawn(await reopenPage(options));
}

async function drawn(opened: OpenedPage): Promise<OpenedPage> {
  // Its description comes with the hands that can move it.
  await opened.page.locator('alliance-map svg[aria-label]').waitFor();
  return opened;
}

/** Waits for what comes behind the first picture: all that answers a reader, and all that he can open. */
export async function expectWhole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download' }).waitFor();
  await page.locator('alliance-timeline .lane').first().waitFor();
  await page.locator('alliance-table').waitFor({ state: 'attached' });
}

/** The page with other data in place of the shipped. */
export async function openWith(data: string, options: PageOptions = {}): Promise<OpenedPage> {
  const answers = { [dataAddress]: { body: data, contentType: 'application/json' } };
  return openPage({ ...options, answers });
}

/** The reader's state as the explorer tells it. */
export async function stateOf(page: Page): Promise<ExplorerState> {
  return page
    .locator('alliance-explorer')
    .evaluate((explorer) => (explorer as unknown as { state: ExplorerState }).state);
}

/** Picks a branch, or the record, by a part of its name. */
export async function pickBranch(page: Page, name: string): Promise<void> {
  await page.locator('alliance-timeline .lane', { hasText: name }).click();
}

/** Waits until the reader stands at a date, and all elements with him. */
export async function expectAt(page: Page, at: string): Promise<void> {
  await expect.poll(async () => (await stateOf(page)).at).toBe(at);
  for (const tag of ['alliance-map', 'alliance-timeline', 'alliance-event', 'alliance-table']) {
    await expect.poll(() => page.locator(tag).getAttribute('at'), { message: tag }).toBe(at);
  }
}

/** The query of the page's address, decoded; waits until it is as expected. */
export async function expectQuery(page: Page, query: Record<string, string>): Promise<void> {
  await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(query);
}

/** How far the page can be scrolled sideways, in px. */
export async function sidewaysRoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement!;
    return root.scrollWidth - root.clientWidth;
  });
}

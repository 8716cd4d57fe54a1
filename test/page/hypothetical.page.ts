// Practice 62: what did not happen is called so wherever a reader may meet it, and the record nowhere.
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStory, pickBranch, stateOf } from './story.ts';

const TITLE = 'How Washington moved closer to Moscow, and back — Alliance Map';
const BRANCH = { scenario: 'grand-bargain', at: '2025-06-01' };
const QUARREL = 'oval-office-confrontation';

/** A branch, and the record with an event switched off, by the link; with what they are called, and what the map shows. */
const SUPPOSED = [
  [
    'a branch',
    BRANCH,
    'Hypothetical: Grand bargain',
    'By June 2025, the United States stands 6.1 points further from Ukraine than in the record.',
  ],
  [
    'an event switched off',
    { off: QUARREL, at: '2025-02-28' },
    'Hypothetical: the record with your changes',
    'By 28 February 2025, the United States stands 1.1 points closer to Ukraine than in the record.',
  ],
] as const;

const seen = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText();

const headlineOpacity = (page: Page): Promise<string> =>
  page.locator('alliance-explorer .header slot').evaluate((slot) => getComputedStyle(slot).opacity);

describe.each(SUPPOSED)('practice 62: %s is marked', (_, query, name, sentence) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openStory({ query }));
  });

  test('in the title of the page, and over the map in place of the author’s words', async () => {
    await expect.poll(() => page.title()).toBe(`${name} · ${TITLE}`);
    expect(await seen(page, 'alliance-explorer .supposed .mark')).toBe(name);
    expect(await page.locator('alliance-explorer .takeaway').isVisible()).toBe(false);
    await expect
      .poll(async () => (await seen(page, 'alliance-explorer .says')).replaceAll('\u00a0', ' '))
      .toBe(sentence);
    expect(await headlineOpacity(page)).toBe('0');
  });

  test('in the caption below the map', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await seen(page, 'alliance-explorer .caption')).toMatch(/hypothetical/i);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('in the spoken value of the slider', async () => {
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/hypothetical/i);
  });

  test('in what leaves the page: on paper', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const mark of ['alliance-explorer .supposed .mark', 'alliance-table caption .mark']) {
      expect(await page.locator(mark).isVisible()).toBe(true);
      expect(await seen(page, mark)).toBe(name);
    }
    expect(await page.locator('alliance-explorer .supposed button').first().isVisible()).toBe(
      false,
    );
    await page.emulateMedia({ media: 'screen' });
  });

  test('in the table', async () => {
    await page.getByText('All relations as a table').click();
    expect(await seen(page, 'alliance-table caption')).toContain(name);
  });

  test('in the files that are saved, and in their names', async () => {
    await page.getByRole('button', { name: 'Download' }).click();
    for (const file of ['Picture (SVG)', 'Table (CSV)']) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: file }).click(),
      ]);
      expect(saved.suggestedFilename()).toContain(`${query.at}-hypothetical`);
      expect(await text(await saved.createReadStream())).toContain(name);
    }
  });

  test('in the link, which opens it again', async () => {
    await page.getByRole('button', { name: 'Previous event' }).click();
    const asked = { ...query } as Record<string, string>;
    await expect
      .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
      .toMatchObject({ ...asked, at: expect.any(String) as string });
  });

  test('until the reader goes back to the record', async () => {
    await page.getByRole('button', { name: 'Back to the record' }).first().click();
    await expect.poll(() => page.title()).toBe(TITLE);
    // The map comes first, then what is written.
    await page.locator('alliance-explorer .takeaway').waitFor();
    expect(await page.locator('alliance-explorer .says').count()).toBe(0);
    expect(await headlineOpacity(page)).toBe('1');
    await page.context().close();
  });
});

test('practice 62: the title follows the reader before the fork and past it', async () => {
  const { page, close } = await openStory({ query: { at: '2025-02-28' } });
  expect(await page.title()).toBe(TITLE);
  await pickBranch(page, 'Grand bargain');
  await expect.poll(() => page.title()).toMatch(/^Hypothetical: Grand bargain · /);
  const { at } = await stateOf(page);
  expect(at > '2025-03-03').toBe(true);
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect.poll(() => page.title()).toBe(TITLE);
  await close();
});

// Practice 62: what did not happen is called so wherever a reader may meet it, and the record nowhere.
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { resize } from '../support/page.ts';
import { openStory, pickBranch, stateOf } from './story.ts';

const TITLE = 'How Washington moved closer to Moscow, and back — Alliance Map';
const HEADLINE = 'How Washington moved closer to Moscow, and back';
const BRANCH = { scenario: 'grand-bargain', at: '2025-06-01' };
const QUARREL = 'oval-office-confrontation';

/** A branch, and the record with an event switched off, by the link; with what they are called, and what the map shows. */
const SUPPOSED = [
  [
    'a branch',
    BRANCH,
    'Hypothetical: Grand bargain',
    'US 6.1 points further from Ukraine than recorded, because of “Trump and Putin meet at a summit”.',
  ],
  [
    'an event switched off',
    { off: QUARREL, at: '2025-02-28' },
    'Hypothetical: the record with your changes',
    'US 1.1 points closer to Ukraine, without “Trump and Zelensky clash in the Oval Office”.',
  ],
] as const;

const seen = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText();

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All that is written in a picture, line after line. */
const writtenIn = (picture: string): string =>
  plain(Array.from(picture.matchAll(/<text[^>]*>([^<]*)/g), ([, line]) => line).join(' '));

/** The page's own heading, as it is seen and heard. */
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

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
      .poll(async () => (await heading(page).allTextContents()).map(plain))
      .toEqual([`Hypothetical. ${sentence}`]);
  });

  test('on a phone in three lines at most, no smaller than text, and in the caption below the map', async () => {
    await resize(page, { width: 390, height: 844 });
    const lines = () =>
      heading(page).evaluate((says) =>
        Math.round(says.clientHeight / parseFloat(getComputedStyle(says).lineHeight)),
      );
    await expect.poll(lines).toBeLessThanOrEqual(3);
    const size = () => heading(page).evaluate((says) => getComputedStyle(says).fontSize);
    await expect.poll(size).toBe('16px');
    // The headline, which keeps its room unseen, is no higher for it: what stands below does not move.
    const bottom = () => page.locator('h1').evaluate((h1) => h1.getBoundingClientRect().bottom);
    const next = () =>
      page
        .locator('alliance-explorer .takeaway')
        .evaluate((takeaway) => takeaway.getBoundingClientRect().top);
    await expect.poll(async () => (await next()) - (await bottom())).toBeCloseTo(0.35 * 16, 1);
    expect(await seen(page, 'alliance-explorer .caption')).toMatch(/hypothetical/i);
    await resize(page, { width: 1280, height: 800 });
  });

  test('in the spoken value of the slider', async () => {
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/hypothetical/i);
  });

  test('in what leaves the page: on paper', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const mark of ['alliance-explorer .supposed .mark', 'alliance-table caption .mark']) {
      await page.locator(mark).waitFor();
      expect(await seen(page, mark)).toBe(name);
    }
    expect(await page.locator('alliance-explorer .supposed button').first().isVisible()).toBe(
      false,
    );
    await page.emulateMedia({ media: 'screen' });
  });

  test('in the table', async () => {
    await page.getByText('All relations as a table').click();
    await expect.poll(() => seen(page, 'alliance-table caption')).toContain(name);
  });

  test('in the files that are saved, and in their names', async () => {
    // A branch's steps are known by their month.
    const date = query.at.replace(BRANCH.at, '2025-06');
    await page.getByRole('button', { name: 'Download' }).click();
    for (const file of ['Picture (SVG)', 'Table (CSV)']) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: file }).click(),
      ]);
      expect(saved.suggestedFilename()).toContain(`${date}-hypothetical`);
      const content = await text(await saved.createReadStream());
      expect(content).toContain(name);
      expect(content).not.toContain(HEADLINE);
      if (file === 'Picture (SVG)') expect(writtenIn(content)).toContain(sentence);
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
    await expect.poll(() => page.locator('alliance-explorer .says').count()).toBe(0);
    await expect.poll(() => heading(page).allTextContents()).toEqual([HEADLINE]);
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

test('practice 62: a step of the story that leads into a branch says on a phone what that makes of the day', async () => {
  const { page, close } = await openStory({
    query: { step: '13' },
    width: 390,
    height: 844,
    touch: true,
  });
  const says = page.getByRole('heading', { level: 1 });
  await expect
    .poll(async () => plain((await says.textContent())!))
    .toBe(
      'Hypothetical. US 5.9 points closer to Russia than recorded, because of “First US sanctions are eased”.',
    );
  const bottomOf = async (selector: string): Promise<number> => {
    const box = (await page.locator(selector).boundingBox())!;
    return box.y + box.height;
  };
  await expect.poll(() => bottomOf('alliance-explorer .says')).toBeLessThan(130);
  // Map and text still share the screen.
  await expect.poll(() => bottomOf('alliance-story .next')).toBeLessThanOrEqual(844);
  await close();
});

// The map in other languages: chosen on the page, carried by the link, and turned round where they run from right to left.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { audit } from '../support/page.ts';
import { expectQuery, reopenStory, shipped, sidewaysRoom } from './story.ts';

const playButton = (page: Page, name: string) =>
  page.locator('alliance-timeline').getByRole('button', { name, exact: true });

test('a reader chooses a language, and the link opens in it', async () => {
  const { page, complaints, close } = await reopenStory();
  await playButton(page, 'Play').waitFor();
  await page.getByLabel('Language of the map').selectOption('uk');
  await playButton(page, 'Відтворити').waitFor();
  await expectQuery(page, { lang: 'uk' });
  await page.reload();
  await playButton(page, 'Відтворити').waitFor();
  expect(await page.locator('alliance-explorer .review').textContent()).toContain('очікує');
  await page.getByLabel('Language of the map').selectOption('');
  await playButton(page, 'Play').waitFor();
  await expectQuery(page, {});
  await expect.poll(() => page.locator('alliance-explorer .review').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('a language is spoken also where the browser refuses to write it, and stands in the address later', async () => {
  const { page, complaints, close } = await reopenStory();
  await playButton(page, 'Play').waitFor();
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = () => {
      history.replaceState = write;
      throw new DOMException('Attempt to use history.replaceState() too often', 'SecurityError');
    };
  });
  await page.getByLabel('Language of the map').selectOption('uk');
  await playButton(page, 'Відтворити').waitFor();
  await page.waitForURL((address) => address.searchParams.get('lang') === 'uk');
  expect(complaints).toEqual([]);
  await close();
});

test('Back leads to an earlier date in the language chosen since, and the link says so', async () => {
  const { page, close } = await reopenStory({ query: 'at=2025-02-28' });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expectQuery(page, { at: '2025-03-02/london-summit' });
  await page.getByLabel('Language of the map').selectOption('de');
  await playButton(page, 'Abspielen').waitFor();
  await page.goBack();
  await expectQuery(page, { at: '2025-02-28', lang: 'de' });
  await close();
});

test('texts of the data stay in their language and say so', async () => {
  const { page, close } = await reopenStory({ query: 'lang=de' });
  await playButton(page, 'Abspielen').waitFor();
  const title = page.locator('alliance-event h3, alliance-event h2').first();
  await expect.poll(() => title.locator('[lang=en]').count()).toBe(1);
  await close();
});

/** What a sentence says in English, with none of the words around it. */
const inEnglish = (page: Page, sentence: string) => async (): Promise<string[]> =>
  page.locator(`${sentence} [lang=en]`).allTextContents();

test('a title inside a sentence is marked with its language (practice 1)', async () => {
  const { page, close } = await reopenStory({
    query: { lang: 'uk', at: '2025-06-01', scenario: 'grand-bargain' },
  });
  await expect
    .poll(inEnglish(page, 'alliance-explorer .says'))
    .toEqual(['Trump and Putin meet at a summit']);
  expect(await inEnglish(page, '.supposed .mark')()).toEqual(['Grand bargain']);
  await page.getByRole('button', { name: 'Порівняти гілки' }).click();
  await expect
    .poll(inEnglish(page, 'alliance-branches .sentence'))
    .toContain('Trump and Putin meet at a summit');
  await expect
    .poll(inEnglish(page, 'alliance-branches figcaption'))
    .toEqual(['Grand bargain', 'Europe goes it alone', 'Talks collapse, pressure returns']);
  await close();
});

test('on a phone a name on two lines is still the name of its actor', async () => {
  const { page, close } = await reopenStory({ width: 390, height: 844 });
  const actor = page.locator('alliance-map [data-key="actor USA"]');
  expect((await actor.textContent())!.replace(/\s+/g, ' ').trim()).toBe('United States US');
  expect(await audit(page, 'alliance-explorer')).toEqual([]);
  await close();
});

test('a language that is not offered is passed over', async () => {
  const { page, close } = await reopenStory({ query: 'lang=tlh' });
  await playButton(page, 'Play').waitFor();
  await close();
});

test('in Arabic the page of the map runs from right to left, and so does time (practice 58)', async () => {
  const { page, complaints, close } = await reopenStory({
    width: 390,
    height: 844,
    query: 'lang=ar',
  });
  await playButton(page, 'تشغيل').waitFor();
  await expect.poll(() => page.locator('alliance-explorer').getAttribute('dir')).toBe('rtl');
  await expect.poll(() => sidewaysRoom(page)).toBe(0);
  const slider = page.locator('alliance-timeline .slider');
  await slider.press('Home');
  await expect.poll(() => slider.inputValue()).toBe('0');
  await slider.press('ArrowLeft');
  await expect.poll(() => slider.inputValue()).toBe('1');
  await slider.press('End');
  await expect.poll(() => slider.inputValue()).toBe(String(shipped.events.length));
  expect(await audit(page, 'alliance-explorer')).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['uk', 'ru', 'de', 'fr', 'ar'])(
  'in %s nothing scrolls sideways at 320 px, and the way to the story has whole words in two lines',
  async (lang) => {
    const { page, close } = await reopenStory({ width: 320, height: 640, query: { lang } });
    await expect.poll(() => page.locator('alliance-explorer .review').count()).toBe(1);
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    await expect.poll(() => page.locator('alliance-table tbody tr').count()).toBeGreaterThan(0);
    await expect.poll(() => sidewaysRoom(page)).toBe(0);
    const toStory = page.locator('.caption .tell');
    await expect.poll(async () => (await toStory.boundingBox())!.height).toBe(44);
    expect(await toStory.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await close();
  },
);

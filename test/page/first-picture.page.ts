// What the page shows before any of its scripts: the opening, as the map itself will draw it, and nothing else.
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit, openPage, siteAddress } from '../support/page.ts';
import { dataAddress, openStory, shipped } from './story.ts';

/** No script ever arrives. */
const withoutScripts = { '**/*.js': { body: '', status: 404 } };

/** The map that is seen, mark by mark, and where the first screen's parts are, in tenths of a px. */
async function readPicture(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('.opening, alliance-explorer')!.shadowRoot!;
    const place = (part: Element): string => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y, width, height].map((px) => px.toFixed(1)).join();
    };
    const map = root.querySelector('.map')!;
    const drawings = [...map.shadowRoot!.querySelectorAll('svg')];
    const drawing = drawings.find((one) => one.checkVisibility())!;
    // What serves hands and ears is not in a still picture.
    const handy = ['tabindex', 'role', 'data-key', 'aria-label'];
    const marks = [...drawing.querySelectorAll('*:not(.hit, desc)')].map((mark) => ({
      name: mark.localName,
      attributes: [...mark.attributes]
        .filter(({ name }) => !handy.includes(name))
        .map(({ name, value }) => `${name}=${value}`)
        .sort(),
      text: mark.children.length === 0 ? mark.textContent.trim() : '',
    }));
    const headlines = [...document.querySelectorAll('h1')];
    const headline = headlines.find((one) => one.checkVisibility())!;
    const parts = [map, root.querySelector('.takeaway')!, headline];
    return { frame: drawing.getAttribute('viewBox'), places: parts.map(place), marks };
  });
}

describe('the picture before any script is the map’s own, mark by mark, in the same place', () => {
  let still: Page;
  let live: Page;
  beforeAll(async () => {
    still = (await openPage({ answers: withoutScripts })).page;
    live = (await openStory()).page;
  });

  // One for each picture that the page brings along.
  test.each([
    { width: 320, height: 568 },
    { width: 320, height: 720 },
    { width: 360, height: 640 },
    { width: 360, height: 780 },
    { width: 375, height: 667 },
    { width: 375, height: 812 },
    { width: 390, height: 664 },
    { width: 390, height: 844 },
    { width: 412, height: 839 },
    { width: 430, height: 745 },
    { width: 768, height: 1024 },
    { width: 1024, height: 768 },
    { width: 1024, height: 1366 },
    { width: 1280, height: 800 },
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ])('on $width×$height', async (size) => {
    await still.setViewportSize(size);
    await live.setViewportSize(size);
    const picture = await readPicture(still);
    await expect.poll(() => readPicture(live)).toEqual(picture);
  });
});

describe.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])('on $width×$height', (size) => {
  test('nothing moves and no frame is empty when the map takes its place', async () => {
    const { page, close } = await openPage({
      ...size,
      before: () => {
        const seen = { shift: 0, pictures: [] as boolean[] };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            seen.shift += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        const look = (): void => {
          const place = document.querySelector('.opening, alliance-explorer');
          const map = place?.shadowRoot?.querySelector('.map')?.shadowRoot;
          const lines = [...(map?.querySelectorAll('.line') ?? [])];
          const isSeen = lines.some((line) => line.checkVisibility());
          // The page may come in pieces: what counts is that a picture stays.
          if (isSeen || seen.pictures.length > 0) seen.pictures.push(isSeen);
        };
        // Looks when all is done that is painted in a frame: the map draws itself once it was measured.
        const lookAtEnd = (): void => {
          const last = new ResizeObserver(() => {
            last.disconnect();
            look();
          });
          last.observe(document.documentElement);
          requestAnimationFrame(lookAtEnd);
        };
        requestAnimationFrame(lookAtEnd);
      },
    });
    await page.locator('alliance-legend').locator('.ramp, svg, p').first().waitFor();
    const { shift, pictures } = await page.evaluate(
      () => (window as unknown as { seen: { shift: number; pictures: boolean[] } }).seen,
    );
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures).not.toContain(false);
    expect(shift).toBeLessThan(0.005);
    await close();
  });
});

test('a reader without scripts has picture, words, date and the data, and no button that does nothing', async () => {
  const { page, close } = await openPage({ javaScript: false });
  expect(await page.locator('.map svg >> visible=true').count()).toBe(1);
  expect(await page.getByText(shipped.opening!.takeaway as string).isVisible()).toBe(true);
  expect(await page.locator('.caption time').isVisible()).toBe(true);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'one readable file' }).isVisible()).toBe(true);
  await close();
});

test.each(['light', 'dark'] as const)(
  'practice 22: axe finds nothing before the scripts, %s',
  async (colorScheme) => {
    const { page, close } = await openPage({ colorScheme, answers: withoutScripts });
    expect(await audit(page)).toEqual([]);
    await close();
  },
);

test.each([
  { asks: 'another date', query: '?at=2014-03-18', headline: true },
  { asks: 'a branch', query: '?scenario=grand-bargain', headline: true },
  { asks: 'another language', query: '?lang=de', headline: true },
  { asks: 'another story', query: '?story=europe-1872-1907', headline: false },
])('an address that asks for $asks never shows the opening', async ({ query, headline }) => {
  const { page, close } = await openPage({ query, answers: withoutScripts });
  expect(await page.locator('.map svg >> visible=true').count()).toBe(0);
  expect(await page.locator('.takeaway').isVisible()).toBe(false);
  expect(await page.locator('h1 >> visible=true').count()).toBe(headline ? 1 : 0);
  await close();
});

test('another story’s page shows its own headline, and does not load the first story’s data', async () => {
  const { page, requests, close } = await openStory({ query: '?story=europe-1872-1907' });
  await page.getByRole('heading', { level: 1, name: 'From Bismarck’s web to two camps' }).waitFor();
  expect(requests.filter((address) => address.endsWith('.json'))).toEqual([
    `${siteAddress}data/europe-1872-1907.json`,
  ]);
  await close();
});

test('data that cannot be shown takes the picture away', async () => {
  const { page, close } = await openPage({ answers: { [dataAddress]: '{ "format": 1 }' } });
  await page.locator('alliance-explorer .problems').waitFor();
  expect(await page.locator('.opening').count()).toBe(0);
  expect(await page.locator('.map').count()).toBe(0);
  await close();
});

test('what the map took the place of is gone: headline, words and picture are there once', async () => {
  const { page, close } = await openStory();
  for (const part of ['h1', '.takeaway', '.map', '.caption']) {
    await expect.poll(() => page.locator(part).count(), { message: part }).toBe(1);
  }
  await expect.poll(() => page.locator('.opening').count()).toBe(0);
  await close();
});

// What an embed loads behind its first picture: the picture does not wait for it, and nothing a reader does meanwhile is lost.
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { host } from './host.ts';
import { openStory, shippedText } from './story.ts';

const data = '/embed/us-russia-realignment.json';
const article = `<!doctype html><html lang="en"><title>An article</title>
  <alliance-explorer src="${data}"></alliance-explorer>
  <script type="module" src="/embed/alliance-map.embed.js"></script>`;

/** An article whose embed is drawn, while what it loads next is kept back until `release`. */
async function openHeldBack() {
  const served = await host(inject('libraryFolder'), {
    path: '/embed/',
    pages: { '/': '', '/article': article, [data]: shippedText },
  });
  const opened = await openPage({ address: new URL('/', served.address).href });
  const { page, close } = opened;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/alliance-map.panels.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(new URL('/article', served.address).href);
  await expect.poll(() => page.locator('alliance-map .tag').count()).toBe(6);
  return {
    ...opened,
    release,
    close: async () => {
      await close();
      served.close();
    },
  };
}

test('the first picture has map, timeline and event card before anything else is loaded', async () => {
  const { page, complaints, close } = await openHeldBack();
  expect(await page.locator('alliance-timeline .mark').count()).toBeGreaterThan(9);
  expect(await page.locator('alliance-event h3').first().isVisible()).toBe(true);
  expect(await page.locator('.headline').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('practice 9: a key pressed on the map before its meaning is loaded is answered then', async () => {
  const { page, release, close } = await openHeldBack();
  const focused = () => page.locator('alliance-map [data-key]:focus').getAttribute('data-key');
  await page.locator('alliance-map .actor').first().focus();
  const before = await focused();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(before);
  expect(await page.locator('alliance-actor').count()).toBe(0);
  release();
  await page.locator('alliance-actor').waitFor();
  await expect.poll(focused).toMatch(/^relation/);
  await close();
});

test('faults of the data are told in plain words even where their explanation cannot be loaded', async () => {
  const served = await host(inject('libraryFolder'), {
    path: '/embed/',
    pages: { '/': '', '/article': article, [data]: '{ "format": 1, "colour": "blue" }' },
  });
  const { page, close } = await openPage({ address: new URL('/', served.address).href });
  await page.route('**/alliance-map.problems.js', (route) => route.abort());
  await page.goto(new URL('/article', served.address).href);
  const told = page.locator('alliance-explorer .problems');
  await told.waitFor();
  expect(await told.textContent()).toContain('cannot be drawn');
  expect(await told.locator('code').allTextContents()).toContain('title');
  expect(await told.textContent()).toContain('Compare the data with the published schema.');
  await close();
  served.close();
});

test.each([
  ['Camps and tensions', 'balance-panels'],
  ['How sure is this?', 'alliance-doubt'],
  ['Your changes: what if?', 'alliance-changes'],
  ['Compare the branches', 'alliance-branches'],
  ['Play the story', 'alliance-story'],
])(
  '“%s” loads what it opens when a finger goes down on it, not when it is lifted',
  async (name, part) => {
    const { page, requests, close } = await openStory();
    await page.getByRole('button', { name: 'Download' }).waitFor();
    const isAskedFor = (): boolean => requests.some((address) => address.includes(part));
    const opener = page.getByText(name, { exact: true }).filter({ visible: true }).first();
    await opener.scrollIntoViewIfNeeded();
    expect(isAskedFor()).toBe(false);
    await opener.hover();
    await page.mouse.down();
    await expect.poll(isAskedFor).toBe(true);
    expect(await page.locator(part).count()).toBe(0);
    await close();
  },
);

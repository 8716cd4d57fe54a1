// The embed in somebody else's page: it must not move it, restyle it, or leave anything behind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { audit, openPage } from '../support/page.ts';
import { host, type Host } from './host.ts';
import { openStory, pickBranch, shippedText } from './story.ts';

/** A page of an imagined newspaper. */
const article = (inside: string, head = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
    <title>An article</title>
    <style>body { font: 18px/1.6 Georgia, serif; margin: 24px auto; max-width: 640px }</style>
    ${head}
  </head>
  <body>
    <h1>An article</h1>
    <p id="before">${'Words before the map. '.repeat(20)}</p>
    ${inside}
    <p id="after">${'Words after the map. '.repeat(20)}</p>
  </body>
</html>`;

const script = '<script type="module" src="/embed/alliance-map.embed.js"></script>';
const data = '/embed/us-russia-realignment.json';

/** Serves the embed and the dataset under one roof, with pages beside them. */
async function hostWith(pages: Record<string, string>): Promise<Host> {
  return host(inject('libraryFolder'), {
    path: '/embed/',
    pages: { ...pages, [data]: shippedText },
  });
}

/** Notes names that appear on the global object and on the prototypes of the page. */
const rememberGlobals = (): void => {
  const prototypes = [
    Object,
    Array,
    Function,
    String,
    Promise,
    Element,
    HTMLElement,
    Node,
    Event,
    Document,
  ].map((each) => each.prototype as object);
  const names = (value: object): string => Object.getOwnPropertyNames(value).sort().join();
  const before = {
    names: new Set(Object.getOwnPropertyNames(globalThis)),
    prototypes: prototypes.map(names),
  };
  Object.defineProperty(globalThis, 'whatChanged', {
    value: () => ({
      globals: Object.getOwnPropertyNames(globalThis).filter(
        (name) => !before.names.has(name) && name !== 'whatChanged',
      ),
      prototypes: prototypes.filter((value, at) => names(value) !== before.prototypes[at]).length,
      sheets: document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style, link[rel="stylesheet"]').length,
      body: document.body.getAttributeNames(),
      html: document.documentElement.getAttributeNames(),
    }),
  });
};

test('practice 26: the embed leaves what Lit leaves, and nothing else, on the page', async () => {
  const served = await hostWith({
    '/': article(`<alliance-explorer src="${data}"></alliance-explorer>${script}`),
  });
  const { page, complaints, close } = await openPage({
    address: new URL('/', served.address).href,
    before: rememberGlobals,
  });
  await page.locator('alliance-map svg').waitFor();
  const changed = await page.evaluate(() =>
    (globalThis as unknown as { whatChanged: () => Record<string, unknown> }).whatChanged(),
  );
  expect({ ...changed, globals: (changed['globals'] as string[]).sort() }).toEqual({
    globals: [
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ],
    prototypes: 0,
    sheets: 0,
    styles: 1,
    body: [],
    html: ['lang'],
  });
  const fonts = await page.evaluate(() => ({
    host: getComputedStyle(document.querySelector('#after')!).fontFamily,
    map: getComputedStyle(
      document
        .querySelector('alliance-explorer')!
        .shadowRoot!.querySelector('alliance-map')!
        .shadowRoot!.querySelector('.name')!,
    ).fontFamily,
  }));
  expect(fonts.map).toBe(fonts.host);
  expect(complaints).toEqual([]);
  await close();
  served.close();
});

/** Sizes in px of what the explorer itself writes, by what it is. */
const sizesOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('alliance-explorer')!;
    const sizeOf = (part: string): string => {
      const found = shadowRoot!.querySelector(part);
      return found ? getComputedStyle(found).fontSize : 'none';
    };
    const parts = ['.takeaway', '.caption time', '.caption strong', '.caption .tell', '.hint'];
    return Object.fromEntries(parts.map((part) => [part, sizeOf(part)]));
  });

test.each([
  ['a page that counts in tenths', 'html { font-size: 62.5% } body { font-size: 1.6rem }', 16],
  ['small print', 'body { font-size: 12px }', 12],
])('in %s texts follow that of the page, and none is below 12 px', async (_, style, size) => {
  const embed = `<style>${style}; body { margin: 0; max-width: none }</style>
    <alliance-explorer src="${data}"></alliance-explorer>${script}`;
  const served = await hostWith({ '/': article(embed) });
  const address = new URL('/', served.address).href;
  const { page, close } = await openPage({ address, width: 600 });
  const small = `${Math.max(12, 0.875 * size)}px`;
  await expect
    .poll(() => sizesOf(page))
    .toEqual({
      '.takeaway': `${size}px`,
      '.caption time': small,
      '.caption strong': `${Math.round(11 * size) / 10}px`,
      '.caption .tell': small,
      '.hint': small,
    });
  await close();
  served.close();
});

test('with text of twice the size a phone on its side has one column', async () => {
  const embed = `<style>html { font-size: 200% } body { all: unset }</style>
    <alliance-explorer src="${data}"></alliance-explorer>${script}`;
  const served = await hostWith({ '/': article(embed) });
  const address = new URL('/', served.address).href;
  const { page, close } = await openPage({ address, width: 844, height: 390 });
  await expect
    .poll(() =>
      page.locator('alliance-explorer .caption').evaluate((caption) => caption.clientWidth),
    )
    .toBe(844);
  await close();
  served.close();
});

test('practice 27: script, element and data may come in any order', async () => {
  const orders = {
    '/script-first': article(`<alliance-explorer src="${data}"></alliance-explorer>`, script),
    '/element-first': article(`<alliance-explorer src="${data}"></alliance-explorer>${script}`),
    '/data-last': article(
      `<alliance-explorer></alliance-explorer>${script}
       <script>setTimeout(() => document.querySelector('alliance-explorer').setAttribute('src', '${data}'), 50)</script>`,
    ),
    '/made-by-script': article(
      `${script}<script>
        const made = document.createElement('alliance-explorer');
        made.src = '${data}';
        document.querySelector('#before').after(made);
      </script>`,
    ),
    '/script-twice': article(`<alliance-explorer src="${data}"></alliance-explorer>${script}
      <script type="module" src="/embed/alliance-map.embed.js?again"></script>`),
  };
  const served = await hostWith(orders);
  let first: string | undefined;
  for (const path of Object.keys(orders)) {
    const { page, complaints, close } = await openPage({
      address: new URL(path, served.address).href,
    });
    await expect.poll(() => page.locator('alliance-map .tag').count(), { message: path }).toBe(6);
    // What is below, and the description of the map, come behind the map itself.
    await expect.poll(() => page.locator('alliance-table').count(), { message: path }).toBe(1);
    const svg = page.locator('alliance-map svg');
    await expect.poll(() => svg.locator('desc').textContent(), { message: path }).toMatch(/\w/);
    const picture = (): Promise<string> =>
      svg.evaluate((drawn) => drawn.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' '));
    first ??= await picture();
    await expect.poll(picture, { message: path }).toBe(first);
    expect(complaints, path).toEqual([]);
    await close();
  }
  served.close();
});

test('practice 25: two embeds in one page keep apart, and the address is the host’s', async () => {
  const served = await hostWith({
    '/': article(
      `<alliance-explorer id="one" src="${data}"></alliance-explorer>
       <alliance-explorer id="two" src="${data}" at="2022-02-24" scenario="talks-collapse" theme="dark"></alliance-explorer>
       ${script}`,
    ),
  });
  const { page, complaints, close } = await openPage({
    address: new URL('/', served.address).href,
  });
  const at = (id: string): Promise<string | null> => page.locator(id).getAttribute('at');
  await expect.poll(() => at('#one')).toBe('2025-03-02');
  await expect.poll(() => at('#two')).toBe('2022-02-24');
  const address = page.url();
  await page.locator('#one').getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => at('#one')).toBe('2025-03-03');
  expect(await at('#two')).toBe('2022-02-24');
  const papers = await page
    .locator('alliance-map')
    .evaluateAll((maps) =>
      maps.map((map) => getComputedStyle(map.shadowRoot!.querySelector('.disc')!).fill),
    );
  expect(new Set(papers).size).toBe(2);
  const spoken = page.locator('#one p[aria-live]');
  await expect.poll(() => spoken.textContent()).toContain('3\u00a0March\u00a02025');
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(2);
  expect(await audit(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
  served.close();
});

test('practice 30: attributes that make no sense do no harm, then and later', async () => {
  const served = await hostWith({
    '/': article(
      `<alliance-explorer src="${data}" at="yesterday" scenario="nope" lang="xx" theme="pink"></alliance-explorer>${script}`,
    ),
  });
  const { page, complaints, close } = await openPage({
    address: new URL('/', served.address).href,
  });
  await page.locator('alliance-map svg').waitFor();
  const explorer = page.locator('alliance-explorer');
  expect(await explorer.getAttribute('at')).toBe('2025-03-02');
  const shown = page.locator('alliance-map svg');
  for (const [name, value] of [
    ['at', 'tomorrow'],
    ['at', '2025-02-31'],
    ['at', '2025-02-28/no-such-event'],
    ['scenario', 'constructor'],
    ['at', ''],
  ] as const) {
    await explorer.evaluate((element, [attribute, text]) => element.setAttribute(attribute, text), [
      name,
      value,
    ] as const);
    await expect.poll(() => shown.getAttribute('aria-label'), { message: value }).toContain('2025');
  }
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect.poll(() => explorer.getAttribute('at')).toMatch(/^2025-0[23]-/);
  expect(complaints).toEqual([]);
  await close();
  served.close();
});

test('another dataset opens where its own author put it, not where the last was left', async () => {
  const other = '/embed/cold-war-triangle.json';
  const served = await host(inject('libraryFolder'), {
    path: '/embed/',
    pages: {
      '/': article(`<alliance-explorer src="${data}"></alliance-explorer>${script}`),
      [data]: shippedText,
      [other]: readFileSync(join(import.meta.dirname, '../../data/cold-war-triangle.json'), 'utf8'),
    },
  });
  const { page, complaints, close } = await openPage({
    address: new URL('/', served.address).href,
  });
  await page.locator('alliance-map svg').waitFor();
  await pickBranch(page, 'Grand bargain');
  const explorer = page.locator('alliance-explorer');
  await expect.poll(() => explorer.getAttribute('scenario')).toBe('grand-bargain');
  await explorer.evaluate((element, address) => element.setAttribute('src', address), other);
  await expect.poll(() => explorer.getAttribute('at')).toMatch(/^19/);
  await expect.poll(() => explorer.getAttribute('scenario')).toBe('');
  expect(await explorer.locator('.notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
  served.close();
});

test('practice 40: the embed asks for its data and nothing else, and stores nothing', async () => {
  const served = await hostWith({
    '/': article(`<alliance-explorer src="${data}"></alliance-explorer>${script}`),
  });
  const { page, context, requests, close } = await openPage({
    address: new URL('/', served.address).href,
  });
  await page.locator('alliance-map svg').waitFor();
  await page.locator('alliance-map .tag').first().click();
  await page.locator('alliance-relation').waitFor();
  const paths = requests.map((request) => new URL(request).pathname);
  const foreign = paths.filter((path) => !path.startsWith('/embed/') && path !== '/favicon.ico');
  expect(foreign).toEqual(['/']);
  expect(paths.filter((path) => path === data)).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
  served.close();
});

/** Adds up layout shifts as the vital sign does: the worst of windows of at most 5 s. Here one window holds all. */
const sumShifts = (): void => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { shiftSum: () => sum });
};
const shiftOf = (): number => (globalThis as unknown as { shiftSum: () => number }).shiftSum();

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('practice 31: at $width px the story page does not jump while it loads', async (size) => {
  const { page, close } = await openStory({ ...size, before: sumShifts });
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loaded');
  await expect.poll(() => page.locator('alliance-table').count()).toBe(1);
  expect(await page.evaluate(shiftOf)).toBeLessThanOrEqual(0.02);
  await close();
});

/** What README has its reader paste: the explorer with its height reserved, and map and timeline by themselves. */
const [reserved = '', inParts = ''] = readFileSync(
  join(import.meta.dirname, '../../README.md'),
  'utf8',
)
  .split('```html')
  .slice(1)
  .map((text) => text.split('```')[0]!);

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('practice 31: at $width px a host page that reserves the height does not jump', async (size) => {
  expect(reserved).toContain('min-height');
  const served = await hostWith({ '/embed/article': article(reserved) });
  const { page, close } = await openPage({
    ...size,
    address: new URL('/embed/article', served.address).href,
    before: sumShifts,
  });
  await page.locator('alliance-map svg').waitFor();
  await expect.poll(() => page.locator('alliance-table').count()).toBe(1);
  expect(await page.evaluate(shiftOf)).toBeLessThanOrEqual(0.02);
  await close();
  served.close();
});

test('map and timeline by themselves, joined as README shows, follow one another', async () => {
  const served = await hostWith({ '/embed/article': article(inParts) });
  const { page, complaints, close } = await openPage({
    address: new URL('/embed/article', served.address).href,
  });
  const map = page.locator('alliance-map');
  await map
    .getByRole('button', { name: /^United States/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => map.getAttribute('at')).toBe('2025-03-03');
  expect(await page.locator('alliance-timeline').getAttribute('at')).toBe('2025-03-03');
  expect(complaints).toEqual([]);
  await close();
  served.close();
});

test('practice 34: in a sandboxed frame without an origin the embed runs, given open data', async () => {
  const served = await host(inject('libraryFolder'), {
    path: '/embed/',
    headers: { 'access-control-allow-origin': '*' },
    pages: {
      '/': article(
        '<iframe sandbox="allow-scripts" src="/frame" width="600" height="900" title="Map"></iframe>',
      ),
      '/frame': article(`<alliance-explorer src="${data}"></alliance-explorer>${script}`),
      [data]: shippedText,
    },
  });
  const { page, complaints, close } = await openPage({
    address: new URL('/', served.address).href,
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('alliance-map svg').waitFor();
  await frame.getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => frame.locator('alliance-explorer').getAttribute('at')).toBe('2025-03-03');
  expect(complaints).toEqual([]);
  await close();
  served.close();
});

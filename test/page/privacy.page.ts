// What the page asks of the reader's browser and of the network: nothing it does not need.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { host } from './host.ts';
import { openPage, siteAddress } from '../support/page.ts';
import { openStory, pickBranch, shippedText, stateOf } from './story.ts';

/** Uses everything a reader can use. */
async function useAll(page: Page): Promise<void> {
  await page.locator('alliance-map svg').waitFor();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.locator('alliance-map .tag').first().click();
  await page.locator('alliance-relation').getByRole('heading').first().waitFor();
  await page.locator('alliance-relation').getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('button', { name: /^Russia, RU/ })
    .locator('.disc')
    .click();
  await page.locator('alliance-actor').getByRole('heading').first().waitFor();
  await page.getByText('All relations as a table').click();
  await pickBranch(page, 'Grand bargain');
  await page.getByRole('button', { name: 'Play the story' }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Leave the story' }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const disc = (await page.locator('alliance-map .disc').first().boundingBox())!;
  const [x, y] = [disc.x + disc.width / 2, disc.y + disc.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  await page.mouse.up();
}

/** Violations of the page's policy since it began to load; `before` of `openPage` notes them. */
const noteViolations = (): void => {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
  Object.assign(globalThis, { violations });
};
const violationsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

test('practice 40: all requests go to the serving host; no cookie, no storage', async () => {
  const { page, context, requests, complaints, close } = await openStory({
    before: () => {
      const written: string[] = [];
      Object.assign(globalThis, { written });
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (name: string, value: string) {
        written.push(name);
        setItem.call(this, name, value);
      };
    },
  });
  await useAll(page);
  expect(requests.filter((address) => !address.startsWith(siteAddress))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    written: (globalThis as unknown as { written: string[] }).written,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }));
  expect(kept).toEqual({
    written: [],
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    cookie: '',
  });
  expect(complaints).toEqual([]);
  await close();
});

/** A policy as strict as they come; `inline` are the hashes of what a page may hold itself. */
const strictPolicy = (inline: { scripts: string[]; styles: string[] }): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inline.scripts].join(' '),
    ["style-src 'self'", ...inline.styles].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Uses all of a page under a policy. Returns what violates the policy, and which colours are painted. */
async function useUnder(policy: string, folder: string, pages: Readonly<Record<string, string>>) {
  const served = await host(folder, { headers: { 'content-security-policy': policy }, pages });
  const { page, complaints, close } = await openPage({
    address: served.address,
    before: noteViolations,
  });
  await useAll(page);
  const violations = await violationsOn(page);
  const painted = await page.locator('alliance-explorer').evaluate((explorer) => {
    const map = explorer.shadowRoot!.querySelector('alliance-map')!.shadowRoot!;
    const strokes = [...map.querySelectorAll('.line')].map((line) => getComputedStyle(line).stroke);
    return {
      strokes: new Set(strokes).size,
      disc: getComputedStyle(map.querySelector('.disc')!).fill,
      paper: getComputedStyle(explorer).backgroundColor,
    };
  });
  expect(painted.strokes).toBeGreaterThan(2);
  expect(painted).toMatchObject({ disc: 'rgb(22, 24, 29)', paper: 'rgb(250, 249, 246)' });
  await close();
  served.close();
  return { violations, complaints };
}

test('practice 45 and 46: an embed keeps a strict policy with trusted types, and its colours are right', async () => {
  const article = `<!doctype html><html lang="en"><title>An article</title>
    <alliance-explorer src="/story.json"></alliance-explorer>
    <script type="module" src="/alliance-map.embed.js"></script>`;
  const pages = { '/': article, '/story.json': shippedText };
  const policy = strictPolicy({ scripts: [], styles: [] });
  const used = await useUnder(policy, inject('libraryFolder'), pages);
  expect(used).toEqual({ violations: [], complaints: [] });
});

/** The page as built, and the hashes of the scripts and styles in it. */
function readSite() {
  const page = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8');
  const hashes = (parts: RegExp): string[] =>
    [...page.matchAll(parts)].map(
      ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
    );
  const scripts = hashes(/<script>([^]*?)<\/script>/g);
  return { page, inline: { scripts, styles: hashes(/<style>([^]*?)<\/style>/g) } };
}

test('the page keeps as strict a policy that names what it holds itself', async () => {
  const { page, inline } = readSite();
  const used = await useUnder(strictPolicy(inline), inject('siteFolder'), { '/': page });
  expect(used).toEqual({ violations: [], complaints: [] });
});

test('a policy that forbids what the page holds itself takes the opening away, and nothing else', async () => {
  const policy = strictPolicy({ scripts: [], styles: [] });
  const { violations } = await useUnder(policy, inject('siteFolder'), { '/': readSite().page });
  expect(
    violations.filter((violation) => !/^(script|style)-src-elem: inline/.test(violation)),
  ).toEqual([]);
  const headers = { 'content-security-policy': policy };
  const answers = {
    [siteAddress]: { body: readSite().page, headers },
    '**/*.js': { body: '', status: 404 },
  };
  const { page, close } = await openPage({ answers });
  expect(await page.locator('.map svg >> visible=true').count()).toBe(0);
  await close();
});

test('runs under any path', async () => {
  const served = await host(inject('siteFolder'), { path: '/news/2025/maps/' });
  const opened = await openPage({ address: served.address, query: { at: '2022-02-24' } });
  await opened.page.locator('alliance-map svg').waitFor();
  expect((await stateOf(opened.page)).at).toBe('2022-02-24');
  expect(opened.requests.filter((address) => !address.startsWith(served.address))).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
  served.close();
});

test('practice 52: built files make no code of text and import nothing from elsewhere', () => {
  for (const folder of [join(inject('siteFolder'), 'assets'), inject('libraryFolder')]) {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/\beval\(|\bnew Function\b|[^.\w]Function\(/);
      expect(code, name).not.toMatch(/(from|import)\s*\(?["'](https?:)?\/\//);
    }
  }
});

// Data that means harm: markup in every text, ids that mean something to JavaScript.
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { markup, quarrelFile } from '../fixtures/quarrel.ts';
import { audit } from '../support/page.ts';
import { openWith, stateOf } from './story.ts';

/** Fields that are texts to be shown, and no ids, dates, codes or addresses. */
const TEXTS = new Set(
  'title description because summary place text speaker role context doubt symbol note basis headline takeaway publisher name license'.split(
    ' ',
  ),
);

/** The same value with markup at the end of every text in it. */
function withMarkup(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(field) ? `${value} ${markup}` : value;
  if (Array.isArray(value)) return value.map((entry) => withMarkup(entry, field));
  if (typeof value !== 'object' || value === null) return value;
  const isByLanguage = TEXTS.has(field);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      withMarkup(entry, isByLanguage ? field : key),
    ]),
  );
}

const told = {
  ...quarrelFile,
  opening: {
    at: '2025-02-01',
    since: '2025-01-15',
    headline: 'A headline',
    takeaway: 'A takeaway',
  },
  story: [{ at: '2025-02-01', focus: ['us', 'ru'], title: 'A step', text: 'What it tells' }],
};

/** The dataset with every id replaced by one that JavaScript knows. */
function withAwkwardIds(): unknown {
  const ids: Record<string, string> = {
    us: '__proto__',
    ru: 'constructor',
    ua: 'toString',
    talks: 'hasOwnProperty',
    clash: 'valueOf',
    aid: '__defineGetter__',
    spring: 'isPrototypeOf',
    bargain: '__proto__',
    deal: 'propertyIsEnumerable',
  };
  const text = JSON.stringify(told).replace(
    /"(us|ru|ua|talks|clash|aid|spring|bargain|deal)"/g,
    (_, id: string) => JSON.stringify(ids[id]),
  );
  return JSON.parse(text);
}

test('practice 48: markup in any text of the data is shown as it was typed, and nothing runs', async () => {
  const hostile = withMarkup(told);
  expect(parseDataset(hostile)).toMatchObject({ ok: true });
  const { page, complaints, requests, close } = await openWith(JSON.stringify(hostile));
  await page.locator('alliance-map svg').waitFor();
  const ways = [
    '',
    '?focus=us,ru',
    '?focus=us',
    '?step=1',
    '?at=2025-02-01/talks',
    '?scenario=bargain&at=2025-04-01',
    '?chapter=spring&at=2025-05-12',
  ];
  const address = new URL(page.url());
  for (const way of ways) {
    await page.goto(new URL(way, address).href);
    await page.locator('alliance-map svg').waitFor();
    await page
      .locator('summary')
      .evaluateAll((all) =>
        all.forEach((summary) => ((summary.parentElement as HTMLDetailsElement).open = true)),
      );
    const seen = await page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      const found = { risky: [] as string[], handlers: [] as string[], text: '' };
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          // The one form is ours, for events of the reader's own.
          if (element.matches('img, iframe, object, embed, form:not(.own-form), base'))
            found.risky.push(element.outerHTML);
          if (element.getAttributeNames().some((name) => name.startsWith('on')))
            found.handlers.push(element.outerHTML);
        }
        found.text += root.textContent ?? '';
      }
      return found;
    });
    expect(seen.risky).toEqual([]);
    expect(seen.handlers).toEqual([]);
    expect(seen.text, way).toContain(markup);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  }
  await page.getByRole('heading', { level: 1, name: `A headline ${markup}` }).waitFor();
  expect(await page.title()).toContain(markup);
  expect(requests.filter((request) => request.endsWith('/x'))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('practice 50: ids that JavaScript knows work like all others, and change no prototype', async () => {
  const { page, complaints, close } = await openWith(JSON.stringify(withAwkwardIds()), {
    before: () => {
      const names = (value: object): string => Object.getOwnPropertyNames(value).sort().join();
      const before = [Object.prototype, Array.prototype, Function.prototype].map(names);
      Object.assign(globalThis, {
        prototypesChanged: () =>
          [Object.prototype, Array.prototype, Function.prototype].some(
            (value, at) => names(value) !== before[at],
          ),
      });
    },
  });
  await page.locator('alliance-map svg').waitFor();
  expect(await page.locator('alliance-map .actor').count()).toBe(3);
  await page
    .getByRole('button', { name: /^United States, US/ })
    .locator('.disc')
    .click();
  await page.locator('alliance-actor').getByRole('heading', { name: 'United States' }).waitFor();
  expect((await stateOf(page)).focus).toEqual(['__proto__']);
  await page.locator('alliance-map .tag').first().click();
  await page.locator('alliance-relation').getByRole('heading').first().waitFor();
  await page.locator('alliance-timeline .lane').nth(1).click();
  await expect.poll(async () => (await stateOf(page)).choices.scenario).toBe('__proto__');
  await expect.poll(() => new URL(page.url()).searchParams.get('scenario')).toBe('__proto__');
  const state = await stateOf(page);
  await page.reload();
  await page.locator('alliance-map svg').waitFor();
  expect(await stateOf(page)).toEqual(state);
  const changed = await page.evaluate(() =>
    (globalThis as unknown as { prototypesChanged: () => boolean }).prototypesChanged(),
  );
  expect(changed).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('texts at their greatest length break no layout, and axe finds nothing', async () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
  const stretched = JSON.parse(JSON.stringify(told), (key, value: unknown) =>
    typeof value === 'string' && TEXTS.has(key) ? `${value} ${long}` : value,
  ) as unknown;
  const { page, close } = await openWith(JSON.stringify(stretched), {
    width: 320,
    height: 640,
    query: { focus: 'us,ru' },
  });
  await page.locator('alliance-relation').getByRole('heading').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
  expect(await audit(page)).toEqual([]);
  await close();
});

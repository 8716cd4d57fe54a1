import { expect, test } from 'vitest';
import { audit, embedAnswers, openPage, reopenPage, siteAddress } from './page.ts';

test('a page opens as the reader asked for it', async () => {
  const { page, close } = await openPage({
    width: 400,
    height: 700,
    colorScheme: 'dark',
    forcedColors: 'active',
    query: { at: '2025-02-28' },
  });
  const seen = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
  }));
  expect(seen).toEqual({ width: 400, height: 700, dark: true, still: true, forced: true });
  expect(page.url()).toBe(`${siteAddress}?at=2025-02-28`);
  await close();
});

test('a page opens again for another reader, and keeps neither steps nor marks of the first', async () => {
  const first = await reopenPage({ width: 400, height: 700, colorScheme: 'dark' });
  await first.page.evaluate(() => {
    history.pushState(null, '', '?at=2025-02-28');
    Object.assign(globalThis, { marked: true });
  });
  const asked = first.requests.length;
  await first.close();
  const { page, complaints, close } = await reopenPage({ forcedColors: 'active' });
  expect(page === first.page).toBe(true);
  const seen = await page.evaluate(() => ({
    size: [innerWidth, innerHeight],
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    steps: history.length,
    marked: 'marked' in globalThis,
  }));
  expect(seen).toEqual({ size: [1280, 800], dark: false, forced: true, steps: 1, marked: false });
  expect(page.url()).toBe(siteAddress);
  expect(complaints).toEqual([]);
  expect(first.requests).toHaveLength(asked);
  await close();
});

test('the built page loads from its own host alone, without a complaint', async () => {
  const { requests, complaints } = await openPage();
  expect(requests.length).toBeGreaterThan(1);
  expect(requests.filter((address) => !address.startsWith(siteAddress))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a made-up host page may load the embed, and nothing else on the net', async () => {
  const { page, complaints } = await openPage({
    address: 'https://host.example/',
    answers: {
      'https://host.example/':
        '<script type="module" src="/maps/alliance-map.embed.js"></script><p>Host</p>',
      ...(await embedAnswers('https://host.example/maps/')),
    },
  });
  await page.waitForFunction(() => customElements.get('alliance-explorer') !== undefined);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => fetch('https://example.com/').catch(() => 'refused'))).toBe(
    'refused',
  );
});

test('an audit of a page names the rule and the place', async () => {
  const { page } = await openPage({
    address: 'https://host.example/',
    answers: {
      'https://host.example/': '<html lang="en"><title>T</title><img src="data:,">',
    },
  });
  expect(await audit(page)).toEqual(['image-alt: Images must have alternative text (img)']);
});

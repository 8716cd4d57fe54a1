// The page on paper: what is shown, its numbers and its sources, without anything to press.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { reopenPage } from '../support/page.ts';
import { expectWhole, openStory, reopenStory, shipped } from './story.ts';

test('practice 44: print shows state, table, sources and where it comes from, and no controls', async () => {
  const { page, close } = await openStory({ colorScheme: 'dark', query: '?focus=USA,UKR' });
  await expectWhole(page);
  await page.emulateMedia({ media: 'print' });
  const visible = await page.locator('button, select, input, .skip').evaluateAll((controls) =>
    controls
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        const seen = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return seen && width > 1 && height > 1;
      })
      // A button that carries a fact is printed as the text that it is.
      .filter((control) => !control.matches('.event, .pair button, .date button, .relation, .head'))
      .map((control) => control.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120)),
  );
  expect(visible).toEqual([]);

  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('alliance-map svg').waitFor();
  await page.locator('alliance-table').getByText('All relations on 2 March 2025').waitFor();
  await expect.poll(() => page.locator('alliance-table tbody tr').count()).toBe(6);
  for (const row of await page.locator('alliance-table tbody tr').all()) {
    expect(await row.isVisible()).toBe(true);
  }
  expect(await page.locator('alliance-explorer .address').textContent()).toBe(page.url());
  expect(await page.locator('alliance-explorer .address').isVisible()).toBe(true);
  const source = shipped.sources.find(({ id }) =>
    shipped.events.find((event) => event.id === 'peskov-configurations')!.sources.includes(id),
  )!;
  expect(await page.locator('alliance-event').getByText(source.publisher).first().isVisible()).toBe(
    true,
  );
  await close();
});

test('practice 44: on paper the ground is light, and nothing scrolls or is cut', async () => {
  const { page, close } = await openStory({ colorScheme: 'dark', width: 794, height: 1123 });
  await expectWhole(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const explorer = document.querySelector('alliance-explorer')!.shadowRoot!;
    const map = explorer.querySelector('alliance-map')!.shadowRoot!;
    const cut: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const style = getComputedStyle(element);
        if (!/auto|scroll|hidden/.test(style.overflowY) || style.clipPath !== 'none') continue;
        if (!element.checkVisibility() || element.closest('svg')) continue;
        if (element.scrollHeight > element.clientHeight + 1 && element.localName !== 'html') {
          cut.push(`${element.localName}.${element.className}`);
        }
      }
    }
    return {
      disc: getComputedStyle(map.querySelector('.disc')!).fill,
      paper: getComputedStyle(document.body).backgroundColor,
      cut,
    };
  });
  expect(seen).toEqual({ disc: 'rgb(22, 24, 29)', paper: 'rgb(250, 249, 246)', cut: [] });
  await close();
});

/** Where each part begins on a page without end, from its top, with how it is laid out. */
const laidOut = (page: Page) => () =>
  page.locator('alliance-explorer').evaluate((explorer) => {
    const root = explorer.shadowRoot!;
    const parts = ['.header', '.map', '.caption', '.legend', '.timeline', '.cards', '.table'];
    const tops = parts.map((part) => root.querySelector(part)!.getBoundingClientRect().top);
    return {
      isInOrder: tops.every((top, index) => index === 0 || top > tops[index - 1]!),
      display: getComputedStyle(root.querySelector('.explorer')!).display,
      fitsUpright: explorer.clientWidth <= 720,
    };
  });

// The event card stood between map and timeline; Firefox left letters and whole cards out of what lay in a grid.
test.each([
  { paper: 'upright', width: 718, height: 1047 },
  { paper: 'on its side', width: 1047, height: 718 },
])(
  'on paper $paper the timeline follows the map, before card and table, and nothing lies in a grid',
  async ({ width, height }) => {
    const { page, close } = await reopenStory({ width, height });
    await expectWhole(page);
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(laidOut(page))
      .toEqual({ isInOrder: true, display: 'flex', fitsUpright: true });
    await close();
  },
);

// A relation filled fifteen pages: the sources of every event that ever moved it.
test('on paper a relation names its events, and lists the sources of those that were opened', async () => {
  const { page, close } = await reopenStory({ query: '?focus=USA,UKR' });
  const folds = page.locator('alliance-relation .parts > .event details');
  await expect.poll(() => folds.count()).toBeGreaterThan(3);
  await folds.nth(1).locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  const shown = () =>
    folds.evaluateAll((all) =>
      all.map((fold) =>
        fold.querySelector('.sources')!.checkVisibility({ contentVisibilityAuto: true }),
      ),
    );
  await expect.poll(async () => (await shown()).indexOf(true)).toBe(1);
  expect((await shown()).filter(Boolean)).toHaveLength(1);
  expect(await page.locator('alliance-event .sources').first().isVisible()).toBe(true);
  await close();
});

test('the map is as high on paper as its drawing, whose letters are black', async () => {
  const { page, close } = await reopenStory({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const drawing = page.locator('alliance-map svg');
  await expect
    .poll(() =>
      drawing.evaluate((svg: SVGSVGElement) => {
        const { width, height } = svg.viewBox.baseVal;
        const box = svg.getBoundingClientRect();
        const frame = (svg.getRootNode() as ShadowRoot).host.clientHeight;
        const ink = getComputedStyle(svg.querySelector('.name')!).fill;
        return [
          Math.abs(box.height - (box.width * height) / width) < 1,
          frame - box.height < 1,
          ink,
        ];
      }),
    )
    .toEqual([true, true, 'rgb(22, 24, 29)']);
  await close();
});

test('branches side by side are printed in place of map and card', async () => {
  const { page, close } = await reopenPage({ query: '?view=branches&at=2025-06-01' });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('alliance-branches .card >> visible=true').count()).toBe(4);
  for (const tag of ['alliance-map', 'alliance-event', 'alliance-timeline']) {
    expect(await page.locator(`alliance-explorer ${tag}`).first().isVisible(), tag).toBe(false);
  }
  await close();
});

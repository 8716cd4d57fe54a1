// The page on paper: what is shown, its numbers and its sources, without anything to press.
import { expect, test } from 'vitest';
import { expectWhole, openStory, shipped } from './story.ts';

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

// What a reader did not ask for stays where it is, whatever he supposes.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectWhole, reopenStory, pickBranch, shipped } from './story.ts';

/** Tops of what a reader looks at, in px from the top of the page. */
const places = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const explorer = document.querySelector('alliance-explorer')!.shadowRoot!;
    const timeline = explorer.querySelector('alliance-timeline')!.shadowRoot!;
    const topOf = (found: Element | null): number =>
      found!.checkVisibility() ? Math.round(found!.getBoundingClientRect().top + scrollY) : 0;
    return {
      header: topOf(explorer.querySelector('.header')),
      map: topOf(explorer.querySelector('.map')),
      caption: topOf(explorer.querySelector('.caption')),
      track: topOf(timeline.querySelector('.track')),
      lanes: topOf(timeline.querySelector('.lanes')),
      foot: topOf(timeline.querySelector('.foot')),
      legend: topOf(explorer.querySelector('.legend')),
    };
  });

/** Waits until what is supposed stands over the map, or nothing does. */
const supposed = (page: Page, count: number): Promise<void> =>
  expect.poll(() => page.locator('alliance-explorer .supposed').count()).toBe(count);

test('what is supposed moves nothing on a desk: neither by switch nor by branch, nor back', async () => {
  const { page, close } = await reopenStory({ width: 1440, height: 900 });
  await expectWhole(page);
  const before = await places(page);
  await page.locator('alliance-event').getByRole('checkbox', { name: 'Counts' }).click();
  await supposed(page, 1);
  expect(await places(page)).toEqual(before);
  await page.getByRole('button', { name: 'Back to the record' }).click();
  await supposed(page, 0);
  expect(await places(page)).toEqual(before);
  await pickBranch(page, 'Talks collapse');
  await supposed(page, 1);
  expect(await places(page)).toEqual(before);
  await close();
});

test.each([320, 390, 768])('nor on a screen of %i px', async (width) => {
  const { page, close } = await reopenStory({ width, height: 844 });
  await expectWhole(page);
  const before = await places(page);
  await pickBranch(page, 'Talks collapse');
  await supposed(page, 1);
  expect(await places(page)).toEqual(before);
  // Between events the line of the date is longest, and this title is long.
  await page.locator('alliance-explorer').evaluate((explorer) => {
    explorer.setAttribute('at', '2025-09-30');
  });
  await page.locator('.caption').getByText('NATO summit restores a common line').waitFor();
  expect(await places(page)).toEqual(before);
  await close();
});

test('a step along the axis of a phone moves nothing, however long the title', async () => {
  const { page, close } = await reopenStory({ width: 390, height: 844 });
  const long = shipped.events
    .filter(({ title }) => (title as string).length > 55)
    .map(({ id, date }) => `${date}/${id}`);
  expect(long.length).toBeGreaterThan(5);
  await expectWhole(page);
  const before = await places(page);
  for (const at of long) {
    await page.locator('alliance-explorer').evaluate(async (explorer, there) => {
      explorer.setAttribute('at', there);
      await (explorer as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    }, at);
    expect(await places(page), at).toEqual(before);
  }
  await close();
});

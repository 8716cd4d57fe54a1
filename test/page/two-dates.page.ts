// The journey from the map to two dates and back: by mouse, by keyboard and by finger, with link and history.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeDifference } from '../../src/words/describe-difference.ts';
import { describeChange } from '../../src/words/describe-change.ts';
import { wordsFor } from '../../src/words/words.ts';
import { drag, fingersOn } from '../support/fingers.ts';
import { audit, reopenPage, type OpenedPage, type Reopening } from '../support/page.ts';
import { expectQuery, reopenStory, shipped, sidewaysRoom, stateOf } from './story.ts';

const words = wordsFor('en');
const record = createTimeline(shipped);
const { since, at } = { since: shipped.opening!.since, at: shipped.opening!.at };
const say = (from: string, to: string): string =>
  describeDifference(record, record.momentAt(from), record.momentAt(to), words);

const panel = (page: Page) => page.locator('alliance-difference');
const compare = (page: Page) => page.getByRole('button', { name: 'Compare two dates' });
const spoken = (page: Page) => page.locator('alliance-explorer p.spoken[aria-live]');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
  });

/** What is drawn of two dates, mark by mark. */
const marksOf = (page: Page): Promise<unknown[]> =>
  panel(page)
    .locator('svg.map')
    .evaluate((svg) =>
      [...svg.querySelectorAll('path, circle, text, line')].map((mark) => {
        const { d, cx, cy, stroke } = Object.fromEntries(
          [...mark.attributes].map(({ name, value }) => [name, value]),
        );
        return [d, cx, cy, stroke, mark.textContent];
      }),
    );

/** Where the text of the first such element of the panel begins, in px from the left of the screen. */
const textLeft = (page: Page, selector: string): Promise<number> =>
  panel(page)
    .locator(selector)
    .first()
    .evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return text.getBoundingClientRect().left;
    });

/** The page with two dates compared. */
async function openDates(options: Reopening): Promise<OpenedPage> {
  const opened = await reopenPage(options);
  await panel(opened.page).getByRole('img').waitFor();
  return opened;
}

test('on a phone the way back stands beside the heading, and the map is in the first screen', async () => {
  const viewport = { width: 390, height: 844 };
  const { page, close } = await openDates({
    query: { view: 'difference', since },
    ...viewport,
  });
  const heading = (await panel(page).getByRole('heading').first().boundingBox())!;
  const back = (await page.getByRole('button', { name: 'Back to the map' }).boundingBox())!;
  expect(back.y).toBeLessThan(heading.y + heading.height);
  expect(back.x).toBeGreaterThanOrEqual(heading.x + heading.width);
  const map = (await panel(page).getByRole('img').boundingBox())!;
  expect(map.y + map.height).toBeLessThan(viewport.height);
  // All that is written begins at one edge, the first chapter and the list among it.
  for (const first of ['.chapters button', '.changes .pair', '.changes .because', 'figcaption p']) {
    await expect.poll(() => textLeft(page, first), { message: first }).toBeCloseTo(heading.x, 0);
  }
  await close();
});

test.each([
  ['on a desk', { width: 1280, height: 800 }],
  ['on a phone', { width: 390, height: 844, touch: true }],
])(
  'practice 62: what is supposed is marked once %s, and leads back to the record',
  async (_, size) => {
    const query = `?view=difference&since=${since}&at=2025-10-01&scenario=grand-bargain`;
    const { page, close } = await openDates({ ...size, query });
    const marks = page.locator('alliance-explorer').getByText('Hypothetical: Grand bargain');
    const heading = panel(page).getByRole('heading').first();
    await heading.waitFor();
    const isSeen = (): Promise<boolean[]> =>
      marks.evaluateAll((all) => all.map((mark) => mark.checkVisibility()));
    await expect.poll(async () => (await isSeen()).filter(Boolean)).toEqual([true]);
    const back = page.getByRole('button', { name: 'Back to the record' });
    const { y, height } = (await back.boundingBox())!;
    expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(y + height);
    // Where another part lay over it, the press went there.
    await back.click();
    await expect.poll(async () => (await isSeen()).filter(Boolean)).toEqual([]);
    await close();
  },
);

test('two dates are compared, shared by the link, and left by Back', async () => {
  const { page, complaints, close } = await reopenStory();
  await compare(page).click();
  await panel(page).getByRole('img').waitFor();
  await expectQuery(page, { view: 'difference', since });
  expect(await panel(page).getByRole('img').getAttribute('aria-label')).toBe(say(since, at));
  await expect.poll(() => spoken(page).textContent()).toBe(say(since, at));
  expect(await page.locator('alliance-map').count()).toBe(0);

  await panel(page).getByRole('button', { name: 'Bargaining' }).click();
  const dates = { since: '2025-03-10', at: '2025-10-31' };
  await expect.poll(() => stateOf(page)).toMatchObject({ ...dates, view: 'difference' });
  await expectQuery(page, { view: 'difference', ...dates });
  const picture = await marksOf(page);

  const { page: other, close: closeOther } = await openDates({ query: new URL(page.url()).search });
  await expect.poll(() => marksOf(other)).toEqual(picture);
  await closeOther();

  await page.goBack();
  await expect.poll(() => stateOf(page)).toMatchObject({ since, at, view: 'difference' });
  await page.goBack();
  await page.locator('alliance-map svg').waitFor();
  expect(await stateOf(page)).toMatchObject({ since: undefined, at, view: 'map' });
  expect(complaints).toEqual([]);
  await close();
});

test('all of it by keyboard, with one message a step, and Escape back to where one came from', async () => {
  const { page, close } = await reopenStory();
  await compare(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('First date');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stateOf(page)).since).not.toBe(since);
  const first = (await stateOf(page)).since!;
  await expect.poll(() => spoken(page).textContent()).toBe(say(first, at));
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Second date');
  await page.keyboard.press('End');
  const last = record.atOf(record.events.at(-1)!.after);
  await expect.poll(async () => (await stateOf(page)).at).toBe(last);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await stateOf(page)).at).toBe(at);
  await page.keyboard.press('Escape');
  await page.locator('alliance-map svg').waitFor();
  await expect.poll(() => focused(page)).toBe('Compare two dates');
  expect(await stateOf(page)).toMatchObject({ since: undefined, view: 'map' });
  await close();
});

test('a cause opens its event on the map, and Back leads to the comparison again', async () => {
  const { page, close } = await openDates({ query: { view: 'difference', since } });
  const cause = panel(page).locator('.causes button').first();
  const title = (await cause.locator('.name').textContent())!.trim();
  await cause.click();
  await page.locator('alliance-map svg').waitFor();
  await expect
    .poll(() => page.locator('alliance-event').getByRole('heading').first().textContent())
    .toContain(title);
  const { at: opened } = await stateOf(page);
  await expectQuery(page, { at: opened });
  await page.goBack();
  await panel(page).getByRole('img').waitFor();
  expect(await stateOf(page)).toMatchObject({ since, view: 'difference' });
  await close();
});

describe('on a phone', () => {
  test('a finger moves the handles, also away from one place', async () => {
    const { page, close } = await openDates({
      width: 390,
      height: 844,
      touch: true,
      query: { view: 'difference', since: at, at },
    });
    const fingers = await fingersOn(page);
    const flag = (await panel(page).locator('.flag.since rect').boundingBox())!;
    const held = { x: flag.x + flag.width / 2, y: flag.y + flag.height / 2 };
    await fingers.down(held);
    await drag(fingers, held, { ...held, x: held.x - 70 });
    await fingers.up();
    await expect.poll(async () => (await stateOf(page)).since! < '2025').toBe(true);
    expect((await stateOf(page)).at).toBe(at);
    await close();
  });

  test('at 320 px all of it fits, and passes the audit, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await openDates({
        width: 320,
        height: 568,
        touch: true,
        colorScheme,
        query: { view: 'difference', since },
      });
      expect(await sidewaysRoom(page)).toBe(0);
      expect(await audit(page)).toEqual([]);
      await close();
    }
  });
});

test('what is seen is shared as a sentence with its link', async () => {
  const { page, close } = await reopenStory({ query: { at: '2025-10-31' } });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: object) => {
        Object.assign(window, { shared });
        return Promise.resolve();
      },
    });
  });
  await page.getByRole('button', { name: 'Share' }).click();
  const shared = () => page.evaluate(() => (window as unknown as { shared: unknown }).shared);
  await expect.poll(shared).toEqual({
    title: shipped.opening!.headline,
    text: describeChange(record, record.momentAt('2025-10-31'), words),
    url: page.url(),
  });
  await close();
});

test('a cause is named to a screen reader with a space before its date', async () => {
  const { page, close } = await openDates({
    query: { at: '2025-03-02', since: '2025-01-20', view: 'difference' },
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter(({ role }) => role?.value === 'button')
    .map(({ name }) => String(name?.value));
  expect(names).toContain('Rubio and Lavrov lead US-Russia talks in Riyadh 18\u00a0Feb\u00a02025');
  await close();
});

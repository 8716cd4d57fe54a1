// The story on a phone: each step is read beside its map, and the button that leads on stays under the thumb.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { reopenStory, stateOf } from './story.ts';

const STORIES = ['us-russia-realignment', 'europe-1872-1907', 'cold-war-triangle'] as const;
/** The step of the first story that stands in a branch, as its link counts. */
const IN_BRANCH = 13;

const story = (page: Page) => page.locator('alliance-story');
const countSteps = (page: Page): Promise<number> =>
  page
    .locator('alliance-explorer')
    .evaluate((explorer) => (explorer as unknown as { data: { story: [] } }).data.story.length);

/** Goes through the story by its button; `look` sees each step once it is told. */
async function walk(page: Page, look: (at: number) => Promise<void>): Promise<void> {
  await page.locator('.tell:visible').click();
  const count = await countSteps(page);
  for (let at = 0; at < count; at += 1) {
    await story(page)
      .getByText(new RegExp(`^Step ${at + 1} of ${count}`))
      .waitFor();
    await look(at);
    if (at < count - 1) await story(page).getByRole('button', { name: 'Next' }).tap();
  }
}

/** How many lines of the step's text are in sight over its buttons; none where these or the title are out of sight. */
const readableLines = (page: Page): Promise<number> =>
  story(page).evaluate((element) => {
    const part = (name: string): Element => element.shadowRoot!.querySelector(name)!;
    const buttons = part('nav').getBoundingClientRect();
    const isSeen = part('h3').getBoundingClientRect().top >= 0 && buttons.bottom <= innerHeight;
    const lines = document.createRange();
    lines.selectNodeContents(part('.text'));
    const bottoms = new Set(Array.from(lines.getClientRects(), ({ bottom }) => bottom));
    return isSeen ? [...bottoms].filter((bottom) => bottom <= buttons.top).length : 0;
  });

test.each(STORIES)('title and three lines of every step are in sight at 320 px: %s', async (id) => {
  const size = { width: 320, height: 568, touch: true };
  const { page, close } = await reopenStory({ ...size, query: { story: id } });
  await walk(page, async (at) => {
    await expect
      .poll(() => readableLines(page), { message: `step ${at + 1}` })
      .toBeGreaterThanOrEqual(3);
  });
  await close();
});

test('the way back to the record waits until the story is left, and takes the keyboard along', async () => {
  const size = { width: 320, height: 568, touch: true };
  const { page, close } = await reopenStory({ ...size, query: { step: String(IN_BRANCH - 1) } });
  await story(page).getByRole('button', { name: 'Next' }).tap();
  await page.locator('.header .supposed').waitFor();
  const ways = page.locator('.header button:visible');
  await expect.poll(() => ways.count()).toBe(0);
  await story(page).getByRole('button', { name: 'Leave the story' }).tap();
  await expect.poll(() => ways.allInnerTexts()).toEqual(['Back to the record', 'Undo']);
  await ways.getByText('Undo').press('Enter');
  await expect.poll(async () => (await stateOf(page)).storyStep).toBe(IN_BRANCH - 1);
  await expect.poll(() => ways.count()).toBe(0);
  const focused = () =>
    page
      .locator('alliance-explorer')
      .evaluate((explorer) => explorer.shadowRoot!.activeElement?.localName);
  await expect.poll(focused).toBe('alliance-map');
  await close();
});

test('the button that leads on stays where it is from the first step to the last', async () => {
  const { page, close } = await reopenStory({ width: 390, height: 844, touch: true });
  const top = async () => (await story(page).locator('.next').boundingBox())?.y;
  let first: number | undefined;
  await walk(page, async (at) => {
    first ??= await top();
    await expect.poll(top, { message: `step ${at + 1}` }).toBe(first);
  });
  await close();
});

test.each([
  { step: '9', says: '28 February 2025' },
  { step: '12', says: '2 March 2025 · changes since 20 Jan 2025' },
  { step: '13', says: 'May 2025 · compared with the record' },
])('beside the date of step $step stands once what changes are counted from', async (told) => {
  const size = { width: 390, height: 844, touch: true };
  const { page, close } = await reopenStory({ ...size, query: { step: told.step } });
  const says = async () => (await story(page).locator('.date').innerText()).replace(/\s/g, ' ');
  await expect.poll(says).toBe(told.says);
  await expect.poll(() => page.locator('.caption').isVisible()).toBe(false);
  await close();
});

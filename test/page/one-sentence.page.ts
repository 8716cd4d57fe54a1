// One text tells of a picture, whoever asks for it: caption, live region, alternative text and what is shared.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { describe } from '../../src/words/describe.ts';
import { expectAt, reopenStory, shipped } from './story.ts';

const caption = async (page: Page): Promise<string> =>
  (await page.locator('alliance-explorer .caption p').textContent())!
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
const alternative = (page: Page): Promise<string | null> =>
  page.locator('alliance-map svg').getAttribute('aria-label');
const spoken = (page: Page): Promise<string | null> =>
  page.locator('alliance-explorer p.spoken[aria-live]').textContent();

/** What the clipboard is handed by the button “Share”, without title and link. */
async function shared(page: Page): Promise<string | undefined> {
  await page.evaluate(() => {
    const clipboard = {
      writeText: (text: string) => Promise.resolve(Object.assign(window, { handed: text })),
    };
    for (const [name, value] of Object.entries({ clipboard, share: undefined }))
      Object.defineProperty(navigator, name, { value, configurable: true });
  });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByText('Text and link copied.').waitFor();
  const handed = await page.evaluate(() => (window as unknown as { handed: string }).handed);
  return handed.split('\n\n')[1];
}

test.each([
  ['of the record', { at: '2025-02-28' }, {}],
  ['of a branch', { at: '2025-06-01', scenario: 'grand-bargain' }, { scenario: 'grand-bargain' }],
])(
  'practice 13: a step %s has one sentence for caption, ear, picture and share',
  async (_, query, choices) => {
    const { page, close } = await reopenStory({ query, width: 390, height: 844, touch: true });
    const timeline = createTimeline(shipped, choices);
    const here = timeline.momentAt(query.at);
    const next = timeline.events[timeline.lastEventAt(here)!.index + 1]!;
    await page.getByRole('button', { name: 'Next event' }).tap();
    await expectAt(page, timeline.atOf(next.after));
    const sentence = describe(timeline, { kind: 'change', at: next.after });
    await expect.poll(() => spoken(page)).toBe(sentence);
    await expect.poll(() => caption(page)).toBe(sentence);
    await expect.poll(() => alternative(page)).toBe(sentence);
    expect(await shared(page)).toBe(sentence);
    await close();
  },
);

test('practice 1: a title in the caption is marked with its language where that is another', async () => {
  const { page, close } = await reopenStory({
    query: { lang: 'uk', at: '2025-02-28' },
    width: 390,
    height: 844,
  });
  const title = page.locator('alliance-explorer .caption strong [lang]');
  expect(await title.getAttribute('lang')).toBe('en');
  const { events } = shipped;
  expect(await title.textContent()).toBe(
    events.find(({ id }) => id === 'oval-office-confrontation')!.title,
  );
  await close();
});

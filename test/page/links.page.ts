// The address: a copied link brings the same picture, Back undoes, and a wrong link does no harm.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../support/page.ts';
import {
  expectAt,
  expectQuery,
  expectWhole,
  openStory,
  pickBranch,
  reopenStory,
  shipped,
  stateOf,
} from './story.ts';

/** The map as text. The keyboard's one tab stop is where this reader has been, and no part of the picture. */
const pictureOn = (page: Page): Promise<string> =>
  page
    .locator('alliance-map svg')
    .evaluate((svg) => svg.outerHTML.replace(/<!--.*?-->| tabindex="[^"]*"/g, ''));

test('practice 63: what the reader does is in the address, and Back and Forward undo and redo it', async () => {
  const { page, close } = await reopenStory({ query: { ref: 'mail' } });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expectQuery(page, { ref: 'mail', at: '2025-03-03' });
  await page
    .getByRole('button', { name: /^Russia, RU/ })
    .locator('.disc')
    .click();
  await expectQuery(page, { ref: 'mail', at: '2025-03-03', focus: 'RUS' });
  await pickBranch(page, 'Grand bargain');
  await expect.poll(async () => (await stateOf(page)).choices.scenario).toBe('grand-bargain');
  const { at } = await stateOf(page);
  await expectQuery(page, { ref: 'mail', at, focus: 'RUS', scenario: 'grand-bargain' });

  await page.goBack();
  await expectAt(page, '2025-03-03');
  expect(await stateOf(page)).toMatchObject({ focus: ['RUS'], choices: {} });
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).focus).toEqual([]);
  await page.goBack();
  await expectAt(page, shipped.opening!.at);
  await page.goForward();
  await expectAt(page, '2025-03-03');
  await close();
});

test('practice 63: a copied link, or the page loaded again, shows the same picture', async () => {
  const { page, close } = await reopenStory();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.locator('alliance-map .tag').first().click();
  await page.mouse.move(0, 0);
  await expect.poll(() => new URL(page.url()).searchParams.get('focus')).not.toBeNull();
  const state = await stateOf(page);

  const { page: other, close: closeOther } = await openStory({ address: page.url() });
  expect(await stateOf(other)).toEqual(state);
  const picture = await pictureOn(other);
  await expect.poll(() => pictureOn(page)).toBe(picture);
  await closeOther();
  await page.reload();
  await expect.poll(() => pictureOn(page)).toBe(picture);
  expect(await stateOf(page)).toEqual(state);
  await close();
});

test('practice 63: a choice is in the link of a reader who leaves right after it', async () => {
  const { page, close } = await reopenStory({ query: { at: '2025-02-28' } });
  await page.locator('alliance-event').getByRole('checkbox', { name: 'Counts' }).waitFor();
  await page.evaluate((elsewhere) => {
    const card = document
      .querySelector('alliance-explorer')!
      .shadowRoot!.querySelector('alliance-event')!;
    card.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    location.assign(elsewhere);
  }, `${siteAddress}favicon.svg`);
  await page.waitForURL(/favicon/);
  await page.goBack();
  await page.locator('alliance-map svg').waitFor();
  const without = ['oval-office-confrontation'];
  await expect.poll(async () => (await stateOf(page)).choices).toEqual({ without });
  await expectQuery(page, { at: '2025-02-28', off: without[0]! });
  await close();
});

test.each([
  ['to another date', '', '?at=2025-03-03'],
  ['to the opening', '?at=2025-03-03', ''],
])(
  'practice 63: Back %s, pressed before the code that answers is there, is answered then',
  async (_, from, to) => {
    const { page, complaints, close } = await openStory({ query: to });
    await page.evaluate((next) => history.pushState(null, '', next), `./${from}`);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/answers-*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.reload();
    // Without a link the story is drawn by now; with one it waits for what reads it.
    await page.locator(from === '' ? 'alliance-map svg' : 'alliance-explorer .loading').waitFor();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe(to);
    release();
    await expectAt(page, to === '' ? shipped.opening!.at : '2025-03-03');
    expect(new URL(page.url()).search).toBe(to);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('practice 63: a step of the story is a link too', async () => {
  const { page, close } = await reopenStory({ query: { step: '9' } });
  expect(await stateOf(page)).toMatchObject({ storyStep: 8, focus: shipped.story[8]!.focus });
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe('10');
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).storyStep).toBe(8);
  await close();
});

test('undo goes on from where Back led, and redo to where Back came from; both are spoken', async () => {
  const { page, close } = await reopenStory({ query: { at: '2025-02-28' } });
  const choices = async () => (await stateOf(page)).choices;
  const spoken = page.locator('alliance-explorer p.spoken[aria-live]');
  const off = { without: ['oval-office-confrontation'] };
  await page.locator('alliance-event').getByRole('checkbox', { name: 'Counts' }).click();
  await expectQuery(page, { at: '2025-02-28', off: off.without[0]! });
  await pickBranch(page, 'Grand bargain');
  await expect.poll(() => new URL(page.url()).searchParams.get('scenario')).not.toBeNull();
  await page.goBack();
  await expect.poll(choices).toEqual(off);
  await expect
    .poll(() => spoken.textContent())
    .toMatch(/^Hypothetical\. .*28\u00a0February\u00a02025/);
  await page.getByRole('slider', { name: 'Date' }).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(choices).toEqual({});
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect.poll(choices).toEqual({ ...off, scenario: 'grand-bargain' });
  await close();
});

test('a drag leaves one step in the history, and so does play', async () => {
  const { page, close } = await openStory();
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  await expectWhole(page);
  const before = await entries();
  const track = (await page.locator('alliance-timeline .track').boundingBox())!;
  const y = track.y + track.height / 2;
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.mouse.move(track.x + 0.6 * track.width, y);
  await page.mouse.down();
  for (const share of [0.55, 0.5, 0.45, 0.4, 0.35, 0.3]) {
    await page.mouse.move(track.x + share * track.width, y);
    await page.clock.runFor(40);
  }
  await page.mouse.up();
  expect(await entries()).toBe(before + 1);
  await page.clock.runFor(1_000);
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
  expect(await entries()).toBe(before + 1);

  const { at } = await stateOf(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  for (let event = 0; event < 4; event += 1) await page.clock.runFor(2_600);
  expect((await stateOf(page)).at).not.toBe(at);
  expect(await entries()).toBe(before + 2);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.clock.runFor(1_000);
  const rest = (await stateOf(page)).at;
  await page.getByRole('button', { name: 'Previous event' }).click();
  await page.clock.runFor(1_000);
  expect(await entries()).toBe(before + 3);
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).at).toBe(rest);
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).at).toBe(at);
  await close();
});

describe('a wrong link', () => {
  test('opens the story with a notice for each wrong value, until the reader goes on', async () => {
    const { page, complaints, close } = await reopenStory({
      query: { at: '2025-02-31', scenario: '__proto__', focus: '<b>', step: '99' },
    });
    await expectAt(page, shipped.opening!.at);
    const notices = page.locator('alliance-explorer .notice');
    await expect
      .poll(async () => (await notices.allTextContents()).sort())
      .toEqual([
        'The link asks for at “2025-02-31”, which is not in this story. It was left out.',
        'The link asks for focus “<b>”, which is not in this story. It was left out.',
        'The link asks for scenario “__proto__”, which is not in this story. It was left out.',
        'The link asks for step “99”, which is not in this story. It was left out.',
      ]);
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect.poll(() => notices.count()).toBe(0);
    await expectQuery(page, { at: '2025-03-03' });
    expect(complaints).toEqual([]);
    await close();
  });

  test('from before an event was renamed keeps its day and its other changes, and names what is gone', async () => {
    const { page, close } = await reopenStory({
      query: { at: '2025-02-28/old-name', off: 'old-name,oval-office-confrontation' },
    });
    await expectAt(page, '2025-02-28');
    expect((await stateOf(page)).choices).toEqual({ without: ['oval-office-confrontation'] });
    await expect
      .poll(async () => (await page.locator('alliance-explorer .notice').allTextContents()).sort())
      .toEqual([
        'The link asks for at “old-name”, which is not in this story. It was left out.',
        'The link asks for off “old-name”, which is not in this story. It was left out.',
      ]);
    await close();
  });

  test('keeps what is right in it', async () => {
    const { page, close } = await reopenStory({ query: { at: '2022-02-24', focus: 'nobody' } });
    await expectAt(page, '2022-02-24');
    await expect.poll(() => page.locator('alliance-explorer .notice').count()).toBe(1);
    await close();
  });
});

test('a jump within the page is none in the story', async () => {
  const { page, close } = await reopenStory();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('link', { name: 'Method and sources' }).click();
  await expect.poll(() => page.url()).toContain('#about');
  await expectAt(page, '2025-03-03');
  await expect.poll(() => page.url()).toBe(`${siteAddress}?at=2025-03-03#about`);
  await close();
});

test('practice 35: a fragment that is not ours is left alone and changes nothing', async () => {
  const { page, close } = await openStory({ address: `${siteAddress}#?secret=abc` });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expectQuery(page, { at: '2025-03-03' });
  expect(new URL(page.url()).hash).toBe('#?secret=abc');
  await close();
});

test.each([
  ['europe-1872-1907', 'From Bismarck'],
  ['cold-war-triangle', 'How Washington and Beijing found each other'],
])('the story %s opens by its name, and keeps it in its links', async (story, title) => {
  const { page, complaints, close } = await reopenStory({ query: { story } });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => page.title()).toContain(title);
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
  expect(new URL(page.url()).searchParams.get('story')).toBe(story);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ['', 'The link asks for the story “<b>”, which is not here. This is the first.', 'en'],
  [
    'de',
    'Der Link verlangt die Geschichte „<b>“, die es hier nicht gibt. Dies ist die erste.',
    'de',
  ],
])(
  'a story that is not there is named (language “%s”), until the reader goes on',
  async (lang, sentence, spoken) => {
    const { page, complaints, close } = await reopenStory({ query: { story: '<b>', lang } });
    const notice = page.locator('main > [role=status]');
    await expect.poll(() => notice.allTextContents()).toEqual([sentence]);
    expect(await notice.getAttribute('lang')).toBe(spoken);
    await expectAt(page, shipped.opening!.at);
    await page.locator('alliance-timeline button').first().click();
    await expect.poll(() => notice.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a link that names no story, or the first, asks for nothing that is not there', async () => {
  for (const story of ['', 'us-russia-realignment']) {
    const { page, close } = await reopenStory({ query: { story } });
    await page.getByRole('button', { name: 'Next event' }).waitFor();
    expect(await page.locator('main > [role=status]').count()).toBe(0);
    await close();
  }
});

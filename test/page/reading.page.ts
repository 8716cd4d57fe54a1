// A reader's ways through the page: dragging, stepping, asking why, following the story.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeChange } from '../../src/words/describe-change.ts';
import { wordsFor } from '../../src/words/words.ts';
import { drag, fingersOn } from '../support/fingers.ts';
import {
  expectAt,
  expectWhole,
  openStory,
  pickBranch,
  reopenStory,
  shipped,
  stateOf,
} from './story.ts';

const words = wordsFor('en');
const record = createTimeline(shipped);
const opening = record.momentAt(shipped.opening!.at);
const step = record.events.findIndex(({ after }) => after.applied === opening.applied);
const titleOf = (at: number): string => record.events[at]!.event.title as string;
const atOf = (at: number): string => record.atOf(record.events[at]!.after);

const cardTitle = (page: Page) => page.locator('alliance-event').getByRole('heading').first();
const spoken = (page: Page) => page.locator('alliance-explorer p.spoken[aria-live]');

/** Shows the whole of the time, and tells where its stripes are, in px. */
async function wholeAxis(page: Page): Promise<{ left: number; width: number; y: number }> {
  await expectWhole(page);
  const timeline = page.locator('alliance-timeline');
  await timeline.getByText('All', { exact: true }).click();
  const chapter = () =>
    timeline.evaluate((axis) => (axis as unknown as { chapter?: string }).chapter ?? '');
  await expect.poll(chapter).toBe('');
  await page.evaluate(() => scrollTo(0, 0));
  const box = (await page.locator('alliance-timeline .track').boundingBox())!;
  return { left: box.x, width: box.width, y: box.y + box.height / 2 };
}

test('the timeline follows the mouse, and map, card and table follow the timeline', async () => {
  const { page, complaints, close } = await reopenStory();
  const { left, width, y } = await wholeAxis(page);
  await page.mouse.move(left + 0.5 * width, y);
  await page.mouse.down();
  await page.mouse.move(left + 0.7 * width, y, { steps: 5 });
  const { at } = await stateOf(page);
  expect(at).toMatch(/^202[0-4]-\d\d-\d\d$/);
  await expectAt(page, at);
  await page.mouse.move(left + 0.2 * width, y, { steps: 5 });
  await page.mouse.up();
  const earlier = (await stateOf(page)).at;
  expect(earlier < '2019').toBe(true);
  await expectAt(page, earlier);
  const pill = page.locator('alliance-timeline .pill text');
  await expect.poll(() => pill.textContent()).toBe(words.shortDate(record.momentAt(earlier).day));
  expect(complaints).toEqual([]);
  await close();
});

test('it follows a finger sideways, and lets it scroll the page up and down', async () => {
  const { page, close } = await reopenStory({ width: 390, height: 844, touch: true });
  const { left, width, y } = await wholeAxis(page);
  const fingers = await fingersOn(page);
  const late = { x: left + 0.8 * width, y };
  await fingers.down(late);
  await drag(fingers, late, { x: left + 0.4 * width, y });
  await fingers.up();
  await expect.poll(async () => (await stateOf(page)).at < '2021').toBe(true);
  const { at } = await stateOf(page);
  await expectAt(page, at);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  const early = { x: left + 0.2 * width, y };
  await fingers.down(early);
  await drag(fingers, early, { ...early, y: y - 180 });
  await fingers.up();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect((await stateOf(page)).at).toBe(at);
  await close();
});

test('practice 2 and 5: keys and buttons step through the same events', async () => {
  const { page, close } = await reopenStory();
  const slider = page.getByRole('slider', { name: 'Date' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, atOf(step + 1));
  await expect.poll(() => cardTitle(page).textContent()).toBe(titleOf(step + 1));
  await page.getByRole('button', { name: 'Previous event' }).click();
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expectAt(page, atOf(step - 1));
  await expect.poll(() => cardTitle(page).textContent()).toBe(titleOf(step - 1));
  await slider.focus();
  await page.keyboard.press('End');
  await expectAt(page, atOf(record.events.length - 1));
  await page.keyboard.press('Home');
  await expectAt(page, record.atOf({ ...record.first, applied: 0 }));
  await close();
});

test('practice 15: a step is spoken once, as one sentence of what moved', async () => {
  const { page, close } = await openStory();
  await expectWhole(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const said = await page.evaluateHandle(() => {
    const region = document
      .querySelector('alliance-explorer')!
      .shadowRoot!.querySelector('.spoken[aria-live]')!;
    const sentences: string[] = [];
    new MutationObserver(() => sentences.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return sentences;
  });
  expect(await spoken(page).getAttribute('aria-live')).toBe('polite');
  // From frame to frame, however busy the machine is.
  for (let click = 0; click < 3; click += 1) {
    await page.getByRole('button', { name: 'Next event' }).click();
    await page.clock.runFor(32);
  }
  await page.clock.runFor(2_000);
  const { after } = record.events[step + 3]!;
  await expect.poll(() => said.jsonValue()).toEqual([describeChange(record, after, words)]);
  await close();
});

test('practice 15: a pause is spoken once', async () => {
  const { page, close } = await openStory();
  await expectWhole(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.clock.runFor(50);
  await expectAt(page, atOf(step + 1));
  const first = describeChange(record, record.events[step + 1]!.after, words);
  await expect.poll(() => spoken(page).textContent()).toBe(first);
  await page.clock.runFor(2_600);
  await expectAt(page, atOf(step + 2));
  expect(await spoken(page).textContent()).toBe(first);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.clock.runFor(500);
  const second = describeChange(record, record.events[step + 2]!.after, words);
  await expect.poll(() => spoken(page).textContent()).toBe(second);
  await close();
});

describe('practice 61: a source is two activations away', () => {
  test('from a relation on the map, by its panel and an event', async () => {
    const { page, close } = await reopenStory();
    await page.locator('alliance-map .tag').filter({ hasText: '+3.4' }).click();
    const panel = page.locator('alliance-relation');
    await panel.getByRole('heading', { name: 'United States – Ukraine' }).waitFor();
    await panel.getByRole('button', { name: 'Trump and Zelensky clash' }).first().click();
    await expect
      .poll(() => cardTitle(page).textContent())
      .toBe('Trump and Zelensky clash in the Oval Office');
    const source = page.locator('alliance-event').getByRole('link').first();
    await source.waitFor();
    expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
    await close();
  });

  test('from a relation on the map to what its standing level rests on', async () => {
    const { page, close } = await reopenStory();
    await page.locator('alliance-map .tag').filter({ hasText: '+3.4' }).click();
    const level = page.locator('alliance-relation .level').first();
    await level.getByText('Sources', { exact: true }).click();
    const source = level.getByRole('link').first();
    await source.waitFor();
    expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
    await close();
  });

  test('from every event at once: its card shows the first of them', async () => {
    const { page, close } = await reopenStory();
    for (const at of [0, step, record.events.length - 1]) {
      await page.locator('alliance-explorer').evaluate((explorer, date) => {
        explorer.setAttribute('at', date);
      }, atOf(at));
      await expectAt(page, atOf(at));
      await expect.poll(() => cardTitle(page).textContent()).toBe(titleOf(at));
      await page.locator('alliance-event').getByRole('link').first().waitFor();
    }
    await close();
  });
});

test('what an actor is tied to opens from its disc, and closing leaves the keyboard on the map', async () => {
  const { page, close } = await reopenStory();
  const disc = page.getByRole('button', { name: /^Ukraine, UA/ });
  await disc.focus();
  await page.keyboard.press('Enter');
  await page.locator('alliance-actor').getByRole('heading', { name: 'Ukraine' }).waitFor();
  await page.locator('alliance-actor').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('alliance-actor').count()).toBe(0);
  const focused = () =>
    page
      .locator('alliance-map')
      .evaluate((map) => map.shadowRoot?.activeElement?.getAttribute('role'));
  await expect.poll(focused).toBe('button');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('alliance-explorer');
  await close();
});

test('on a phone what is tapped is named below the map, with the way to its panel', async () => {
  const { page, close } = await reopenStory({ width: 390, height: 844, touch: true });
  const relation = page.locator('alliance-relation');
  await page.locator('alliance-map .tag').filter({ hasText: '+3.4' }).tap();
  await page.getByText('US–Ukraine: +3.4, friendly').waitFor();
  const stripes = page.locator('alliance-timeline .labels li');
  await expect
    .poll(() => stripes.and(page.locator(':not(.dim)')).allInnerTexts())
    .toEqual(['US–UA\nUS–Ukraine +3.4']);
  await page.getByRole('button', { name: 'Details' }).tap();
  const heading = relation.getByRole('heading', { name: 'United States – Ukraine' });
  await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(300);
  await page.keyboard.press('Tab');
  expect(await relation.evaluate((panel) => panel.shadowRoot!.activeElement?.className)).toBe(
    'close',
  );
  await relation.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Play the story' }).waitFor();
  await close();
});

describe('the story', () => {
  const position = (at: number): string => `${at + 1} of ${shipped.story.length}`;

  test.each([
    { name: 'a phone', width: 390, height: 844 },
    { name: 'a desk', width: 1440, height: 900 },
  ])('is told to its end by one button on $name', async ({ width, height }) => {
    const { page, complaints, close } = await reopenStory({ width, height });
    await page.getByRole('button', { name: /^(Play the story|Story)$/ }).click();
    const story = page.getByRole('region', { name: 'Story' });
    for (const [at, told] of shipped.story.entries()) {
      await story.getByRole('heading', { name: told.title as string, exact: true }).waitFor();
      expect(await story.textContent()).toContain(position(at));
      expect(await story.textContent()).toContain(told.text as string);
      const state = await stateOf(page);
      expect(state.storyStep).toBe(at);
      expect(state.focus).toEqual(told.focus ?? []);
      expect(state.choices.scenario).toBe(told.scenario);
      const played = createTimeline(shipped, { scenario: told.scenario });
      const stands = told.event === undefined ? told.at : `${told.at}/${told.event}`;
      expect(state.at).toBe(played.atOf(played.momentAt(stands)));
      const isLast = at === shipped.story.length - 1;
      const button = story.getByRole('button', { name: isLast ? 'Explore freely' : 'Next' });
      const bottom = async (): Promise<number> => {
        const box = (await button.boundingBox())!;
        return box.y + box.height;
      };
      await expect.poll(bottom, { message: `step ${at + 1}` }).toBeLessThanOrEqual(height);
      await button.click();
    }
    await expect.poll(() => story.count()).toBe(0);
    expect((await stateOf(page)).storyStep).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });

  test('takes the keyboard along, in and out', async () => {
    const { page, close } = await reopenStory();
    const focusedIn = (tag: string): Promise<boolean> =>
      page
        .locator('alliance-explorer')
        .evaluate((explorer, name) => explorer.shadowRoot!.activeElement?.localName === name, tag);
    await page.getByRole('button', { name: 'Play the story' }).press('Enter');
    await expect.poll(() => focusedIn('alliance-story')).toBe(true);
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await expect.poll(async () => (await stateOf(page)).storyStep).toBe(1);
    await expect.poll(() => focusedIn('alliance-story')).toBe(true);
    await page.getByRole('button', { name: 'Leave the story' }).press('Enter');
    await expect.poll(async () => (await stateOf(page)).storyStep).toBeUndefined();
    await expect.poll(() => focusedIn('button')).toBe(true);
    await close();
  });

  test('is spoken step by step', async () => {
    const { page, close } = await reopenStory();
    await page.getByRole('button', { name: 'Play the story' }).click();
    const told = shipped.story[0]!;
    await expect.poll(() => spoken(page).textContent()).toContain(told.text);
    await close();
  });

  test('practice 62: a step in a branch is marked hypothetical in map, card, timeline and table', async () => {
    const supposed = shipped.story.findIndex(({ scenario }) => scenario !== undefined);
    const { page, close } = await reopenStory({ query: { step: String(supposed + 1) } });
    await expect.poll(async () => (await stateOf(page)).choices.scenario).toBe('grand-bargain');
    await page.getByText('All relations as a table').click();
    await expect
      .poll(() => page.locator('alliance-map svg').getAttribute('aria-label'))
      .toMatch(/, hypothetical: /);
    expect(await page.locator('alliance-map .tag:not(.hypothetical)').count()).toBe(0);
    const slider = page.getByRole('slider', { name: 'Date' });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('hypothetical');
    for (const place of ['alliance-event', 'alliance-table']) {
      await page
        .locator(place)
        .getByText(/^Hypothetical/)
        .first()
        .waitFor();
    }
    const overMap = page.locator('alliance-explorer .supposed .hypothetical');
    expect(await overMap.textContent()).toBe('Hypothetical: Grand bargain');
    expect(page.url()).toContain(`step=${supposed + 1}`);
    await close();
  });
});

test('a branch is picked from its lane, and its first event shown', async () => {
  const { page, close } = await reopenStory();
  await pickBranch(page, 'Talks collapse');
  const branch = shipped.scenarios.find(({ id }) => id === 'talks-collapse')!;
  const played = createTimeline(shipped, { scenario: branch.id });
  await expectAt(page, played.atOf(played.event(branch.events[0]!.id)!.after));
  await pickBranch(page, 'What actually happened');
  await expect.poll(async () => (await stateOf(page)).choices.scenario).toBeUndefined();
  await close();
});

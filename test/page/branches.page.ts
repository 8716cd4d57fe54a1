// What if: a reader picks a branch, sees how it differs from the record, and compares all of them.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { audit, reopenPage } from '../support/page.ts';
import {
  expectQuery,
  expectWhole,
  openStory,
  reopenStory,
  pickBranch,
  shipped,
  sidewaysRoom,
  stateOf,
} from './story.ts';

const BARGAIN = 'scenario=grand-bargain&at=2025-08-10';

const openComparison = (page: Page) =>
  page.getByRole('button', { name: 'Compare the branches' }).first();
const card = (page: Page, name: string) =>
  page.locator('alliance-branches .card', { has: page.getByRole('heading', { name }) });

test('says of each branch who moved, how far and why, and calls it hypothetical', async () => {
  const { page, close } = await reopenPage({ query: `?${BARGAIN}&view=branches` });
  const bargain = card(page, 'Grand bargain');
  await bargain.waitFor();
  expect(await bargain.locator('.sentence').textContent()).toMatch(
    /^By August\u00a02025, the United States stands 10\.3 points closer to Russia than in the record, because of “.*”\.$/,
  );
  for (const { title } of shipped.scenarios) {
    expect(
      await card(page, title as string)
        .getByText('Hypothetical')
        .count(),
    ).toBe(1);
  }
  expect(await card(page, 'What actually happened').getByText('Hypothetical').count()).toBe(0);
  await close();
});

test('five branches side by side have room for the codes of their actors', async () => {
  const query = { view: 'branches', off: 'oval-office-confrontation' };
  const { page, close } = await reopenPage({ query, width: 1440, height: 900 });
  await card(page, 'With your changes').waitFor();
  const codes = () =>
    page
      .locator('alliance-branches .card .picture svg')
      .evaluateAll((maps) =>
        maps.map((map) =>
          [...map.querySelectorAll('text')].some((one) => one.textContent === 'EU'),
        ),
      );
  await expect.poll(codes).toEqual([true, true, true, true, true]);
  await close();
});

test('the comparison is a link, and Back leads out of it', async () => {
  const { page, close } = await reopenStory();
  await openComparison(page).click();
  await card(page, 'Grand bargain').waitFor();
  await expectQuery(page, { view: 'branches' });
  await page.reload();
  await card(page, 'Grand bargain').waitFor();
  await pickFromCard(page, 'Europe goes it alone');
  await expect.poll(() => new URL(page.url()).searchParams.get('scenario')).not.toBeNull();
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).choices.scenario).toBeUndefined();
  expect((await stateOf(page)).view).toBe('branches');
  await close();
});

async function pickFromCard(page: Page, name: string): Promise<void> {
  await card(page, name).getByRole('button').click();
}

test('a branch that is picked before its fork opens at its first step', async () => {
  const { page, close } = await reopenStory({ query: '?at=2014-03-18' });
  await pickBranch(page, 'Grand bargain');
  const first = shipped.scenarios.find(({ id }) => id === 'grand-bargain')!.events[0]!;
  await expect.poll(async () => (await stateOf(page)).at).toBe(first.date);
  await close();
});

test('a branch that is picked plays its steps, can be paused, and is undone as one', async () => {
  const { page, close } = await openStory({
    query: '?at=2026-06-01',
    reducedMotion: 'no-preference',
  });
  await expectWhole(page);
  const { at: before } = await stateOf(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await pickBranch(page, 'Grand bargain');
  const [first, second] = shipped.scenarios.find(({ id }) => id === 'grand-bargain')!.events;
  /** Where the reader is a quarter of a second later. */
  const at = async (): Promise<string> => {
    await page.clock.runFor(250);
    return (await stateOf(page)).at;
  };
  await expect.poll(at).toBe(first!.date);
  const pause = page.getByRole('button', { name: 'Pause' });
  await pause.waitFor();
  await expect.poll(at).toBe(second!.date);
  await pause.click();
  await page.locator('alliance-timeline .play[aria-label="Play"]').press('Control+z');
  await page.clock.resume();
  await expect.poll(() => stateOf(page)).toMatchObject({ at: before, choices: {} });
  await close();
});

test('the relation drawn through all branches is carried by the link, and opens on the map', async () => {
  const { page, complaints, close } = await reopenPage({
    query: { view: 'branches', at: '2025-08-10' },
  });
  const branches = page.locator('alliance-branches');
  await branches.getByRole('combobox', { name: 'Relation' }).selectOption('US–Ukraine');
  await expectQuery(page, { view: 'branches', at: '2025-08-10', focus: 'USA,UKR' });
  await page.reload();
  const heading = branches.getByRole('heading', { name: 'US–Ukraine: what happened' });
  await heading.waitFor();
  await branches.getByText('The same as a table').click();
  expect(await audit(page)).toEqual([]);
  await branches.getByRole('button', { name: 'Back to the map' }).click();
  await page.locator('alliance-relation .across svg').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('with changes of one’s own all five pictures say so, and leave no actor without a name', async () => {
  const { page, close } = await reopenPage({
    query: { view: 'branches', at: '2025-08-10', off: 'oval-office-confrontation' },
  });
  const cards = page.locator('alliance-branches .card');
  await expect.poll(() => cards.count()).toBe(5);
  for (const [width, columns] of [
    [1440, 3],
    [1280, 3],
    [1024, 2],
    [768, 2],
    [390, 1],
    [320, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const lefts = async () =>
      new Set(await cards.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left)));
    await expect.poll(async () => (await lefts()).size).toBe(columns);
    const nameless = () =>
      cards
        .locator('.actor')
        .evaluateAll((all) => all.filter((one) => !one.querySelector('.name, .code')).length);
    await expect.poll(nameless, { message: `${width} px` }).toBe(0);
  }
  expect(await cards.locator('.mark').allTextContents()).toEqual([
    'Recorded',
    'Hypothetical: the record with your changes',
    ...shipped.scenarios.map(({ title }) => `Hypothetical: ${title as string} with your changes`),
  ]);
  await close();
});

test('the outline of a group at the edge of a phone is drawn whole, and makes nothing scroll sideways', async () => {
  const { page, close } = await reopenStory({
    query: { scenario: 'europe-goes-it-alone', at: '2025-03-06' },
    width: 390,
    height: 844,
    touch: true,
  });
  const picture = page.locator('alliance-map svg').first();
  const { x } = (await picture.boundingBox())!;
  const camp = (await page.locator('alliance-map .group').first().boundingBox())!;
  expect(camp.x).toBeLessThan(x);
  const margin = await picture.evaluate((svg) =>
    parseFloat(getComputedStyle(svg).overflowClipMargin),
  );
  expect(camp.x).toBeGreaterThanOrEqual(x - margin);
  expect(await sidewaysRoom(page)).toBe(0);
  await close();
});

test.each([
  [{ view: 'branches', at: '2025-08-10' }, 'The branches compared, August 2025'],
  [
    { view: 'difference', since: '2025-01-20', at: '2025-06-02' },
    'What changed from 20 January 2025 to 2 June 2025',
  ],
])('a comparison has a heading of its own in place of the story’s: %o', async (query, heading) => {
  const { page, close } = await reopenPage({ query: { ...query, scenario: 'grand-bargain' } });
  const headings = async (): Promise<string[]> =>
    (await page.getByRole('heading', { level: 1 }).allTextContents()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
  await expect.poll(headings).toEqual([heading]);
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await page.locator('alliance-explorer .says').waitFor();
  expect(await headings()).toHaveLength(1);
  expect((await headings())[0]).toContain('than recorded');
  await close();
});

// What if: a reader picks a branch, sees how it differs from the record, and compares all of them.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { audit, openPage } from '../support/page.ts';
import { expectQuery, openStory, pickBranch, shipped, sidewaysRoom, stateOf } from './story.ts';

const BARGAIN = 'scenario=grand-bargain&at=2025-08-10';

const openComparison = (page: Page) =>
  page.getByRole('button', { name: 'Compare the branches' }).first();
const card = (page: Page, name: string) =>
  page.locator('alliance-branches .card', { has: page.getByRole('heading', { name }) });

test('with a finger: from a lane to its steps, to all branches, to another branch and back', async () => {
  const { page, complaints, close } = await openStory({ width: 390, height: 844, touch: true });
  await page.locator('alliance-timeline .lane', { hasText: 'Grand bargain' }).tap();
  await expect.poll(async () => (await stateOf(page)).choices.scenario).toBe('grand-bargain');
  const before = (await stateOf(page)).at;
  await page.getByRole('button', { name: 'Next event' }).tap();
  await expect.poll(async () => (await stateOf(page)).at > before).toBe(true);
  expect(await page.locator('alliance-map .record .ghost').count()).toBeGreaterThan(0);
  expect(await page.locator('alliance-legend li').last().textContent()).toContain('the record');

  await openComparison(page).tap();
  await card(page, 'Talks collapse').locator('.gauge + div').waitFor();
  expect(await page.locator('alliance-branches .card').count()).toBe(1 + shipped.scenarios.length);
  // Not by the locator's own tap: the button of the title lies over the picture.
  const picture = card(page, 'Talks collapse').locator('.picture');
  await picture.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await picture.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await expect.poll(async () => (await stateOf(page)).choices.scenario).toBe('talks-collapse');
  await page.getByRole('button', { name: 'Back to the map' }).tap();
  await page.locator('alliance-map svg').waitFor();
  expect((await stateOf(page)).choices.scenario).toBe('talks-collapse');
  expect(complaints).toEqual([]);
  await close();
});

test('by keyboard: into the comparison, through its dates, and out with Escape', async () => {
  const { page, close } = await openStory({ query: `?${BARGAIN}` });
  await openComparison(page).focus();
  await page.keyboard.press('Enter');
  await card(page, 'Grand bargain').waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return (at?.closest('label') ?? at)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  await expect.poll(focused).toBe('Date in all pictures 10 August 2025');
  await page.keyboard.press('End');
  await expect.poll(async () => (await stateOf(page)).at > '2026').toBe(true);
  await page.keyboard.press('Escape');
  await page.locator('alliance-map svg').waitFor();
  await expect.poll(focused).toBe('Compare the branches');
  await close();
});

test('says of each branch who moved, how far and why, and calls it hypothetical', async () => {
  const { page, close } = await openPage({ query: `?${BARGAIN}&view=branches` });
  const bargain = card(page, 'Grand bargain');
  await bargain.waitFor();
  expect(await bargain.locator('.sentence').textContent()).toMatch(
    /^By 10 August 2025, the United States stands 10\.3 points closer to Russia than in the record, because of “.*”\.$/,
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

test('the comparison is a link, and Back leads out of it', async () => {
  const { page, close } = await openStory();
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

test.each([
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 320, height: 568, colorScheme: 'light' },
] as const)('at $width px the comparison passes the audit and fits', async (options) => {
  const { page, close } = await openPage({ ...options, query: `?${BARGAIN}&view=branches` });
  await card(page, 'Grand bargain').locator('svg').first().waitFor();
  expect(await audit(page, 'alliance-explorer')).toEqual([]);
  expect(await sidewaysRoom(page)).toBe(0);
  await close();
});

test('a branch that is picked before its fork opens at its first step', async () => {
  const { page, close } = await openStory({ query: '?at=2014-03-18' });
  await pickBranch(page, 'Grand bargain');
  const first = shipped.scenarios.find(({ id }) => id === 'grand-bargain')!.events[0]!;
  await expect.poll(async () => (await stateOf(page)).at).toBe(first.date);
  await close();
});

test('the relation drawn through all branches is carried by the link, and opens on the map', async () => {
  const { page, complaints, close } = await openPage({
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

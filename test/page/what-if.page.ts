// What if: an event is switched off, the picture says so, the link carries it, and one tap leads back to the record.
import { expect, test } from 'vitest';
import { audit } from '../support/page.ts';
import { expectQuery, openStory, stateOf } from './story.ts';

const QUARREL = 'oval-office-confrontation';

test.each([
  ['a mouse', { touch: false, width: 1280, height: 800 }],
  ['a finger', { touch: true, width: 390, height: 844 }],
])(
  'practice 62: with %s, an event is switched off, marked everywhere, carried, undone',
  async (_, how) => {
    const { page, complaints, close } = await openStory({ ...how, query: { at: '2025-02-28' } });
    const press = (name: string): Promise<void> => {
      const found = page.getByRole('button', { name, exact: true }).first();
      return how.touch ? found.tap() : found.click();
    };
    const counts = page.locator('alliance-event').getByLabel('Counts');
    await (how.touch ? counts.tap() : counts.click());
    await expectQuery(page, { at: '2025-02-28', off: QUARREL });

    const supposed = page.locator('alliance-explorer .supposed');
    await supposed.getByText('Hypothetical: the record with your changes').waitFor();
    const map = page.locator('alliance-map');
    expect(await map.locator('svg').getAttribute('aria-label')).toMatch(/^Hypothetical\. /);
    expect(await map.locator('.ghosts.record').count()).toBe(1);
    expect(await map.locator('.tag:not(.hypothetical)').count()).toBe(0);
    const slider = page.getByRole('slider', { name: 'Date' });
    expect(await slider.getAttribute('aria-valuetext')).toContain('Hypothetical');
    expect(await audit(page)).toEqual([]);

    await page.reload();
    await supposed.waitFor();
    expect((await stateOf(page)).choices).toEqual({ without: [QUARREL] });
    expect(await supposed.getByRole('button', { name: 'Undo' }).count()).toBe(0);

    await press('Back to the record');
    await expect.poll(async () => (await stateOf(page)).choices).toEqual({});
    expect(await supposed.count()).toBe(0);
    await expectQuery(page, { at: '2025-02-28' });
    expect(complaints).toEqual([]);
    await close();
  },
);

test('by keyboard, changes are undone and done again, but not while text is typed', async () => {
  const { page, close } = await openStory({ query: { at: '2025-02-28' } });
  const choices = async () => (await stateOf(page)).choices;
  await page.locator('alliance-event').getByLabel('Counts').focus();
  await page.keyboard.press('Space');
  await expect.poll(choices).toEqual({ without: [QUARREL] });
  await page.keyboard.press('Control+z');
  await expect.poll(choices).toEqual({});
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(choices).toEqual({ without: [QUARREL] });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect.poll(choices).toEqual({ without: [QUARREL] });

  await page.getByText('Your changes: what if?').click();
  await page.getByLabel('Find an event').fill('Nord Stream');
  await page.keyboard.press('Control+z');
  expect(await choices()).toEqual({ without: [QUARREL] });
  await close();
});

test('an event of one’s own is added from the list, and marked hypothetical in its card', async () => {
  const { page, close } = await openStory({ query: { at: '2025-02-28' } });
  await page.getByText('Your changes: what if?').click();
  const panel = page.locator('alliance-changes');
  await panel.getByLabel('Name').fill('A <b>pact</b>');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await expect
    .poll(async () => (await stateOf(page)).choices.added?.map(({ title }) => title))
    .toEqual(['A <b>pact</b>']);
  await page.locator('alliance-event').getByText('A <b>pact</b>').first().waitFor();
  await page.locator('alliance-event').getByText('You added this event.').waitFor();
  await expect
    .poll(() => new URL(page.url()).searchParams.get('own'))
    .toMatch(/^own-1~2025-02-28~/);
  expect(await audit(page)).toEqual([]);
  await close();
});

// What if: branches, switched and weighed events, and events of one's own, by mouse, finger and keyboard.
import { describe, expect, test } from 'vitest';
import { expectAt, expectQuery, shipped, sidewaysRoom, stateOf } from '../story.ts';
import { focused, HANDS, spoken, Walk } from './hands.ts';

const QUARREL = 'oval-office-confrontation';
const AT = '2025-02-28';

describe.each(HANDS)('$name', (hand) => {
  const walk = new Walk(hand);
  const { press, slide } = hand;

  test('a branch is picked, stepped through, compared on other dates, and left for the record', async () => {
    const page = await walk.open();
    const state = () => stateOf(page);
    await press(page.locator('alliance-timeline .lane', { hasText: 'Grand bargain' }));
    const [first, second] = shipped.scenarios.find(({ id }) => id === 'grand-bargain')!.events;
    await expectAt(page, first!.date);
    await press(page.getByRole('button', { name: 'Next event' }));
    await expect.poll(async () => (await state()).at).toBe(second!.date);
    await press(page.getByRole('button', { name: 'Compare the branches' }).first());
    const branches = page.locator('alliance-branches');
    await expect.poll(() => focused(page)).toMatch(/^Date in all pictures/);
    await slide(branches.getByRole('slider'), 'most');
    await expect.poll(async () => (await state()).at > '2025-11').toBe(true);
    await expect
      .poll(() => spoken(page).textContent())
      .toMatch(/^On .*202., US–Russia stood at .* Hypothetically: .* in “Grand bargain”/);
    await press(branches.getByRole('button', { name: 'Talks collapse' }));
    await expect.poll(async () => (await state()).choices.scenario).toBe('talks-collapse');
    expect(await sidewaysRoom(page)).toBe(0);
    await walk.endsWell(page);
    await press(branches.getByRole('button', { name: 'What actually happened' }));
    await expect.poll(async () => (await state()).choices).toEqual({});
    await press(branches.getByRole('button', { name: 'Back to the map' }));
    await expect.poll(() => focused(page)).toBe('Compare the branches');
  });

  test('an event is switched off and weighed in its card, undone, done again, and all taken back', async () => {
    const page = await walk.open(`?at=${AT}`);
    const choices = async () => (await stateOf(page)).choices;
    const card = page.locator('alliance-event');
    await press(card.getByRole('checkbox', { name: 'Counts' }));
    await expectQuery(page, { at: AT, off: QUARREL });
    await expect
      .poll(() => spoken(page).textContent())
      .toMatch(
        /^Hypothetical\. .*switched off.* No relation moved\. By 28\sFebruary\s2025, the United States stands 1\.1 points closer to Ukraine than in the record, without “.*”\./,
      );
    await slide(card.getByRole('slider'), 'most');
    await expect.poll(choices).toEqual({ weights: { [QUARREL]: 2 } });
    await page.keyboard.press('Control+z');
    await expect.poll(choices).toEqual({ without: [QUARREL] });
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(choices).toEqual({ weights: { [QUARREL]: 2 } });
    const map = page.locator('alliance-map');
    await expect.poll(() => map.locator('.tag:not(.hypothetical)').count()).toBe(0);
    await expect.poll(() => map.locator('.ghosts.record').count()).toBe(1);
    await expect
      .poll(() => map.locator('svg').getAttribute('aria-label'))
      .toMatch(/^Hypothetical\. /);
    await walk.endsWell(page);
    await press(card.getByRole('button', { name: 'As published' }));
    await expect.poll(choices).toEqual({});
    await expect.poll(() => focused(page)).toMatch(/^Weight as published/);
    await page.keyboard.press('Control+z');
    await press(page.getByRole('button', { name: 'Back to the record' }).first());
    await expect.poll(choices).toEqual({});
    await expectQuery(page, { at: AT });
    // Outside the element the same keys undo nothing.
    await page.getByRole('link', { name: 'Alliance Map' }).focus();
    await page.keyboard.press('Control+z');
    expect(await choices()).toEqual({});
  });

  test('events are found, switched and weighed in the list, which leads to their cards', async () => {
    const page = await walk.open(`?at=${AT}`);
    const choices = async () => (await stateOf(page)).choices;
    await press(page.locator('.changes > summary'));
    const panel = page.locator('alliance-changes');
    await press(panel.getByRole('button', { name: 'Show 10 more' }));
    await expect.poll(() => panel.locator('.row').count()).toBe(20);
    const eleventh = await panel.locator('.row').nth(10).getAttribute('aria-label');
    await expect.poll(() => focused(page)).not.toBe('');
    await expect
      .poll(async () => eleventh!.replace(',', '').includes((await focused(page)).slice(0, 20)))
      .toBe(true);
    await panel.getByLabel('Find an event').fill('quarrel with nobody');
    await panel.locator('.found', { hasText: 'No event matches.' }).waitFor();
    await panel.getByLabel('Find an event').fill('Nord Stream 2 with');
    await panel.locator('.found', { hasText: '1 event.' }).waitFor();
    const row = panel.getByRole('group', { name: /^Plan to restart Nord Stream 2/ });
    await press(row.getByRole('checkbox', { name: 'Counts' }));
    await expect.poll(choices).toEqual({ without: ['nord-stream-2-revival-report'] });
    await panel.getByText('One thing differs from the record.').waitFor();
    await slide(row.getByRole('slider'), 'most');
    await expect.poll(choices).toEqual({ weights: { 'nord-stream-2-revival-report': 2 } });
    // Where text is typed, these keys undo the typing.
    await panel.getByLabel('Find an event').press('Control+z');
    await panel.getByLabel('Find an event').fill('Nord Stream 2 with');
    expect(await choices()).toEqual({ weights: { 'nord-stream-2-revival-report': 2 } });
    await press(panel.getByRole('button', { name: 'Undo' }));
    await expect.poll(choices).toEqual({ without: ['nord-stream-2-revival-report'] });
    await press(panel.getByRole('button', { name: 'Redo' }));
    await expect.poll(choices).toEqual({ weights: { 'nord-stream-2-revival-report': 2 } });
    await press(row.getByRole('button', { name: 'As published' }));
    await expect.poll(() => focused(page)).toMatch(/^Weight as published/);
    await press(row.getByRole('button', { name: /^Plan to restart/ }));
    const card = page.locator('alliance-event').getByRole('heading').first();
    await expect.poll(() => card.textContent()).toMatch(/^Plan to restart Nord Stream 2/);
    const { height } = hand.how;
    await expect.poll(async () => (await card.boundingBox())!.y).toBeLessThan(height!);
    await expect.poll(async () => (await card.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  });

  test('an event of one’s own is refused without a date, added, marked, written anew and removed', async () => {
    const page = await walk.open(`?at=${AT}`);
    const added = async () => (await stateOf(page)).choices.added ?? [];
    await press(page.locator('.changes > summary'));
    const panel = page.locator('alliance-changes');
    const date = panel.getByLabel('Date', { exact: true });
    const add = panel.getByRole('button', { name: 'Add', exact: true });
    await panel.getByLabel('What happens').selectOption('fights');
    await panel.getByLabel('Towards whom').selectOption('Europe');
    await slide(panel.getByLabel('Strength'), 'least');
    await panel.getByText('−10.0 on the Goldstein scale').waitFor();
    await date.fill('');
    await press(add);
    await panel.getByText('Give a real day, such as 2025-03-01.').waitFor();
    await expect.poll(() => date.evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(await added()).toEqual([]);
    await hand.date(date, AT);
    await panel.getByLabel('Name').fill('A <b>quarrel</b>');
    await press(add);
    const own = { date: AT, from: 'USA', to: 'EUR', cameo: '19', strength: -10 };
    await expect.poll(added).toMatchObject([{ ...own, title: 'A <b>quarrel</b>' }]);
    const card = page.locator('alliance-event');
    await card.getByText('A <b>quarrel</b>').first().waitFor();
    await card.getByText('You added this event.').waitFor();
    await panel.getByText('Hypothetical: the record with your changes').waitFor();
    await panel.getByText('One thing differs from the record.').waitFor();
    await walk.endsWell(page);

    await press(page.locator('.changes > summary'));
    await press(panel.getByRole('button', { name: 'Edit' }));
    await expect.poll(() => date.evaluate((field) => field.matches(':focus'))).toBe(true);
    await press(panel.getByRole('button', { name: 'Cancel' }));
    await expect.poll(() => date.evaluate((field) => field.matches(':focus'))).toBe(true);
    await press(panel.getByRole('button', { name: 'Remove' }));
    await expect.poll(added).toEqual([]);
    await expect.poll(() => focused(page)).toMatch(/^Trump and Zelensky clash/);
    await panel.getByText('Nothing is changed: this is the record.').waitFor();
  });
});

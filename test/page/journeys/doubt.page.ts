// Why, since when, and how sure: the parts of a score, who drew nearer, constants, verdicts, lenses; and in another language.
import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../src/model/timeline.ts';
import { shipped, sidewaysRoom, stateOf } from '../story.ts';
import { focused, HANDS, spoken, Walk } from './hands.ts';

const AT = '2025-03-02';
const QUARREL = 'oval-office-confrontation';
const record = createTimeline(shipped);

describe.each(HANDS)('$name', (hand) => {
  const walk = new Walk(hand);
  const { press, slide } = hand;

  test('a score is taken apart by time and by size, down to a source, and doubted by other scales', async () => {
    const page = await walk.open(`?focus=USA,RUS&at=${AT}`);
    const panel = page.locator('alliance-relation');
    await press(panel.getByRole('button', { name: 'By size' }));
    const values = panel.locator('.parts > .event > .value');
    const sizes = async () =>
      (await values.allTextContents()).map((text) => Math.abs(Number(text.replace('−', '-'))));
    await expect
      .poll(async () => {
        const found = await sizes();
        return found.length > 3 && found.every((size, at) => at === 0 || size <= found[at - 1]!);
      })
      .toBe(true);
    const parts = await panel.locator('.parts > li:not(.total) > .value').allTextContents();
    const sum = parts.reduce((total, text) => total + Number(text.replace('−', '-')), 0);
    const score = record.scoreAt(record.pair('USA', 'RUS')!, AT)!;
    expect(sum).toBeCloseTo(score, 1);
    const part = panel.locator('.parts > .event').first();
    await press(part.locator('summary'));
    expect(await part.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);

    await press(panel.getByRole('checkbox', { name: 'Show the range of other settings' }));
    await expect.poll(() => panel.locator('.band').count()).toBe(0);
    await press(panel.locator('summary', { hasText: 'How sure is this number?' }));
    await expect.poll(() => panel.locator('.small-chart').count()).toBe(3);
    await panel.getByText('With 525 settings').waitFor();
    await expect
      .poll(() => panel.locator('.without li').allTextContents())
      .toEqual([expect.stringContaining('only reported'), expect.stringContaining('disputed')]);
    expect(await sidewaysRoom(page)).toBe(0);
    await walk.endsWell(page);
    const step = panel.locator('.parts > .event').first().locator('button');
    const title = (await step.textContent())!.trim();
    await press(step);
    const card = page.locator('alliance-event').getByRole('heading').first();
    await expect.poll(() => card.textContent()).toBe(title);
    expect((await stateOf(page)).focus).toEqual(['USA', 'RUS']);
  });

  test('who drew nearer to an actor is told since a part of the story, or since a day that is typed', async () => {
    const page = await walk.open(`?focus=RUS&at=${AT}`);
    const since = async () => (await stateOf(page)).since;
    const panel = page.locator('alliance-actor');
    await panel.locator('select').selectOption({ index: 1 });
    await expect.poll(since).toBe(shipped.chapters[0]!.from);
    const field = panel.getByLabel('or since the day');
    await hand.date(field, '2024-06-15');
    await expect.poll(since).toBe('2024-06-15');
    await expect.poll(() => field.inputValue()).toBe('2024-06-15');
    const nearer = panel.locator('.drifts').first();
    await expect
      .poll(() => nearer.textContent())
      .toMatch(/United States.*9\.6.*from −8\.4 to \+1\.2/s);
    await walk.endsWell(page);
    const cause = panel.locator('.drifts .event').first();
    await press(cause);
    await expect.poll(async () => (await stateOf(page)).at < AT).toBe(true);
    expect(await since()).toBe('2024-06-15');
  });

  test('the constants are changed, carried and given back, and a claim leads to the map', async () => {
    const page = await walk.open(`?at=${AT}`);
    const choices = async () => (await stateOf(page)).choices;
    await press(page.locator('.doubt > summary'));
    const panel = page.locator('alliance-doubt');
    await panel.locator('.verdict').first().waitFor();
    const [gain, halfLife] = [panel.getByRole('slider').first(), panel.getByRole('slider').last()];
    await slide(gain, 'least');
    await expect.poll(choices).toEqual({ gain: 0.125 });
    await slide(halfLife, 'most');
    await expect.poll(choices).toEqual({ gain: 0.125, halfLifeDays: 180 });
    await panel.locator('.method .hypothetical').waitFor();
    await expect.poll(() => spoken(page).textContent()).toMatch(/^Hypothetical\. /);
    await walk.endsWell(page);

    await press(page.locator('.doubt > summary'));
    const back = panel.getByRole('button', { name: 'Back to the published values' });
    await press(back);
    await expect.poll(choices).toEqual({});
    await expect.poll(() => focused(page)).toBe('Back to the published values');
    const claim = panel.locator('.claim').nth(1);
    await expect
      .poll(() => claim.locator('.verdict').textContent())
      .toBe('Holds in 100% of 525 settings.');
    await press(claim.locator('summary'));
    await expect
      .poll(() => claim.locator('li button').count())
      .toBe(shipped.claims[1]!.events.length);
    await press(claim.getByRole('button', { name: 'Show on the map' }));
    await expect.poll(async () => (await stateOf(page)).focus).toEqual(['USA', 'UKR']);
    const map = page.locator('alliance-map');
    const { height } = hand.how;
    await expect.poll(async () => (await map.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await expect.poll(async () => (await map.boundingBox())!.y).toBeLessThan(height! / 2);
    await expect.poll(() => focused(page)).toMatch(/^United States, US\./);
  });
});

test('another language in the midst of it changes nothing but the words', async () => {
  const walk = new Walk(HANDS[2]!);
  const { press } = HANDS[2]!;
  const page = await walk.open(`?at=2025-02-28&off=${QUARREL}&focus=USA,UKR`);
  await press(page.locator('.changes > summary'));
  const changes = page.locator('alliance-changes');
  await changes.getByText('One thing differs from the record.').waitFor();
  const before = await stateOf(page);
  const choice = page.getByRole('combobox', { name: 'Language of the map' });
  await choice.focus();
  await choice.selectOption('de');
  await changes.getByText('Eine Sache weicht vom Geschehenen ab.').waitFor();
  await page.locator('.supposed').getByText('Hypothetisch').waitFor();
  expect(await stateOf(page)).toEqual(before);
  await expect.poll(() => choice.evaluate((select) => select.matches(':focus'))).toBe(true);
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('de');
  expect(await sidewaysRoom(page)).toBe(0);
  await walk.endsWell(page);
});

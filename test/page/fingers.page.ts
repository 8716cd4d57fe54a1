// What fingers do on a phone: they move what they take hold of, and else the page.
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { drag, fingersOn, type Fingers, type Place } from '../support/fingers.ts';
import type { OpenedPage } from '../support/page.ts';
import { expectWhole, reopenStory, stateOf } from './story.ts';

const PHONE = { width: 390, height: 844, touch: true } as const;

/** The page on a phone, once nothing comes late that could move what a finger is to meet. */
async function openPhone(
  query: Record<string, string> = {},
): Promise<{ page: Page; fingers: Fingers; close: OpenedPage['close'] }> {
  const { page, close } = await reopenStory({ ...PHONE, query });
  await expectWhole(page);
  return { page, fingers: await fingersOn(page), close };
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

describe('on the map', () => {
  const disc = async (page: Page): Promise<Place> => {
    const box = (await page.locator('[data-key="actor RUS"] .disc').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  // Reason: browsers heed no touch-action on a group of an SVG, and the page scrolled instead.
  test('a finger takes an actor along while the page stays, and a tap brings him forward', async () => {
    const { page, fingers, close } = await openPhone();
    const home = await disc(page);
    const there = { x: home.x - 60, y: home.y - 90 };
    await fingers.down(home);
    await drag(fingers, home, there);
    await expect.poll(async () => (await disc(page)).x).toBeCloseTo(there.x, -1);
    await expect.poll(async () => (await disc(page)).y).toBeCloseTo(there.y, -1);
    expect(await scrolled(page)).toBe(0);
    await fingers.up();
    await expect.poll(() => disc(page)).toEqual(home);
    expect((await stateOf(page)).focus).toEqual([]);
    await fingers.down(home);
    await fingers.up();
    await expect.poll(async () => (await stateOf(page)).focus).toEqual(['RUS']);
    await close();
  });

  test('a finger beside the actors scrolls the page', async () => {
    const { page, fingers, close } = await openPhone();
    const { x, y } = await disc(page);
    const map = (await page.locator('alliance-map').boundingBox())!;
    const beside = { x: map.x + map.width / 2, y: map.y + map.height - 12 };
    expect(Math.hypot(beside.x - x, beside.y - y)).toBeGreaterThan(60);
    await fingers.down(beside);
    await drag(fingers, beside, { x: beside.x, y: beside.y - 150 });
    await fingers.up();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    await close();
  });

  test('two fingers zoom, also where one of them is on an actor', async () => {
    const { page, fingers, close } = await openPhone();
    const home = await disc(page);
    const other = { x: home.x - 60, y: home.y };
    await fingers.down(home, other);
    for (const apart of [10, 30, 60, 90]) {
      await fingers.move(home, { x: other.x - apart, y: other.y });
    }
    await fingers.up();
    await expect.poll(() => page.evaluate(() => visualViewport!.scale)).toBeGreaterThan(1.2);
    await close();
  });
});

// Reason: a browser moves the thumb as soon as a finger is down, and only then sees that it scrolls.
describe('on a slider', () => {
  /** Scrolls a mark to the middle until nothing moves it any more, and tells where its ends are. */
  const endsOf = async (mark: Locator): Promise<{ left: Place; right: Place }> => {
    let box = { x: 0, y: NaN, width: 0, height: 0 };
    const rests = async (): Promise<boolean> => {
      const { y } = box;
      box = (await mark.boundingBox())!;
      if (box.y === y) return true;
      await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      return false;
    };
    await expect.poll(rests).toBe(true);
    const y = box.y + box.height / 2;
    return { left: { x: box.x + 4, y }, right: { x: box.x + box.width - 4, y } };
  };

  test.each([
    ['a weight', '', 'alliance-event [type=range]'],
    ['a constant', '.doubt > summary', 'alliance-doubt [type=range] >> nth=0'],
    ['a handle of two dates', 'alliance-ways button >> nth=0', 'alliance-difference .flag.at rect'],
  ])('a swipe that scrolls leaves %s, and one along it moves it', async (_, way, slider) => {
    const { page, fingers, close } = await openPhone({ at: '2025-02-28' });
    if (way !== '') await page.locator(way).tap();
    const mark = page.locator(slider);
    await mark.waitFor();
    const before = await stateOf(page);
    const { right } = await endsOf(mark);
    const start = await scrolled(page);
    await fingers.down(right);
    await drag(fingers, right, { x: right.x - 20, y: right.y - 150 });
    await fingers.up();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 50);
    expect(await stateOf(page)).toEqual(before);

    const again = await endsOf(mark);
    await fingers.down(again.right);
    await drag(fingers, again.right, again.left);
    await fingers.up();
    await expect.poll(() => stateOf(page)).not.toEqual(before);
    await close();
  });
});

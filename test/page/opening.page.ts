// The first frame: it must tell its story as a still picture.
import { beforeAll, describe, expect, test } from 'vitest';
import type { RelationChange } from '../../src/model/change.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { wordsFor } from '../../src/words/words.ts';
import { openPage, type OpenedPage } from '../support/page.ts';
import { expectWhole, openStory, shipped, sidewaysRoom, stateOf } from './story.ts';

const words = wordsFor('en');
const opening = shipped.opening!;
const headline = opening.headline as string;

describe.each([
  { name: 'a phone', width: 390, height: 844, touch: true },
  { name: 'a desk', width: 1440, height: 900, touch: false },
])('on $name', ({ width, height, touch }) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openStory({ width, height, touch });
  });

  test('the story opens at its most telling moment, in its chapter, with nothing chosen', async () => {
    const { page, complaints } = opened;
    expect(await stateOf(page)).toEqual({
      at: opening.at,
      focus: [],
      chapter: 'the-turn',
      choices: {},
      since: undefined,
      view: 'map',
      storyStep: undefined,
    });
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  test('headline, takeaway, map and timeline stand in the first screen', async () => {
    const { page } = opened;
    const seen = [
      page.getByRole('heading', { level: 1, name: headline }),
      page.getByText(opening.takeaway as string),
      page.locator('alliance-map svg'),
      page.locator('alliance-timeline .slider'),
      page.getByRole('button', { name: 'Play', exact: true }),
    ];
    for (const part of seen) {
      const box = (await part.boundingBox())!;
      expect(box.y, String(part)).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height, String(part)).toBeLessThanOrEqual(height);
      expect(box.x + box.width, String(part)).toBeLessThanOrEqual(width);
    }
  });

  test('the map shows the scores of that day, the changes since January and where actors stood', async () => {
    const { page } = opened;
    const timeline = createTimeline(shipped);
    const changes = new Map<string, RelationChange>(
      timeline
        .changeBetween(opening.since, opening.at)
        .map((change) => [`relation ${change.pair.key}`, change]),
    );
    const tags = await page.locator('alliance-map .tag').evaluateAll((all) =>
      all.map((tag) => ({
        key: tag.getAttribute('data-key')!,
        score: tag.querySelector('text')!.textContent,
        change: tag.querySelector('.closer text, .apart text')?.textContent ?? '',
        direction: tag.querySelector('.closer, .apart')?.getAttribute('class') ?? '',
      })),
    );
    expect(tags).toHaveLength(timeline.pairs.length);
    for (const { key, score, change, direction } of tags) {
      const { from, to } = changes.get(key)!;
      expect(score, key).toBe(words.score(to!));
      // What a reader gets who takes the shown scores from each other.
      const moved = (Math.round(to! * 10) - Math.round(from! * 10)) / 10;
      // On a phone a tag with little to tell may say less, so that it stays near its line.
      if (change === '' && Math.abs(moved) < 0.5 && width < 480) continue;
      expect(change, key).toBe(moved === 0 ? '' : words.points(moved));
      expect(direction, key).toBe(moved === 0 ? '' : moved > 0 ? 'closer' : 'apart');
    }
    expect(await page.locator('alliance-map .ghost').count()).toBeGreaterThan(0);
    expect(await page.locator('alliance-map svg').getAttribute('aria-label')).toContain(
      words.date(timeline.momentAt(opening.at).day),
    );
  });

  test('the takeaway’s numbers are the model’s', async () => {
    const { page } = opened;
    const timeline = createTimeline(shipped);
    const score = (other: string, at: string): string =>
      words.score(timeline.scoreAt(timeline.pair('USA', other)!, at)!);
    const text = await page.locator('alliance-explorer .takeaway').textContent();
    for (const other of ['RUS', 'UKR']) {
      expect(text).toContain(`from ${score(other, opening.since)} to ${score(other, opening.at)}`);
    }
  });

  test('nothing scrolls sideways', async () => {
    const { page } = opened;
    expect(await sidewaysRoom(page)).toBe(0);
  });
});

test('practice 14: nothing moves until the reader asks', async () => {
  const { page, close } = await openStory({ reducedMotion: 'no-preference' });
  const picture = (): Promise<string> =>
    page.locator('alliance-map svg').evaluate((svg) => svg.outerHTML);
  await expectWhole(page);
  const before = await picture();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.mouse.wheel(0, -600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect(await picture()).toBe(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await close();
});

test('without scripts the page leads to the data in one file', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  const link = page.getByRole('link', { name: 'one readable file' });
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute('href')).toBe('./data/us-russia-realignment.json');
  await close();
});

test.each([
  { who: 'every actor', part: 'alliance-map .disc', least: 4, width: 320, height: 568 },
  {
    who: 'half of the stripes',
    part: 'alliance-timeline .band',
    least: 3,
    width: 390,
    height: 664,
  },
])('$who stands in the first screen of $width×$height', async ({ part, least, width, height }) => {
  const { page, close } = await openStory({ width, height, touch: true });
  const bottoms = await page.locator(part).evaluateAll((all) => {
    return all.map((one) => one.getBoundingClientRect().bottom);
  });
  expect(bottoms.filter((bottom) => bottom <= height).length).toBeGreaterThanOrEqual(least);
  await close();
});

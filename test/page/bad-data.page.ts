// Data that cannot be shown: a message in its place that says what to do, and a page that goes on.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { quarrelFile } from '../fixtures/quarrel.ts';
import { audit, openPage, type Answer, type OpenedPage } from '../support/page.ts';
import { dataAddress, sidewaysRoom } from './story.ts';

interface Shown {
  readonly title: string;
  readonly faults: { readonly path: string; readonly text: string }[];
}

/** What stands in place of the map. */
async function faultsOn(page: Page): Promise<Shown> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  return {
    title: (await alert.getByRole('heading').textContent()) ?? '',
    faults: await alert.getByRole('listitem').evaluateAll((items) =>
      items.map((item) => ({
        path: item.querySelector('code')!.textContent,
        text: item.querySelector('p')!.textContent,
      })),
    ),
  };
}

async function openAnswered(answer: Answer): Promise<OpenedPage> {
  return openPage({ width: 390, height: 844, answers: { [dataAddress]: answer } });
}

const json = (value: unknown): Answer => ({
  body: typeof value === 'string' ? value : JSON.stringify(value),
  contentType: 'application/json',
});

describe('practice 30: a file', () => {
  test('that is missing is named, with the server’s answer', async () => {
    const { page, close } = await openAnswered({ body: 'gone', status: 404 });
    expect(await faultsOn(page)).toEqual({
      title: 'This map cannot be drawn: its data has a fault.',
      faults: [
        {
          path: 'The whole file',
          text:
            `Found the answer “404” from ${dataAddress}; expected a JSON file with a dataset. ` +
            'Check the address, and that its server lets this page read it.',
        },
      ],
    });
    await close();
  });

  test('that is no JSON says so', async () => {
    const { page, close } = await openAnswered(json('{"format": 1,,}'));
    const { faults } = await faultsOn(page);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.text).toMatch(
      /^Found text that is not JSON \(.+\); expected one JSON document\. /,
    );
    await close();
  });

  test('of the wrong shape lists all its faults at once, each with place, finding, wish and remedy', async () => {
    const { page, close } = await openAnswered(
      json({
        ...quarrelFile,
        format: 2,
        version: 'one',
        actors: [{ ...quarrelFile.actors[0], short: 'TOO LONG' }, ...quarrelFile.actors.slice(1)],
        colour: 'red',
      }),
    );
    const { title, faults } = await faultsOn(page);
    expect(title).toBe('This map cannot be drawn: its data has 4 faults.');
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'actors[0].short',
      'colour',
      'format',
      'version',
    ]);
    for (const { text } of faults) expect(text).toMatch(/^Found .+; expected .+\. \S.+\.$/);
    await close();
  });

  test('of 50 MB is refused', async () => {
    const { page, close } = await openAnswered(json(' '.repeat(50_000_000)));
    const { faults } = await faultsOn(page);
    expect(faults).toEqual([
      {
        path: 'The whole file',
        text: expect.stringContaining('expected at most 20.0 MB') as string,
      },
    ]);
    await close();
  });

  test('practice 47: with an address that would run is refused, and the address reaches no link', async () => {
    const sources = [
      'javascript:alert(1)',
      'data:text/html,hi',
      'vbscript:x',
      ' javascript:alert(1)',
    ];
    const { page, close } = await openAnswered(
      json({
        ...quarrelFile,
        sources: quarrelFile.sources.map((source, at) => ({ ...source, url: sources[at] })),
      }),
    );
    const { faults } = await faultsOn(page);
    expect(faults.map(({ path }) => path)).toEqual(sources.map((_, at) => `sources[${at}].url`));
    expect(await page.locator('a[href*="script:"], a[href*="data:"]').count()).toBe(0);
    await close();
  });
});

test('the rest of the page stays usable, and so does the map with better data', async () => {
  const { page, complaints, close } = await openAnswered(json('[]'));
  await faultsOn(page);
  expect(await sidewaysRoom(page)).toBe(0);
  expect(await audit(page)).toEqual([]);
  await page.getByRole('link', { name: 'Method and sources' }).click();
  const about = page.locator('#about');
  await expect
    .poll(() => about.evaluate((part) => part.getBoundingClientRect().top))
    .toBeCloseTo(0, 0);

  const explorer = page.locator('alliance-explorer');
  await explorer.evaluate((element) =>
    element.setAttribute('src', './data/cold-war-triangle.json'),
  );
  await page.locator('alliance-map svg').waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);

  await explorer.evaluate((element) => element.setAttribute('src', 'http://['));
  expect((await faultsOn(page)).faults[0]!.text).toContain('from http://[');
  expect(complaints).toEqual([]);
  await close();
});

test('a list of many faults scrolls by itself, by keyboard too', async () => {
  const events = quarrelFile.events.map((event) => ({
    ...event,
    themes: [],
    sources: [],
    date: 0,
  }));
  const { page, close } = await openAnswered(
    json({ ...quarrelFile, events, sources: [{}, {}, {}] }),
  );
  const { faults } = await faultsOn(page);
  expect(faults.length).toBeGreaterThan(15);
  const list = page.getByRole('list', { name: 'Faults of the data' });
  expect((await list.boundingBox())!.height).toBeLessThan(400);
  await list.focus();
  await page.keyboard.press('End');
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await close();
});

test('practice 30: data set by hand is checked too, and the fault is told to the page', async () => {
  const { page, complaints, close } = await openPage();
  const told = await page.evaluate(async () => {
    const explorer = document.createElement('alliance-explorer');
    const heard = new Promise<unknown>((resolve) => {
      document.addEventListener(
        'alliance-error',
        (event) => resolve((event as CustomEvent<unknown>).detail),
        { once: true },
      );
    });
    document.querySelector('main')!.append(explorer);
    Object.assign(explorer, { data: { format: 1 } });
    return heard;
  });
  expect(told).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ path: 'id' })]) as unknown,
  });
  await page.getByRole('alert').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

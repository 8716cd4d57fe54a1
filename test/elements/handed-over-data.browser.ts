// What an owner hands over: in `data` as it stands in its file, with faults, or no dataset at all; elsewhere nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../src/index.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { quarrel, quarrelFile } from '../fixtures/quarrel.ts';
import { audit } from '../support/audit.ts';
import { draft, event, push, star } from '../support/datasets.ts';
import { all, one, settled, show, textOf, until } from './show.ts';

const TAGS = [
  'alliance-actor',
  'alliance-balance',
  'alliance-branches',
  'alliance-changes',
  'alliance-difference',
  'alliance-doubt',
  'alliance-event',
  'alliance-explorer',
  'alliance-legend',
  'alliance-map',
  'alliance-relation',
  'alliance-search',
  'alliance-story',
  'alliance-table',
  'alliance-timeline',
  'alliance-triad',
] as const;

/** What the page was told of by errors that nobody caught. */
let thrown: unknown[] = [];
const hear = (raised: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push('reason' in raised ? raised.reason : raised.error);
  raised.preventDefault();
};

beforeEach(() => {
  thrown = [];
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
});

afterEach(() => {
  removeEventListener('error', hear);
  removeEventListener('unhandledrejection', hear);
  expect(thrown).toEqual([]);
});

/** As `JSON.parse` gives it: of no known type. */
const handedOver = (value: unknown): { data: Dataset } => ({ data: value as Dataset });

/** A file that leaves out every field that may be left out. */
const bareFile = (): unknown =>
  draft({ events: [push('talks', '2025-02-01', 'A-B', 4), event('nothing', '2025-03-01')] });

test.each(TAGS)('%s draws a file that leaves out all that has a default', async (tag) => {
  const element = await show(tag, handedOver(bareFile()));
  const { data } = element;
  expect(data?.chapters).toEqual([]);
  expect(data?.scenarios).toEqual([]);
  expect(data?.events[1]?.effects).toEqual([]);
  expect(data?.events[1]?.importance).toBe(2);
  expect(all(element, '.problems')).toEqual([]);
});

test('a file is drawn as the dataset that it holds', async () => {
  const at = '2025-02-01';
  const map = await show('alliance-map', { ...handedOver(structuredClone(quarrelFile)), at });
  const parsed = await show('alliance-map', { data: quarrel(), at });
  expect(map.scene?.relations.length).toBeGreaterThan(0);
  expect(one(map, 'svg').outerHTML).toBe(one(parsed, 'svg').outerHTML);
});

test('the same file in two elements is one dataset, and a checked one stays the very same', async () => {
  const file = bareFile();
  const map = await show('alliance-map', handedOver(file));
  const table = await show('alliance-table', handedOver(file));
  expect(table.data).toBe(map.data);
  expect((await show('alliance-map', { data: table.data })).data).toBe(map.data);
});

test('a file that is handed over once more leaves the reader where he is', async () => {
  const file = structuredClone(quarrelFile) as unknown as Dataset;
  const explorer = await show('alliance-explorer', { data: file }, 900);
  explorer.at = '2025-02-01/talks';
  await settled(explorer);
  explorer.data = file;
  await settled(explorer);
  expect(explorer.state.at).toBe('2025-02-01/talks');
  expect(explorer.data).not.toBe(file);
});

test.each(TAGS.filter((tag) => tag !== 'alliance-legend'))(
  '%s tells all faults in its place, and draws what comes next',
  async (tag) => {
    const element = await show(tag);
    const heard: string[] = [];
    element.addEventListener('alliance-error', ({ detail }) => {
      heard.push(...detail.problems.map(({ path }) => path));
    });
    const file = { ...quarrelFile, format: 2, colour: 'red' };
    element.data = handedOver(file).data;
    await until(() => all(element, '.problems').length > 0);
    expect(textOf(one(element, '.problems h2'))).toBe(
      'This map cannot be drawn: its data has 2 faults.',
    );
    expect(all(element, '.problems code').map(textOf).sort()).toEqual(['colour', 'format']);
    expect(textOf(one(element, '.problems li'))).toMatch(/Found 2; expected 1\. \S/);
    expect(heard.sort()).toEqual(['colour', 'format']);
    expect(await audit(element)).toEqual([]);

    element.data = quarrel();
    await settled(element);
    expect(all(element, '.problems')).toEqual([]);
    // A triad or an actor has nothing to draw before one is chosen.
    expect(element.data).toEqual(quarrel());
  },
);

/** An element as it stands where its owner chose all that can be chosen. */
const chosen = {
  at: '2025-02-01',
  lang: 'de',
  since: '2025-01-05',
  scenario: 'bargain',
  chapter: 'first',
  choices: { scenario: 'bargain' },
  focusedActors: ['us', 'ru'],
};
const NAMES = Object.keys(chosen) as (keyof typeof chosen)[];

/** Drawn, with all that loads late. */
async function drawnText(element: HTMLElement): Promise<string> {
  await settled(element);
  return textOf(element.shadowRoot as unknown as Element);
}

// Reason: an attribute that was taken away, or a property that a framework let go of, stopped the element for good.
test.each(TAGS)('%s goes back to its defaults where its owner unsets all', async (tag) => {
  const plain = await show(tag);
  const element = await show(tag);
  const text = await drawnText(plain);
  for (const nothing of [undefined, null]) {
    Object.assign(element, chosen);
    await settled(element);
    for (const name of NAMES) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
      else Object.assign(element, { [name]: nothing });
    }
    await expect.poll(() => drawnText(element)).toBe(text);
  }
  Object.assign(element, chosen, Object.fromEntries(NAMES.map((name) => [name, undefined])));
  await expect.poll(() => drawnText(element)).toBe(text);
  element.data = null as unknown as Dataset;
  await settled(element);
});

test('a map with many faults keeps its frame', async () => {
  const map = await show('alliance-map', handedOver({}), 400);
  await until(() => all(map, '.problems').length > 0);
  expect(map.clientHeight).toBe(300);
  expect(one(map, '.problems').getBoundingClientRect().height).toBeLessThanOrEqual(300);
});

const circle: Record<string, unknown> = draft();
circle['actors'] = [circle];

test.each([
  ['a text', '{}'],
  ['a number', 7],
  ['true', true],
  ['a list', []],
  ['a function', () => 1],
  ['a circle', circle],
  ['a list where an object should be', draft({ method: [], actors: {} })],
  ['nothing inside', draft({ actors: null, events: null, levels: [null], chapters: 'x' })],
])('%s is refused by map, timeline and explorer alike', async (_name, value) => {
  for (const tag of ['alliance-map', 'alliance-timeline', 'alliance-explorer'] as const) {
    const element = await show(tag, handedOver(value));
    await until(() => all(element, '.problems li').length > 0);
    expect(element.data).toBeUndefined();
  }
});

test('play asked for right after a file was handed over plays it, and with faults does nothing', async () => {
  const axis = await show('alliance-timeline', { data: undefined });
  axis.data = handedOver(bareFile()).data;
  axis.play();
  expect(axis.playing).toBe(true);
  axis.pause();
  axis.data = handedOver({ actors: [] }).data;
  axis.play();
  expect(axis.playing).toBe(false);
  await until(() => all(axis, '.problems').length > 0);
});

test('a large file is checked in slices, and its map drawn like that of a small one', async () => {
  const file = draft(star());
  const map = await show('alliance-map', handedOver(file));
  await until(() => all(map, '.actor').length > 0);
  expect(all(map, '.actor')).toHaveLength(14);
  const other = await show('alliance-map', handedOver(file));
  expect(all(other, '.actor')).toHaveLength(14);
  map.data = handedOver({ ...file, format: 2 }).data;
  expect(map.scene).toBeUndefined();
  await until(() => all(map, '.problems').length > 0);
  expect(all(map, '.problems code').map(textOf)).toEqual(['format']);
});

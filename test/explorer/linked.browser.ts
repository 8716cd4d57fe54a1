// An element whose page's address carries the state, in the hands of its owner.
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { request } from '../../src/elements/requests.ts';
import { dataset, event, push } from '../support/datasets.ts';
import { all, one, settled, show } from '../elements/show.ts';

const opened = location.href;
beforeEach(() => {
  history.replaceState(null, '', '?ref=mail');
});
afterEach(() => {
  history.replaceState(null, '', opened);
});

const story = (id: string, opening: string): Dataset => {
  const events = ['01', '02', '03'].map((month) => push(month, `2025-${month}-15`, 'A-B', 4));
  const words = { headline: 'A story', takeaway: 'Told.' };
  const ifOnly = event('if', '2025-04-01', { confidence: 'projected', basis: 'A plan.' });
  const branch = { id: 'deal', title: 'Deal', from: '2025-03-20', description: 'If.' };
  const scenarios = [{ ...branch, events: [ifOnly] }];
  return dataset({
    ...{ id, events, scenarios },
    opening: { at: opening, since: '2025-01-14', ...words },
  });
};

async function showLinked(properties: Partial<AllianceExplorer> = {}): Promise<AllianceExplorer> {
  const data = story('first', '2025-03-15');
  const explorer = await show('alliance-explorer', { data, linked: true, ...properties });
  await expect.poll(() => all(explorer, 'alliance-map').length).toBe(1);
  return explorer;
}

/** The reader goes to a day, which the address then says. */
async function goTo(explorer: AllianceExplorer, at: string): Promise<void> {
  request(one(explorer, 'alliance-map'), 'alliance-at-change', { at });
  await expect.poll(() => location.search).toBe(`?ref=mail&at=${at}`);
}

test('another story opens where its author put it, and the address no longer tells of the last', async () => {
  const explorer = await showLinked();
  await goTo(explorer, '2025-01-15');
  explorer.data = story('second', '2025-02-15');
  await expect.poll(() => explorer.at).toBe('2025-02-15');
  expect(location.search).toBe('?ref=mail');
});

test('another story opens where its owner wrote into the address', async () => {
  const explorer = await showLinked();
  await goTo(explorer, '2025-01-15');
  history.pushState(null, '', '?at=2025-03-15');
  explorer.data = story('second', '2025-02-15');
  await expect.poll(() => explorer.at).toBe('2025-03-15');
});

test('a story that its owner mends while it is read stays where the reader is', async () => {
  const explorer = await showLinked();
  await goTo(explorer, '2025-01-15');
  explorer.data = story('first', '2025-02-15');
  await settled(explorer);
  expect(explorer.at).toBe('2025-01-15');
});

test('Back leads to the date of the attribute, and the date of the author stands in the link', async () => {
  const explorer = await showLinked({ at: '2025-02-15' });
  await expect.poll(() => explorer.at).toBe('2025-02-15');
  await goTo(explorer, '2025-03-15');
  history.back();
  await expect.poll(() => explorer.at).toBe('2025-02-15');
  expect(location.search).toBe('?ref=mail');
});

test('a link of the record opens the record, also where the attribute names a scenario', async () => {
  const explorer = await showLinked({ scenario: 'deal' });
  await expect.poll(() => explorer.scenario).toBe('deal');
  request(one(explorer, 'alliance-map'), 'alliance-record-return', {});
  await expect.poll(() => location.search).toBe('?ref=mail&scenario=');
  explorer.remove();
  const again = await showLinked({ scenario: 'deal' });
  await expect.poll(() => again.scenario).toBe('');
  history.back();
  await expect.poll(() => again.scenario).toBe('deal');
  expect(location.search).toBe('?ref=mail');
});

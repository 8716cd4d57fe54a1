import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import '../../src/elements/alliance-search.ts';
import type { AllianceSearch } from '../../src/elements/alliance-search.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { audit } from '../support/audit.ts';
import { actor, dataset, event, level } from '../support/datasets.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf } from './show.ts';

const names = ['Arden', 'Ardor', 'Borland', 'Cumbria', 'Dale', 'Essex', 'Fife', 'Gower', 'Holm'];
const nine = dataset({
  actors: names.map((name) => ({ ...actor(name), name, short: name.slice(0, 2).toUpperCase() })),
  levels: [level('Arden-Borland', '2025-01-01', 8), level('Arden-Dale', '2025-01-01', -3)],
  events: [event('offer', '2025-02-01', { title: 'Arden makes an offer' })],
});

async function search(properties: Partial<AllianceSearch> = {}) {
  const element = await show('alliance-search', { data: nine, ...properties });
  const field = one<HTMLInputElement>(element, 'input');
  const options = () => all(element, '[role="option"]').map(textOf);
  return { element, field, options };
}

async function type(element: AllianceSearch, text: string): Promise<void> {
  one<HTMLInputElement>(element, 'input').focus();
  await userEvent.keyboard(text);
  await settled(element);
}

test('what fits is listed while the reader types, and how much that is is said', async () => {
  const { element, field, options } = await search();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await type(element, 'ard');
  expect(options()).toEqual(['Arden AR', 'Ardor AR', 'Arden makes an offer 1 Feb 2025']);
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(textOf(one(element, '[role="status"]'))).toBe('2 actors, 1 event.');
  expect(await audit(element)).toEqual([]);
  await type(element, 'x');
  expect(options()).toEqual([]);
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(textOf(one(element, '[role="status"]'))).toBe('Nothing found.');
});

test('arrows walk round the list, and the field says where they are', async () => {
  const { element, field } = await search();
  await type(element, 'ard{ArrowDown}{ArrowDown}');
  const chosen = () => field.getAttribute('aria-activedescendant');
  expect(chosen()).toBe('option-1');
  expect(one(element, '#option-1').getAttribute('aria-selected')).toBe('true');
  await type(element, '{ArrowDown}{ArrowDown}');
  expect(chosen()).toBe('option-0');
  await type(element, '{ArrowUp}');
  expect(chosen()).toBe('option-2');
});

test('Enter brings the first that fits forward, and says with how many relations', async () => {
  const { element, field } = await search();
  const heard = requestsOf(element);
  await type(element, 'ard{Enter}');
  expect(heard).toEqual([
    { name: 'alliance-focus-change', detail: { focus: ['Arden'] }, composed: true },
  ]);
  expect(field.value).toBe('');
  expect(textOf(one(element, '[role="status"]'))).toBe('Arden brought forward, with 2 relations.');
});

test('an event that is picked is gone to', async () => {
  const { element } = await search();
  const heard = requestsOf(element);
  await type(element, 'offer');
  await userEvent.click(one(element, '[role="option"]'));
  expect(heard).toEqual([
    { name: 'alliance-at-change', detail: { at: '2025-02-01' }, composed: true },
  ]);
});

test('what is projected is marked among the events (practice 62)', async () => {
  const choices = { scenario: 'bargain' };
  const { element, options } = await search({ data: quarrel(), choices });
  await type(element, 'deal');
  expect(options()).toEqual(['Hypothetical A deal is signed Apr 2025']);
  await type(element, '{Escape}{Escape}talks');
  expect(options()).toEqual(['Talks open 1 Feb 2025']);
});

test('Escape closes the list, then empties the field, then is left to the page', async () => {
  const { element, field } = await search();
  const passed: string[] = [];
  element.addEventListener('keydown', ({ key }) => passed.push(key));
  await type(element, 'ard');
  passed.length = 0;
  await type(element, '{Escape}');
  expect([field.value, field.getAttribute('aria-expanded')]).toEqual(['ard', 'false']);
  await type(element, '{Escape}');
  expect(field.value).toBe('');
  expect(passed).toEqual([]);
  await type(element, '{Escape}');
  expect(passed).toEqual(['Escape']);
});

test('what is forward can be let go of', async () => {
  const { element } = await search({ focusedActors: ['Dale'] });
  const heard = requestsOf(element);
  await userEvent.click(one(element, 'button'));
  expect(heard).toEqual([{ name: 'alliance-focus-change', detail: { focus: [] }, composed: true }]);
  expect(smallTargets(element)).toEqual([]);
  expect(await audit(element)).toEqual([]);
});

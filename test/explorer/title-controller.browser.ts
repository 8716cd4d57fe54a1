import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import { all, settled, show } from '../elements/show.ts';

let before = '';
beforeEach(() => {
  before = document.title;
  document.title = 'A page';
});
afterEach(() => {
  document.title = before;
});

const branch = { choices: { scenario: 'bargain' }, at: '2025-04-01' };

/** The explorer once it has what answers a reader. */
async function showBranch(linked: boolean) {
  const explorer = await show('alliance-explorer', { linked });
  await expect.poll(() => all(explorer, 'alliance-map').length).toBe(1);
  Object.assign(explorer, branch);
  await expect.poll(() => all(explorer, '.supposed .mark').length).toBe(1);
  return explorer;
}

test('practice 62: a page that is all explorer says in its title what is supposed', async () => {
  const explorer = await showBranch(true);
  expect(document.title).toMatch(/^Hypothetical: .* · A page$/);
  document.title = 'Another page';
  explorer.at = '2025-04-02';
  await settled(explorer);
  expect(document.title).toMatch(/^Hypothetical: .* · Another page$/);
  explorer.choices = {};
  await settled(explorer);
  expect(document.title).toBe('Another page');
});

test('gives the title back when it leaves, and marks it again when it is put back', async () => {
  const explorer = await showBranch(true);
  expect(document.title).toMatch(/^Hypothetical/);
  const place = explorer.parentElement!;
  explorer.remove();
  expect(document.title).toBe('A page');
  place.append(explorer);
  expect(document.title).toMatch(/^Hypothetical: .* · A page$/);
});

test('leaves the title of a host page alone', async () => {
  await showBranch(false);
  expect(document.title).toBe('A page');
});

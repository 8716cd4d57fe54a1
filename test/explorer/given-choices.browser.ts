import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import { quarrel, quarrelFile } from '../fixtures/quarrel.ts';
import { request } from '../../src/elements/requests.ts';
import { one, settled, show, until } from '../elements/show.ts';

test('choices that an owner sets before the data are kept when it comes, for this data alone', async () => {
  const choices = { without: ['clash'] };
  const explorer = await show('alliance-explorer', { data: undefined, choices });
  explorer.data = quarrel();
  await settled(explorer);
  expect(explorer.state.choices).toEqual(choices);
  explorer.data = quarrel();
  await settled(explorer);
  expect(explorer.state.choices).toEqual({});
});

test('a scenario that an owner sets with other data leaves what the reader chose behind', async () => {
  const explorer = await show('alliance-explorer', { data: quarrel() });
  const focus = { focus: ['us'] };
  request(one(explorer, 'alliance-map'), 'alliance-focus-change', focus);
  await until(() => explorer.focusedActors.length > 0);
  request(one(explorer, 'alliance-map'), 'alliance-scenario-change', { scenario: 'bargain' });
  request(one(explorer, 'alliance-map'), 'alliance-method-change', { gain: 0.2 });
  await settled(explorer);
  expect(explorer.choices).toEqual({ scenario: 'bargain', gain: 0.2 });
  Object.assign(explorer, { data: quarrel(), scenario: '' });
  await settled(explorer);
  expect(explorer.choices).toEqual({});
});

// Reason: the file came last, and took the place of what the owner had given since.
test('a file that comes late leaves the data alone that its owner gave meanwhile', async () => {
  const src = URL.createObjectURL(new Blob([JSON.stringify(quarrelFile)]));
  const [early, late] = [document.createElement('alliance-explorer'), quarrel()];
  early.src = src;
  document.body.append(early);
  await early.updateComplete;
  early.data = late;
  const other = await show('alliance-explorer', { data: undefined, src });
  await until(() => other.data);
  await settled(early);
  expect(early.data).toBe(late);
  early.remove();
  URL.revokeObjectURL(src);
});

import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import { all, one, settled, show } from '../elements/show.ts';

test('other choices are on the map before anything else is drawn anew, and everywhere soon after', async () => {
  const explorer = await show('alliance-explorer');
  await expect.poll(() => all(explorer, 'alliance-map').length).toBe(1);
  const [map, card] = [one(explorer, 'alliance-map'), one(explorer, 'alliance-event')] as [
    HTMLElement & { choices: unknown },
    HTMLElement & { choices: unknown },
  ];
  const choices = { without: ['clash'] };
  explorer.choices = choices;
  for (let turn = 0; turn < 20 && map.choices !== choices; turn += 1) await Promise.resolve();
  expect([map.choices, card.choices]).toEqual([choices, {}]);
  await settled(explorer);
  expect([map.choices, card.choices]).toEqual([choices, choices]);
});

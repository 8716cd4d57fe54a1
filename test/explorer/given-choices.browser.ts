import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { settled, show } from '../elements/show.ts';

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

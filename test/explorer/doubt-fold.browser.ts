// Doubt within the explorer: constants that a reader sets change the map, and a claim leads to its pair and date.
import { afterEach, expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import '../../src/elements/doubt/alliance-doubt.ts';
import '../../src/explorer/panels.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import { request } from '../../src/elements/requests.ts';
import { all, one, settled, textOf, until } from '../elements/show.ts';
import { audit } from '../support/audit.ts';
import { dataset, event, level, push } from '../support/datasets.ts';

const story = dataset({
  levels: [level('A-B', '2025-01-01', -5)],
  events: [push('talks', '2025-02-01', 'A-B', 8)],
  scenarios: [
    {
      id: 'quarrel',
      title: 'A quarrel',
      from: '2025-01-20',
      description: 'Otherwise.',
      events: [event('broken', '2025-01-25', { confidence: 'projected', basis: 'A plan.' })],
    },
  ],
  claims: [
    {
      id: 'closer',
      text: 'A and B drew closer.',
      between: ['A', 'B'],
      says: 'closer',
      from: '2025-01-15',
      to: '2025-02-01',
      events: ['talks'],
    },
  ],
});

afterEach(() => {
  document.body.innerHTML = '';
});

async function openFold(): Promise<{
  explorer: AllianceExplorer;
  panel: HTMLElementTagNameMap['alliance-doubt'];
}> {
  document.body.innerHTML = '<main><alliance-explorer></alliance-explorer></main>';
  const explorer = document.querySelector('alliance-explorer')!;
  explorer.data = story;
  await settled(explorer);
  expect(all(explorer, 'alliance-doubt')).toEqual([]);
  one(explorer, '.doubt > summary').click();
  await until(() => all(explorer, 'alliance-doubt').length > 0);
  const panel = one<HTMLElementTagNameMap['alliance-doubt']>(explorer, 'alliance-doubt');
  await until(() => all(panel, '.verdict').length === 1);
  return { explorer, panel };
}

test('a constant that a reader sets changes the score, marks the panel and can be taken back', async () => {
  const { explorer, panel } = await openFold();
  const [gain] = all<HTMLInputElement>(panel, 'input');
  gain!.value = '-10';
  gain!.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => explorer.choices.gain === 0.125);
  await settled(panel);
  expect(gain!.ariaValueText).toBe('0.125, published: 0.25');
  expect(textOf(one(panel, '.method .hypothetical'))).toMatch(/^Hypothetical/);
  expect(await audit()).toEqual([]);
  one(panel, '.back').click();
  await until(() => explorer.choices.gain === undefined);
  await settled(panel);
  expect(gain!.value).toBe('0');
});

test('a claim leads to its pair on its date', async () => {
  const { explorer, panel } = await openFold();
  one(panel, '.show').click();
  await until(() => explorer.state.focus.length === 2);
  expect([explorer.state.at, explorer.state.focus]).toEqual(['2025-02-01', ['A', 'B']]);
});

// Reason: the way led to the branch that the reader stood in, where the opposite of the claim is seen.
test('from a branch a claim leads to the record, with what the reader changed, in one step back', async () => {
  const { explorer, panel } = await openFold();
  request(panel, 'alliance-method-change', { gain: 0.2 });
  request(panel, 'alliance-scenario-change', { scenario: 'quarrel' });
  await expect.poll(() => explorer.choices).toEqual({ scenario: 'quarrel', gain: 0.2 });
  const before = explorer.state;
  one(panel, '.show').click();
  await expect.poll(() => explorer.state.focus).toEqual(['A', 'B']);
  expect(explorer.state).toMatchObject({ at: '2025-02-01', choices: { gain: 0.2 } });
  expect(explorer.choices.scenario).toBeUndefined();
  request(panel, 'alliance-undo', {});
  await expect.poll(() => explorer.state).toEqual(before);
});

// Camps and tensions within the explorer: worked out when opened, and three actors brought forward everywhere at once.
import { afterEach, expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import '../../src/explorer/answers.ts';
import '../../src/explorer/panels.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import { all, one, settled, until } from '../elements/show.ts';
import { audit } from '../support/audit.ts';
import { actor, dataset, level } from '../support/datasets.ts';

const torn = dataset({
  actors: ['A', 'B', 'C', 'D'].map((id) => ({ ...actor(id), short: id })),
  levels: [
    level('A-B', '2025-01-01', 8),
    level('A-C', '2025-01-01', 2),
    level('B-C', '2025-01-01', -4),
    level('C-D', '2025-01-01', 5),
  ],
});

afterEach(() => {
  document.body.innerHTML = '';
});

async function showExplorer(): Promise<AllianceExplorer> {
  document.body.innerHTML = '<main><alliance-explorer></alliance-explorer></main>';
  const explorer = document.querySelector('alliance-explorer')!;
  explorer.data = torn;
  await settled(explorer);
  return explorer;
}

async function openFold(
  explorer: AllianceExplorer,
): Promise<HTMLElementTagNameMap['alliance-balance']> {
  one(explorer, '.balance > summary').click();
  await until(() => all(explorer, 'alliance-balance').length > 0);
  await customElements.whenDefined('alliance-balance');
  const panel = one<HTMLElementTagNameMap['alliance-balance']>(explorer, 'alliance-balance');
  await settled(panel);
  return panel;
}

test('each fold says in a line what is in it, until it is open', async () => {
  const explorer = await showExplorer();
  const seen = (): string[] =>
    all(explorer, '.folds > details .hint')
      .filter((hint) => hint.checkVisibility())
      .map((hint) => hint.textContent);
  await until(() => seen().length > 0);
  expect(seen()).toEqual([
    'Leave events out, weigh them otherwise, or add your own.',
    'Every score on this date, and how it has changed.',
    'Who stands together, and which three do not fit.',
    'What holds if the method is set another way.',
  ]);
  await openFold(explorer);
  expect(seen()).not.toContain('Who stands together, and which three do not fit.');
  expect(await audit(explorer)).toEqual([]);
});

test('the balance is worked out only while its fold is open', async () => {
  const explorer = await showExplorer();
  expect(all(explorer, 'alliance-balance')).toEqual([]);
  await openFold(explorer);
  one(explorer, '.balance > summary').click();
  await until(() => all(explorer, 'alliance-balance').length === 0);
});

test('three actors that a reader picks are brought forward on the map and beside it', async () => {
  const explorer = await showExplorer();
  const panel = await openFold(explorer);
  one<HTMLButtonElement>(panel, '.triads button').click();
  await settled(explorer);
  expect(explorer.state.focus).toEqual(['A', 'B', 'C']);
  expect(all(one(explorer, 'alliance-triad'), '.triangle')).toHaveLength(1);
  expect(all(panel, '.triangle')).toHaveLength(1);
  await until(() => all(one(explorer, 'alliance-map'), '.relation.dim').length === 1);
  expect(await audit()).toEqual([]);

  one<HTMLButtonElement>(one(explorer, 'alliance-triad'), '.close').click();
  await settled(explorer);
  expect(explorer.state.focus).toEqual([]);
  expect(all(explorer, 'alliance-triad')).toEqual([]);
});

// What happened at some time of a month has a day in the file, which nobody who looks or listens is to hear of.
import { expect, test } from 'vitest';
import '../../src/explorer/alliance-explorer.ts';
import '../../src/explorer/panels.ts';
import type { AllianceExplorer } from '../../src/explorer/alliance-explorer.ts';
import { dataset, event, level, push } from '../support/datasets.ts';
import { all, one, settled, show, textOf } from '../elements/show.ts';

const MONTH = '2025-02-10';
const story = dataset({
  levels: [level('A-B', '2025-01-01', -4), level('B-C', '2025-01-01', 5)],
  events: [
    push('start', '2025-01-15', 'A-B', 4),
    { ...push('in-february', MONTH, 'A-B', 8), precision: 'month' },
    push('end', '2025-03-20', 'B-C', -6),
    event('after', '2025-03-25'),
  ],
});

async function open(state: Partial<AllianceExplorer['state']>): Promise<AllianceExplorer> {
  const explorer = await show('alliance-explorer', { data: story }, 1000);
  explorer.state = { ...explorer.state, ...state };
  await settled(explorer);
  return explorer;
}

test('changes since an event that is known by its month are changes since that month', async () => {
  const explorer = await open({ at: '2025-03-20', since: MONTH, focus: ['A'] });
  expect(textOf(one(explorer, '.caption time'))).toBe('20 March 2025 · changes since Feb 2025');
  const said = 'Changes since February 2025.';
  expect(textOf(one(one(explorer, 'alliance-legend'), '.since'))).toBe(said);
  await expect.poll(() => all(explorer, 'alliance-table').length).toBe(1);
  const table = one(explorer, 'alliance-table');
  await expect.poll(() => all(table, 'caption .soft').map(textOf)).toContain(said);
  const actor = one(explorer, 'alliance-actor');
  await expect.poll(() => all(actor, 'option').map(textOf)).toContain('Feb 2025');
});

test('choices that begin with such an event begin in that month', async () => {
  const choices = { without: ['in-february'] };
  const explorer = await open({ at: '2025-01-15', choices });
  await expect
    .poll(() => all(explorer, '.supposed > p').map(textOf))
    .toEqual(['As recorded: your choices begin in February 2025.']);
  explorer.state = { ...explorer.state, at: '2025-03-20', focus: ['A', 'B'] };
  const chart = (): string =>
    all(one(explorer, 'alliance-relation'), 'svg.chart')
      .map((svg) => svg.getAttribute('aria-label') ?? '')
      .join(' ');
  await expect.poll(() => all(explorer, 'alliance-relation').length).toBe(1);
  await expect.poll(chart).toContain('Dashed, from February\u00a02025');
});

import { describe, expect, test } from 'vitest';
import '../../src/elements/alliance-table.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { describeScore } from '../../src/words/describe-score.ts';
import { wordsFor } from '../../src/words/words.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { audit } from '../support/audit.ts';
import { all, one, requestsOf, settled, show, smallTargets, textOf } from './show.ts';

const pairs = (host: Element): string[] => all(host, 'tbody th').map(textOf);

/** Text of the cells of one row. */
const cells = (row: Element): string[] => [...row.querySelectorAll('th, td')].map(textOf);

describe('the table of relations', () => {
  test('equals the model after every event, in the record and in a branch (practice 12)', async () => {
    const words = wordsFor('en');
    const table = await show('alliance-table');
    for (const choices of [{}, { scenario: 'bargain' }]) {
      const timeline = createTimeline(quarrel(), choices);
      for (const { after } of timeline.events) {
        table.choices = choices;
        table.at = timeline.atOf(after);
        await settled(table);
        const shown = all(table, 'tbody tr').map((row) => cells(row).slice(1, 3));
        const expected = timeline
          .relationsAt(after)
          .relations.map(({ score }) => [
            score === undefined ? '' : words.score(score),
            describeScore(score, words),
          ]);
        expect(shown).toEqual(expected);
      }
    }
  });

  test('is a real table with a caption and headers', async () => {
    const table = await show('alliance-table', { at: '2025-02-01' });
    expect(textOf(one(table, 'caption'))).toBe(
      'All relations on 1 February 2025 Changes since right before the last event, 1 February 2025.',
    );
    expect(all(table, 'thead th[scope="col"]').map(textOf)).toEqual([
      'Relation',
      'Score',
      'In words',
      'Change',
      'Last moved by',
    ]);
    expect(all(table, 'tbody th[scope="row"]')).toHaveLength(3);
  });

  test('tells each change for the eye and for the ear', async () => {
    const table = await show('alliance-table', { at: '2025-02-01' });
    expect(all(table, 'tbody tr').map(cells)).toEqual([
      ['US–Russia', '−6.0', 'hostile', '0.0 unchanged', 'Talks open 1 Feb 2025'],
      [
        'US–Ukraine',
        '+4.2',
        'friendly',
        '1.8 1.8 points further apart',
        'A clash in public 1 Feb 2025',
      ],
      [
        'Russia–Ukraine',
        '−9.0',
        'hostile',
        '9.0 9.0 points further apart',
        'A clash in public 1 Feb 2025',
      ],
    ]);
  });

  test('holds what is supposed against the record, for eye and ear (practice 62)', async () => {
    const table = await show('alliance-table', {
      at: '2025-04-01',
      choices: { scenario: 'bargain' },
      since: '2025-01-01',
    });
    expect(textOf(one(table, 'caption'))).toBe(
      'All relations in April 2025 Hypothetical: A bargain',
    );
    expect(textOf(one(table, 'th.change'))).toBe('Against the record');
    expect(all(table, 'td.change').map(textOf)).toEqual([
      '2.5 2.5 points closer',
      '0.0 unchanged',
      '0.0 unchanged',
    ]);
    expect(all(table, 'td.change .closer svg')).toHaveLength(1);
    expect(await audit(table)).toEqual([]);
    table.at = '2025-02-01';
    await settled(table);
    expect(textOf(one(table, 'th.change'))).toBe('Change');
  });

  test('marks a projected event that moved a relation last, and no recorded one', async () => {
    const table = await show('alliance-table', {
      at: '2025-04-01',
      choices: { scenario: 'bargain' },
    });
    await expect
      .poll(() => all(table, 'tbody .date').map(textOf))
      .toEqual([
        'Hypothetical A deal is signed Apr 2025',
        'A clash in public 1 Feb 2025',
        'A clash in public 1 Feb 2025',
      ]);
  });

  test('leaves out numbers of what is not known', async () => {
    const table = await show('alliance-table', { at: '2025-01-15' });
    expect(all(table, 'tbody tr').map(cells)[2]).toEqual([
      'Russia–Ukraine',
      '',
      'not yet known',
      '',
      'no event yet',
    ]);
  });

  test('counts changes from a date that it is given', async () => {
    const table = await show('alliance-table', { at: '2025-02-01', since: '2025-01-15' });
    expect(textOf(one(table, 'caption .soft'))).toBe('Changes since 15 January 2025.');
    expect(textOf(one(table, 'tbody .change'))).toBe('2.0 2.0 points closer');
    for (const since of [undefined, '', 'yesterday', '2025-02-31']) {
      table.since = since;
      await settled(table);
      expect(textOf(one(table, 'caption .soft'))).toMatch(/right before the last event/);
    }
  });

  test('is sorted by its headers, which say how', async () => {
    const table = await show('alliance-table', { at: '2025-02-01' });
    const orders = (): (string | null)[] =>
      all(table, 'thead th').map((head) => head.getAttribute('aria-sort'));
    expect(orders()).toEqual(['ascending', 'none', null, 'none', 'none']);
    one<HTMLButtonElement>(table, 'th.score button').click();
    await settled(table);
    expect(orders()).toEqual(['none', 'descending', null, 'none', 'none']);
    expect(pairs(table)).toEqual(['US–Ukraine', 'US–Russia', 'Russia–Ukraine']);
    one<HTMLButtonElement>(table, 'th.score button').click();
    await settled(table);
    expect(orders()[1]).toBe('ascending');
    expect(pairs(table)).toEqual(['Russia–Ukraine', 'US–Russia', 'US–Ukraine']);
  });

  test('asks for a relation and for an event, and changes nothing itself (practice 29)', async () => {
    const table = await show('alliance-table', { at: '2025-02-01' });
    const heard = requestsOf(table);
    one<HTMLButtonElement>(table, 'tbody th button').click();
    one<HTMLButtonElement>(table, 'tbody td.date button').click();
    expect(heard).toEqual([
      { name: 'alliance-focus-change', detail: { focus: ['us', 'ru'] }, composed: true },
      { name: 'alliance-at-change', detail: { at: '2025-02-01/talks' }, composed: true },
    ]);
    expect([table.at, table.focusedActors]).toEqual(['2025-02-01', []]);
  });

  test('marks a branch as hypothetical (practice 62)', async () => {
    const choices = { scenario: 'bargain' };
    const table = await show('alliance-table', { at: '2025-04-01', choices });
    expect(textOf(one(table, 'caption .hypothetical'))).toBe('Hypothetical: A bargain');
  });

  test.each([380, 800])('passes the audit at %s px (practice 22)', async (width) => {
    const table = await show('alliance-table', { at: '2025-02-01' }, width);
    expect(await audit()).toEqual([]);
    expect(smallTargets(table)).toEqual([]);
  });

  test('fits 300 px without losing a cell or its role (practice 18)', async () => {
    const table = await show('alliance-table', { at: '2025-02-01' }, 300);
    const panel = one(table, '.panel');
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    expect(all(table, 'tbody td').every((cell) => cell.getBoundingClientRect().height > 0)).toBe(
      true,
    );
    expect(all(table, '[role="cell"], [role="rowheader"]')).toHaveLength(15);
  });
});

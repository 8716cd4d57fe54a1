import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/model/choices.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { relationTable } from '../../../src/scene/saving/relation-table.ts';
import type { Cell } from '../../../src/scene/saving/write-csv.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { shippedDataset } from '../../data/shipped.ts';
import { quarrel } from '../../fixtures/quarrel.ts';

const words = wordsFor('en');

/** Rows by the names of their columns. */
function tableOf(
  data = quarrel(),
  at = '2025-02-01',
  choices: Choices = {},
  mark?: string,
): Record<string, Cell>[] {
  const timeline = createTimeline(data, choices);
  const moment = timeline.momentAt(at);
  const since = { timeline, moment: timeline.first, text: 'the start' };
  const rangeOf = (): { low: number; high: number } => ({ low: -1, high: 1 });
  const link = 'https://story.example/';
  const [head = [], ...rows] = relationTable({
    timeline,
    moment,
    since,
    mark,
    rangeOf,
    link,
    words,
  });
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [String(name), row[index]]));
  });
}

describe('the table that is saved', () => {
  test('names for each relation score, range, change, cause and sources', () => {
    expect(tableOf()[1]).toEqual({
      Actor: 'United States',
      'Other actor': 'Ukraine',
      Score: 4.2,
      'Lowest over settings': -1,
      'Highest over settings': 1,
      'In words': 'friendly',
      'Score before': undefined,
      Change: 4.2,
      'Change counted from': 'the start',
      Date: '2025-02-01',
      'Recorded or hypothetical': 'Recorded',
      'Last moved by': 'A clash in public',
      'Date of that event': '2025-02-01',
      'Confidence of that event': 'Disputed',
      'Sources of that event': 'https://paper.example/report https://agency.example/report',
      'Standing level': 6,
      'Sources of the standing level': 'https://agency.example/report',
      Dataset: 'A quarrel 1.0.0',
      Licence: 'CC0-1.0',
      Link: 'https://story.example/',
    });
  });

  test('leaves empty what is not known', () => {
    const row = tableOf(quarrel(), '2024-12-31')[0]!;
    expect(row).toMatchObject({ 'In words': 'not yet known', Score: undefined, Change: undefined });
    expect(row['Standing level']).toBeUndefined();
  });

  test('practice 62: bears the mark of what did not happen in each row', () => {
    const rows = tableOf(quarrel(), '2025-02-01', { without: ['clash'] }, 'Hypothetical');
    expect(rows.map((row) => row['Recorded or hypothetical'])).toEqual(
      rows.map(() => 'Hypothetical'),
    );
  });

  test('equals the model after every event of the shipped story, to three decimals', () => {
    const data = shippedDataset('us-russia-realignment.json');
    const timeline = createTimeline(data);
    for (const { after } of timeline.events) {
      const state = timeline.relationsAt(after);
      tableOf(data, timeline.atOf(after)).forEach((row, index) => {
        const { a, b } = timeline.pairs[index]!;
        const score = state.score(a.id, b.id);
        if (score === undefined) expect(row['Score']).toBeUndefined();
        else expect(Math.abs(Number(row['Score']) - score)).toBeLessThanOrEqual(0.000_501);
        expect(Object.is(row['Score'], -0)).toBe(false);
      });
    }
  });
});

// The packed table of scores that pages load.
import { expect, test } from 'vitest';
import table from '../data/cameo-goldstein.json' with { type: 'json' };
import { packScores, unpackScores } from '../scripts/lean-cameo.ts';

const rows = table.codes as [string, string, number | null][];

test('gives back every code with its score', () => {
  expect(unpackScores(packScores(rows))).toEqual(rows.map(([code, , score]) => [code, 0, score]));
});

test('writes of a code its depth, and its score where it is another than before', () => {
  expect(packScores(rows).slice(0, 14)).toBe('a0bb-0.1b-0.4b');
  expect(unpackScores('a3bcc-0.5bnba7')).toEqual([
    ['01', 0, 3],
    ['010', 0, 3],
    ['0101', 0, 3],
    ['0102', 0, -0.5],
    ['011', 0, null],
    ['012', 0, null],
    ['02', 0, 7],
  ]);
});

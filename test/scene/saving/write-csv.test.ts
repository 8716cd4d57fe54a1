import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv, type Cell } from '../../../src/scene/saving/write-csv.ts';

/** Reads comma-separated values letter by letter, as RFC 4180 has them. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += letter;
  }
  return rows;
}

describe('comma-separated values', () => {
  test('quote what must be quoted, and leave numbers numbers', () => {
    expect(writeCsv([['a', 'b, c', 'say "no"', -1.5, undefined, 'two\nlines', '']])).toBe(
      '\uFEFFa,"b, c","say ""no""",-1.5,,"two\nlines",\r\n',
    );
  });

  test.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\rx', `"'\rx"`],
    [' =1', `"' =1"`],
    ['＝1', `"'＝1"`],
    ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
    ['a=b', 'a=b'],
    ['−1', '−1'],
    ['https://x.example/?a=-1', 'https://x.example/?a=-1'],
  ])('practice 67: %j is no formula', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  test('are read back as they were, but for the apostrophe that keeps a text from being a formula', () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', ',', '"', '\r', '\n', '\t', ' ', '=', '+', '-', '@', 'é'),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((one: Cell) => (one === undefined ? '' : String(one)))),
        );
        const texts = rows.flatMap((row, at) =>
          read[at]!.filter((_, i) => typeof row[i] === 'string'),
        );
        for (const text of texts) expect(text).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

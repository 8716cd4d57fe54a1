import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/scene/break-lines.ts';
import { fileName } from '../../../src/scene/saving/file-name.ts';
import { layOutSheet, type SheetTexts } from '../../../src/scene/saving/picture-sheet.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { dataset, event, timeline } from '../../support/datasets.ts';
import { createTimeline } from '../../../src/model/timeline.ts';

const texts: SheetTexts = {
  title: 'A quarrel',
  mark: undefined,
  date: '1 February 2025',
  caption: 'A clash. US–Ukraine fell from +6.0 to +4.2.',
  note: 'Closer together = closer ties.',
  source: 'Data: A quarrel, version 1.0.0, CC0.',
  link: 'https://story.example/?at=2025-02-01',
};

describe('the sheet of a picture', () => {
  test('is 16 to 9 where there is little to say, and most of it is the map', () => {
    const sheet = layOutSheet(texts, 4);
    expect([sheet.width, sheet.height]).toEqual([800, 450]);
    expect(sheet.map.height).toBeGreaterThan(0.5 * sheet.height);
    expect(sheet.lines.map(({ kind }) => kind)).toEqual([
      'date',
      'title',
      'caption',
      'note',
      'source',
    ]);
  });

  test('says first that it did not happen', () => {
    const { lines } = layOutSheet({ ...texts, mark: 'Hypothetical: Grand bargain' }, 4);
    expect(lines[0]).toMatchObject({ kind: 'mark', text: 'Hypothetical: Grand bargain' });
  });

  test('holds all of what is supposed, in lines that fit also where its letters are bold and wide', () => {
    const cause = 'Trump and Putin meet at a summit '.repeat(7).trim();
    const title = `US 8.7 points closer to Russia than recorded, because of “${cause}”.`;
    const { lines, width, margin } = layOutSheet({ ...texts, title, mark: 'Hypothetical' }, 4);
    const supposed = lines.filter(({ kind }) => kind === 'supposed');
    expect(supposed.map(({ text }) => text).join(' ')).toBe(title);
    expect(supposed).toHaveLength(5);
    for (const { text, fontSize } of supposed) {
      expect(1.15 * textWidth(text, fontSize)).toBeLessThanOrEqual(width - 2 * margin);
    }
    expect(lines.map(({ kind }) => kind)).not.toContain('title');
  });

  test('whatever the texts, lines follow each other on the sheet, beside map and key', () => {
    const text = fc.string({ unit: fc.constantFrom('wo', ' ', 'i', 'W'), maxLength: 900 });
    const any = fc.record({
      ...{ title: text, mark: fc.option(text, { nil: undefined }), date: text, caption: text },
      ...{ note: text, source: text, link: text },
    });
    fc.assert(
      fc.property(any, fc.constantFrom(4, 6, 30), (some, actors) => {
        const { width, height, margin, map, keyY, lines } = layOutSheet(some, actors);
        expect(width / height).toBeLessThanOrEqual(16 / 9);
        expect(map.height).toBeGreaterThanOrEqual({ 4: 249, 6: 359, 30: 639 }[actors]);
        expect(map.width).toBe(width - 2 * margin);
        let end = margin - 0.1;
        for (const { y, fontSize } of lines) {
          expect(y - fontSize).toBeGreaterThanOrEqual(end - 0.11);
          end = y;
          const isAbove = y <= map.y;
          const isBelow = y - fontSize >= keyY;
          expect(isAbove || isBelow).toBe(true);
        }
        expect(keyY).toBeGreaterThan(map.y + map.height);
        expect(end).toBeLessThanOrEqual(height - margin + 0.2);
      }),
    );
  });
});

describe('lines', () => {
  test('hold all words in order, none wider than there is room', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'W', 'i'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 300 }), (words, width) => {
        const lines = breakLines(words.join(' '), { width, fontSize: 10, most: 1_000 });
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('that are too many end in an ellipsis', () => {
    const room = { width: 60, fontSize: 10, most: 2 };
    expect(breakLines('one two three four five', room)).toEqual(['one two', 'three four…']);
    expect(breakLines('one two', room)).toEqual(['one two']);
    expect(breakLines(' ', room)).toEqual([]);
  });
});

describe('the name of a file', () => {
  const branch = {
    ...{ id: 'Grand bargain/1', title: 'Bargain', from: '2025-02-01', description: 'If.' },
    events: [event('deal', '2025-03-01', { confidence: 'projected' })],
  };
  const data = dataset({ id: '../Été: "1"', scenarios: [branch] });

  test('has the date, and no letter that a system could take for something else', () => {
    const played = timeline({ id: '../Été: "1"' });
    expect(fileName(played, played.momentAt('2025-01-05'), 'csv')).toBe('t-1-2025-01-05.csv');
  });

  test('practice 62: says what did not happen, and not before the fork', () => {
    const played = createTimeline(data, { scenario: 'Grand bargain/1' });
    const name = (at: string): string => fileName(played, played.momentAt(at), 'svg');
    expect(name('2025-03-01')).toBe('t-1-2025-03-01-hypothetical-Grand-bargain-1.svg');
    expect(name('2025-01-05')).toBe('t-1-2025-01-05.svg');
  });
});

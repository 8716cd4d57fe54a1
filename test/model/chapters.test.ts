// Which chapter a day falls in.
import { expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import { chapterOn } from '../../src/model/chapters.ts';

const thaw = { id: 'thaw', title: 'Thaw', from: '2025-01-01', to: '2025-01-31' };
const frost = { id: 'frost', title: 'Frost', from: '2025-01-31', to: '2025-02-28' };

test.each([
  ['2024-12-31', undefined],
  ['2025-01-01', thaw],
  ['2025-01-31', thaw],
  ['2025-02-01', frost],
  ['2025-02-28', frost],
  ['2025-03-01', undefined],
])('on %s it is the first that holds the day', (date, chapter) => {
  expect(chapterOn([thaw, frost], toDay(date))).toBe(chapter);
});

test('a chapter lasts to the end of its last day', () => {
  expect(chapterOn([thaw, frost], toDay('2025-02-28') + 0.9)).toBe(frost);
});

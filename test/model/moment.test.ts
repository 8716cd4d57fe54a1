// Dates as text, taken apart.
import { expect, test } from 'vitest';
import { splitAt } from '../../src/model/moment.ts';

test('a date is a day, or a day and one of its events', () => {
  expect(splitAt('2025-02-28')).toEqual({ date: '2025-02-28', event: undefined });
  expect(splitAt('2025-02-28/talks')).toEqual({ date: '2025-02-28', event: 'talks' });
});

test('ids of events may hold slashes themselves', () => {
  expect(splitAt('2025-02-28/a/b')).toEqual({ date: '2025-02-28', event: 'a/b' });
});

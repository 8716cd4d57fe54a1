import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import { createDateWriter } from '../../src/words/write-date.ts';

/** Every month, the ends of months, a leap day, and years of fewer digits. */
const DATES = [
  ...Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-01`),
  ...['1872-09-06', '2024-02-29', '1999-12-31', '2026-08-09', '0999-05-05', '0000-02-03'],
];

describe.each(['en-GB', 'en-US', 'uk', 'de', 'fr', 'ca', 'ru', 'lt', 'ja', 'ar-EG', 'fa', 'th'])(
  'dates in %s',
  (locale) => {
    test.each(['long', 'short'] as const)('are those of Intl with %s months', (month) => {
      const write = createDateWriter({ locale }, month);
      const options = {
        day: { day: 'numeric', month, year: 'numeric' },
        month: { month, year: 'numeric' },
        year: { year: 'numeric' },
      } as const;
      for (const precision of ['day', 'month', 'year'] as const) {
        const intl = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options[precision] });
        for (const date of DATES) {
          const expected = intl.format(Date.parse(`${date}T12:00Z`)).replaceAll(' ', '\u00a0');
          expect(write(toDay(date), precision)).toBe(expected);
        }
      }
    });
  },
);

test('a fraction of a day is dropped', () => {
  const write = createDateWriter({ locale: 'en-GB' }, 'short');
  expect(write(toDay('2025-02-28') + 0.9)).toBe('28\u00a0Feb\u00a02025');
});

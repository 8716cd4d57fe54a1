// Calendar days: every day round trips, days that are none are refused, and the zone of the machine is of no account.
import { afterEach, describe, expect, test } from 'vitest';
import { isIsoDate, isPartialDate, toDay, toIsoDate } from '../../src/dataset/calendar-date.ts';

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Every day of the years, counted out by hand. */
function* everyDay(fromYear: number, toYear: number): Generator<string> {
  for (let year = fromYear; year <= toYear; year += 1) {
    const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) {
        yield [String(year), month + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
      }
    }
  }
}

describe('day numbers', () => {
  test('count the days from 1970', () => {
    expect(['1969-12-31', '1970-01-01', '1970-01-02', '2025-02-28'].map(toDay)).toEqual([
      -1, 0, 1, 20147,
    ]);
  });

  test('go up by one from day to day and back to the same date, from 1600 to 2400', () => {
    let expected = toDay('1600-01-01');
    const wrong: string[] = [];
    for (const date of everyDay(1600, 2400)) {
      if (toDay(date) !== expected || toIsoDate(expected) !== date) wrong.push(date);
      expected += 1;
    }
    expect(wrong).toEqual([]);
    expect(expected).toBe(toDay('2401-01-01'));
  });

  test('hold up to the first and the last year that four digits can say', () => {
    for (const date of ['0000-01-01', '0099-12-31', '9999-12-31']) {
      expect(toIsoDate(toDay(date))).toBe(date);
    }
  });

  test('may be fractions, which belong to their day, also before 1970', () => {
    expect(toIsoDate(20147.999)).toBe('2025-02-28');
    expect(toIsoDate(-0.001)).toBe('1969-12-31');
  });

  test('are refused for what is no day', () => {
    expect(() => toDay('2025-02-29')).toThrow(
      new RangeError(
        'Cannot read a date: found "2025-02-29"; expected a real day as YYYY-MM-DD. Try "2025-02-28".',
      ),
    );
  });
});

describe('isIsoDate', () => {
  test.each(['2024-02-29', '2000-02-29', '1600-02-29', '2025-12-31'])('accepts %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '25-01-01',
    '2025-01',
    '2025',
    '2025-01-01T00:00:00Z',
    '2025-01-01\n',
    ' 2025-01-01',
    '+002025-01-01',
    '-2025-01-01',
    '２０２５-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('isPartialDate', () => {
  test.each(['2025', '2025-02', '2025-02-28', '2024-02-29', '0000'])('accepts %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.each([
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-',
    '2025-02-',
    '202',
    '20250',
    '2025-2',
    '',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe.each(['Pacific/Kiritimati', 'Pacific/Honolulu', 'Europe/Kyiv'])('in %s', (zone) => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  test('dates and day numbers are the same as everywhere', () => {
    process.env['TZ'] = zone;
    const offsets = { 'Pacific/Kiritimati': -840, 'Pacific/Honolulu': 600, 'Europe/Kyiv': -120 };
    expect(new Date('2025-01-15T12:00:00Z').getTimezoneOffset()).toBe(
      offsets[zone as keyof typeof offsets],
    );
    expect(toDay('2025-02-28')).toBe(20147);
    expect(toIsoDate(20147)).toBe('2025-02-28');
    // The days on which clocks change there or elsewhere.
    for (const date of ['1994-12-31', '2025-03-30', '2025-03-31', '2025-10-26', '2025-12-31']) {
      expect(toIsoDate(toDay(date))).toBe(date);
    }
  });
});

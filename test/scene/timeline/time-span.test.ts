import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/dataset/calendar-date.ts';
import { chapterSpan, shownChapter, wholeSpan } from '../../../src/scene/timeline/time-span.ts';
import { level, push, timeline } from '../../support/datasets.ts';

const winter = { id: 'winter', title: 'Winter', from: '2025-01-01', to: '2025-02-28' };
const spring = { id: 'spring', title: 'Spring', from: '2025-03-01', to: '2025-05-31' };
const chapters = [winter, spring];

const shownAt = (chosen: string | undefined, date: string): string | undefined =>
  shownChapter(chapters, chosen, toDay(date))?.id;

describe('the span of a time axis', () => {
  test('holds all entries of all timelines, with a margin', () => {
    const short = timeline({ levels: [level('A-B', '2025-01-01', 3)] });
    const long = timeline({ events: [push('late', '2025-12-31', 'A-B', 2)] });
    const { from, to } = wholeSpan([short, long]);
    expect(from).toBeLessThan(short.first.day);
    expect(to).toBeGreaterThan(long.last.day);
    expect(to - from).toBeLessThan(1.03 * (long.last.day - short.first.day));
  });

  test('is at least some days long when nothing ever happened', () => {
    const { from, to } = wholeSpan([timeline()]);
    expect(to - from).toBeGreaterThanOrEqual(2);
  });

  test('holds the last day of a chapter to its end', () => {
    const { from, to } = chapterSpan(winter);
    expect(from).toBeLessThan(toDay('2025-01-01'));
    expect(to).toBeGreaterThan(toDay('2025-03-01'));
  });
});

describe('the shown chapter', () => {
  test('is none unless the reader chose one that exists', () => {
    expect(shownAt(undefined, '2025-01-15')).toBeUndefined();
    expect(shownAt('autumn', '2025-01-15')).toBeUndefined();
  });

  test('is the chosen one in its days and in its margins', () => {
    expect(shownAt('winter', '2025-01-15')).toBe('winter');
    expect(shownAt('winter', '2025-03-01')).toBe('winter');
    expect(shownAt('spring', '2025-02-27')).toBe('spring');
  });

  test('turns the page when the reader leaves it', () => {
    expect(shownAt('winter', '2025-04-01')).toBe('spring');
    expect(shownAt('spring', '2025-01-15')).toBe('winter');
  });

  test('is the whole where there is no chapter', () => {
    expect(shownAt('winter', '2025-07-01')).toBeUndefined();
  });
});

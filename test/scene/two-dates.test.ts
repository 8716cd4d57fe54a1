import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { axisTicks, chapterEnds, usualSince } from '../../src/scene/two-dates.ts';
import { shippedDataset } from '../data/shipped.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { event, timeline as played } from '../support/datasets.ts';

const chapter = (from: string, to: string) => ({ id: 'c', title: 'C', from, to });

describe('the ends of a chapter', () => {
  const timeline = played({
    events: [event('a', '2025-02-01'), event('b', '2025-03-01'), event('c', '2025-04-01')],
  });

  test('are its first and its last day', () => {
    expect(chapterEnds(timeline, chapter('2025-02-10', '2025-03-31'))).toEqual({
      since: '2025-02-10',
      at: '2025-03-31',
    });
  });

  test('begin the day before where events of its first day belong to it', () => {
    expect(chapterEnds(timeline, chapter('2025-03-01', '2025-03-31')).since).toBe('2025-02-28');
  });

  test('do not go beyond the record', () => {
    expect(chapterEnds(timeline, chapter('2025-02-10', '2030-01-01')).at).toBe('2025-04-01');
    expect(chapterEnds(timeline, chapter('2029-01-01', '2030-01-01'))).toEqual({
      since: '2025-04-01',
      at: '2025-04-01',
    });
  });
});

describe('the date compared with where nobody chose', () => {
  test('is the author’s where that is earlier', () => {
    const timeline = createTimeline(shippedDataset('us-russia-realignment.json'));
    expect(usualSince(timeline, timeline.momentAt('2025-10-01'))).toBe('2025-01-20');
  });

  test('else the start of the chapter, else that of the record', () => {
    const timeline = createTimeline(quarrel());
    expect(usualSince(timeline, timeline.momentAt('2025-05-12'))).toBe('2025-03-01');
    expect(usualSince(timeline, timeline.momentAt('2025-02-01'))).toBe('2024-12-31');
  });
});

describe('the axis of two dates', () => {
  test('has its events equally far apart, and a year where one begins and has room', () => {
    const timeline = played({
      events: [
        event('a', '2020-02-01', { importance: 1 }),
        event('b', '2020-03-01', { importance: 2 }),
        event('c', '2021-04-01'),
        event('d', '2022-04-01'),
      ],
    });
    expect(axisTicks(timeline, 160)).toEqual([
      { share: 0.25, isMain: true, label: '2020' },
      { share: 0.5, isMain: false, label: '' },
      { share: 0.75, isMain: expect.any(Boolean) as boolean, label: '2021' },
      { share: 1, isMain: expect.any(Boolean) as boolean, label: '' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { whyRows, type WhyOrder } from '../../src/scene/why-rows.ts';
import { shownScore } from '../../src/words/shown-points.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { shippedDataset } from '../data/shipped.ts';

const timeline = createTimeline(quarrel());
const why = timeline.why('us', 'ua', '2025-05-12')!;

function eventIds(order: WhyOrder): string[] {
  return whyRows(why, order).rows.flatMap((row) =>
    row.kind === 'event' ? [row.share.event.id] : [],
  );
}

describe('the parts of a score', () => {
  test('run from 0 over the level to the score', () => {
    const { rows } = whyRows(why, 'time');
    expect(rows.map(({ kind, shown }) => [kind, shown])).toEqual([
      ['level', 6],
      ['event', -0.9],
      ['event', 0.5],
    ]);
    expect(rows[0]?.start).toBe(0);
    expect(rows[1]?.start).toBe(rows[0]?.end);
    expect(rows[2]?.end).toBeCloseTo(why.score, 9);
  });

  test('are sorted by time or by size', () => {
    expect(eventIds('time')).toEqual(['clash', 'aid']);
    const later = timeline.why('us', 'ua', '2025-05-12')!;
    const bySize = whyRows({ ...later, shares: later.shares.toReversed() }, 'size').rows;
    expect(bySize.map(({ shown }) => shown)).toEqual([6, -0.9, 0.5]);
  });

  test('hide nothing when they are small: they are counted and summed', () => {
    const late = timeline.why('us', 'ua', '2026-12-31')!;
    const smaller = whyRows(late, 'time').rows.find(({ kind }) => kind === 'smaller');
    expect(smaller).toMatchObject({
      shares: [{ event: { id: 'clash' } }, { event: { id: 'aid' } }],
    });
  });

  test('have a frame of whole scores that holds every bar and 0', () => {
    expect(whyRows(why, 'time')).toMatchObject({ low: 0, high: 6 });
    const hostile = timeline.why('us', 'ru', '2025-02-01')!;
    expect(whyRows(hostile, 'time')).toMatchObject({ low: -8, high: 0 });
  });
});

test('the shown parts of every score of the shipped story add up to the shown score', () => {
  const story = createTimeline(shippedDataset('us-russia-realignment.json'));
  for (const { after } of story.events) {
    for (const { a, b } of story.pairs) {
      const parts = story.why(a.id, b.id, after);
      if (!parts) continue;
      for (const order of ['time', 'size'] as const) {
        const { rows, rounding, total } = whyRows(parts, order);
        const sum = rows.reduce((points, { shown }) => points + shown, rounding);
        expect(shownScore(sum)).toBe(total);
        expect(total).toBe(shownScore(parts.score));
      }
    }
  }
});

// The figures that the first story speaks of, as the model computes them, and ends of the scenarios that make sense.
import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { english, shippedDataset } from './shipped.ts';

const dataset = shippedDataset('us-russia-realignment.json');
const record = createTimeline(dataset);
const pairs = [
  ['USA', 'RUS'],
  ['USA', 'UKR'],
  ['USA', 'EUR'],
  ['RUS', 'UKR'],
  ['RUS', 'EUR'],
  ['UKR', 'EUR'],
] as const;

describe('the record', () => {
  test.each([
    ['2022-02-23', [-6.2, 6.0, 7.5, -8.0, -4.6, 6.5]],
    ['2025-01-01', [-8.2, 8.2, 7.2, -10, -8.5, 8.2]],
    ['2025-03-02', [1.2, 3.4, 4.5, -10, -8.5, 8.5]],
    ['2025-03-05', [1.0, 1.1, 4.5, -10, -8.5, 8.5]],
    ['2025-10-22', [-6.1, 7.7, 7.0, -7.9, -9.3, 8.6]],
  ] as const)('on %s', (date, expected) => {
    const state = record.relationsAt(date);
    pairs.forEach(([a, b], index) => {
      const off = Math.abs(state.score(a, b)! - expected[index]!);
      expect(off, `${a}–${b}`).toBeLessThanOrEqual(0.3);
    });
  });
});

describe('the scenarios', () => {
  const end = (scenario: string) => createTimeline(dataset, { scenario }).relationsAt('2025-11-30');

  test('share the record up to the fork', () => {
    for (const { id } of dataset.scenarios) {
      const branch = createTimeline(dataset, { scenario: id }).relationsAt('2025-03-02');
      for (const [a, b] of pairs) {
        expect(branch.score(a, b)).toBe(record.relationsAt('2025-03-02').score(a, b));
      }
    }
  });

  test('end where their stories say', () => {
    const bargain = end('grand-bargain');
    expect(bargain.score('USA', 'RUS')).toBeGreaterThan(2);
    expect(bargain.score('RUS', 'UKR')).toBeGreaterThan(-6.5);
    expect(bargain.score('USA', 'EUR')).toBeLessThan(4.5);
    const alone = end('europe-goes-it-alone');
    expect(alone.score('UKR', 'EUR')).toBeGreaterThan(9);
    expect(alone.score('USA', 'UKR')).toBeLessThan(4);
    expect(alone.score('USA', 'EUR')).toBeLessThan(4.5);
    const collapse = end('talks-collapse');
    expect(collapse.score('USA', 'RUS')).toBeLessThan(-8);
    expect(collapse.score('USA', 'EUR')).toBeGreaterThan(7);
    expect(collapse.score('USA', 'UKR')).toBeGreaterThan(7);
  });
});

test.each([
  ['us-russia-realignment.json', 'USA', 'RUS'],
  ['us-russia-realignment.json', 'USA', 'UKR'],
  ['europe-1872-1907.json', 'FRA', 'RUS'],
  ['europe-1872-1907.json', 'FRA', 'GBR'],
  ['europe-1872-1907.json', 'GBR', 'RUS'],
  ['cold-war-triangle.json', 'USA', 'CHN'],
] as const)('%s names the figures of %s and %s in its takeaway as computed', (file, a, b) => {
  const shipped = shippedDataset(file);
  const timeline = createTimeline(shipped);
  const { at, since, takeaway } = shipped.opening!;
  const shown = (date: string): string => {
    const score = timeline.relationsAt(date).score(a, b)!;
    return `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`;
  };
  expect(english(takeaway)).toContain(`${shown(since)} to ${shown(at)}`);
});

test('the first story’s takeaway says what is left of its turn without the report that was denied', () => {
  const shipped = shippedDataset('us-russia-realignment.json');
  const { at, takeaway } = shipped.opening!;
  const choices = { without: ['nord-stream-2-revival-report'] };
  const score = createTimeline(shipped, choices).relationsAt(at).score('USA', 'RUS')!;
  expect(score.toFixed(1)).toBe('-0.1');
  expect(english(takeaway)).toContain('(−0.1 without a denied report)');
});

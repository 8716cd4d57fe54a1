// Counting in ordered lists.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUpTo } from '../../src/model/count-up-to.ts';
import { holds } from '../support/holds.ts';

test('counts the entries up to and including the limit', () => {
  const days = [1, 3, 3, 8];
  expect([0, 1, 2, 3, 8, 9].map((limit) => countUpTo(days, limit, (day) => day))).toEqual([
    0, 1, 1, 3, 4, 4,
  ]);
  expect(countUpTo([], 5, () => 0)).toBe(0);
});

test('counts as looking at every entry would', () => {
  holds(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer(), (ranks, limit) => {
      const sorted = ranks.sort((one, other) => one - other);
      const counted = sorted.filter((rank) => rank <= limit).length;
      expect(countUpTo(sorted, limit, (rank) => rank)).toBe(counted);
    }),
  );
});

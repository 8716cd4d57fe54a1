// The two ways of splitting a signed graph, against each other and against trying all splits in plain order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frustrationOf,
  splitByMoves,
  splitOfAll,
  type SignedGraph,
} from '../../src/model/frustration.ts';
import { holds } from '../support/holds.ts';

/** The rows of a table of ties, without those of 0. */
const tiesIn = (table: readonly (readonly number[])[]): SignedGraph =>
  table.map((row) => new Map([...row.entries()].filter(([, tie]) => tie !== 0)));

/** Symmetric tables of small whole numbers. */
const anyTies = (maxCount: number): fc.Arbitrary<SignedGraph> =>
  fc
    .integer({ min: 0, max: maxCount })
    .chain((count) =>
      fc
        .array(fc.integer({ min: -4, max: 4 }), { minLength: count ** 2, maxLength: count ** 2 })
        .map((values) =>
          tiesIn(
            Array.from({ length: count }, (_, row) =>
              Array.from({ length: count }, (_, column) =>
                row === column ? 0 : values[Math.min(row, column) * count + Math.max(row, column)]!,
              ),
            ),
          ),
        ),
    );

/** All splits with the first point in camp 0, those that keep the first points together first. */
function everySplit(count: number): (0 | 1)[][] {
  if (count < 2) return [Array.from({ length: count }, () => 0)];
  return everySplit(count - 1).flatMap((sides) => [
    [...sides, 0 as const],
    [...sides, 1 as const],
  ]);
}

const setApart = (sides: readonly number[]): number => sides.filter((side) => side === 1).length;

describe('splitOfAll', () => {
  test('finds what trying all splits one after the other finds, ties included', () => {
    holds(
      fc.property(anyTies(7), (ties) => {
        const [best] = everySplit(ties.length).sort(
          (one, other) =>
            frustrationOf(ties, one) - frustrationOf(ties, other) ||
            setApart(one) - setApart(other),
        );
        expect(splitOfAll(ties)).toEqual(best);
      }),
    );
  });

  test('handles 16 points, the most it is asked for', () => {
    // Two groups of eight, in turns: friends among themselves, hostile to the others.
    const ties = tiesIn(
      Array.from({ length: 16 }, (_, row) =>
        Array.from({ length: 16 }, (_, column) =>
          row === column ? 0 : (row - column) % 2 ? -3 : 2,
        ),
      ),
    );
    expect(splitOfAll(ties)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });
});

describe('splitByMoves', () => {
  test('leaves no single move that would help, and keeps the first point in camp 0', () => {
    holds(
      fc.property(anyTies(24), (ties) => {
        const sides = splitByMoves(ties);
        const strain = frustrationOf(ties, sides);
        expect(sides[0] ?? 0).toBe(0);
        sides.forEach((side, point) => {
          const moved = sides.with(point, side === 0 ? 1 : 0);
          expect(frustrationOf(ties, moved)).toBeGreaterThanOrEqual(strain);
        });
      }),
    );
  });

  test('finds the only split without strain', () => {
    const camps = Array.from({ length: 200 }, (_, point) => (point * 7 + (point >> 3)) % 2);
    const ties = tiesIn(
      camps.map((one, row) =>
        camps.map((other, column) => (row === column ? 0 : one === other ? 1 : -1)),
      ),
    );
    expect(splitByMoves(ties)).toEqual(camps);
  });

  test('is never better than the best', () => {
    holds(
      fc.property(anyTies(9), (ties) => {
        expect(frustrationOf(ties, splitByMoves(ties))).toBeGreaterThanOrEqual(
          frustrationOf(ties, splitOfAll(ties)),
        );
      }),
    );
  });
});

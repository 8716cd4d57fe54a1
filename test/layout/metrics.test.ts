// The measuring rods themselves, on cases that can be checked by hand.
import { describe, expect, test } from 'vitest';
import type { Film } from '../../bench/layout-frames.ts';
import {
  countFaults,
  pathDependence,
  rankAgreement,
  readMotion,
  readOrder,
} from '../../bench/layout-metrics.ts';

/** Actors on a line, one frame for each row of places; one pair between neighbours 0–1 and 2–3. */
function filmOf(
  rows: readonly (readonly number[])[],
  scores: readonly (readonly number[])[],
): Film {
  return {
    actors: 4,
    a: Int32Array.of(0, 2),
    b: Int32Array.of(1, 3),
    frames: rows.map((row, frame) => ({
      x: Float64Array.from(row),
      y: new Float64Array(4),
      scores: Float64Array.from(scores[frame]!),
    })),
  };
}

describe('rankAgreement', () => {
  test('is 1 when the best are the nearest, and −1 when they are the farthest', () => {
    expect(rankAgreement([9, 3, -4], [1, 2, 3])).toEqual({ tau: 1, gamma: 1, far: 1 });
    expect(rankAgreement([9, 3, -4], [3, 2, 1])).toEqual({ tau: -1, gamma: -1, far: -1 });
  });

  test('counts couples: two of three right', () => {
    expect(rankAgreement([9, 3, 2], [1, 3, 2]).tau).toBeCloseTo(1 / 3, 12);
  });

  test('cannot reach a tau-b of 1 with ties, but a gamma of 1', () => {
    const { tau, gamma } = rankAgreement([5, 5, -5], [1, 2, 3]);
    expect(tau).toBeCloseTo(2 / Math.sqrt(2 * 3), 12);
    expect(gamma).toBe(1);
  });

  test('far looks at clear differences only', () => {
    expect(rankAgreement([5, 4, -5], [2, 1, 3]).far).toBe(1);
  });
});

describe('readMotion', () => {
  test('is 1 when a pair moves exactly as far as its score asks', () => {
    const film = filmOf(
      [
        [0, 1, 5, 6],
        [0, 4 / 3, 5, 6],
      ],
      [
        [0, 0],
        [-5, 0],
      ],
    );
    const { ratio, unprompted, response } = readMotion(film);
    expect(ratio).toBeCloseTo(1, 12);
    expect(unprompted).toBe(0);
    expect(response).toBe(1);
  });

  test('notices motion without a cause, and motion the wrong way', () => {
    const film = filmOf(
      [
        [0, 1, 5, 6],
        [0, 0.9, 5.3, 6.3],
      ],
      [
        [0, 0],
        [-5, 0],
      ],
    );
    const { unprompted, response } = readMotion(film);
    expect(unprompted).toBeCloseTo(0.6 / 0.7, 9);
    expect(response).toBe(0);
  });
});

test('readOrder sees a trend along time', () => {
  const scores = [
    [0, 5],
    [5, 5],
  ];
  const nearer = [
    [0, 2, 5, 6],
    [0, 1, 5, 6],
  ];
  expect(readOrder(filmOf(nearer, scores)).trend).toBe(1);
  expect(readOrder(filmOf([...nearer].reverse(), scores)).trend).toBe(-1);
});

test('pathDependence is a share of the diameter', () => {
  const one = filmOf([[0, 1, 5, 10]], [[0, 0]]);
  const other = filmOf([[0, 2, 5, 10]], [[0, 0]]);
  expect(pathDependence(one, one)).toBe(0);
  expect(pathDependence(one, other)).toBeCloseTo(0.1, 12);
});

test('countFaults counts overlaps, discs outside and places that are no numbers', () => {
  const box = { radius: 1, width: 20, height: 20 };
  const shown = (row: readonly number[]): Film => ({
    ...filmOf([row], [[0, 0]]),
    frames: [
      { x: Float64Array.from(row), y: new Float64Array(4).fill(10), scores: new Float64Array(2) },
    ],
  });
  expect(countFaults(shown([1, 4, 7, 10]), box)).toBe(0);
  expect(countFaults(shown([1, 2, 7, 10]), box)).toBe(1);
  expect(countFaults(shown([0.5, 4, 7, 10]), box)).toBe(1);
  expect(countFaults(shown([NaN, 4, 7, 10]), box)).toBeGreaterThan(0);
});

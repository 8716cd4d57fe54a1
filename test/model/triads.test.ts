// Triads in tension: which of the eight sign patterns count, how tense they are, in which order they come.
import { describe, expect, test } from 'vitest';
import { triadsInTension } from '../../src/model/triads.ts';
import { stateOf } from '../support/datasets.ts';

describe('triadsInTension', () => {
  test.each([
    [[5, 5, 5], 0],
    [[5, 5, -5], 1],
    [[5, -5, 5], 1],
    [[-5, 5, 5], 1],
    [[5, -5, -5], 0],
    [[-5, 5, -5], 0],
    [[-5, -5, 5], 0],
    [[-5, -5, -5], 1],
  ] as const)('of ties %j finds %i', ([ab, ac, bc], count) => {
    const state = stateOf(['A', 'B', 'C'], { 'A-B': ab, 'A-C': ac, 'B-C': bc });
    expect(triadsInTension(state)).toHaveLength(count);
  });

  test('names actors and pairs, and is as tense as its weakest tie', () => {
    const state = stateOf(['A', 'B', 'C'], { 'A-B': 7, 'A-C': -2.5, 'B-C': 4 });
    const [triad, ...rest] = triadsInTension(state);
    expect(rest).toEqual([]);
    expect(triad?.actors).toEqual(['A', 'B', 'C']);
    expect(triad?.pairs.map(({ a, b }) => a.id + b.id)).toEqual(['AB', 'AC', 'BC']);
    expect(triad?.tension).toBe(2.5);
  });

  test('passes over unknown ties and ties of 0', () => {
    expect(triadsInTension(stateOf(['A', 'B', 'C'], { 'A-B': -7, 'A-C': 3 }))).toEqual([]);
    const zero = stateOf(['A', 'B', 'C'], { 'A-B': -7, 'A-C': 3, 'B-C': 0 });
    expect(triadsInTension(zero)).toEqual([]);
  });

  test('puts the tensest first, and equals in the order of the actor list', () => {
    const state = stateOf(['A', 'B', 'C', 'D'], {
      'A-B': -1,
      'A-C': -6,
      'A-D': -6,
      'B-C': -6,
      'B-D': -6,
      'C-D': -6,
    });
    expect(triadsInTension(state).map(({ actors, tension }) => [actors.join(''), tension])).toEqual(
      [
        ['ACD', 6],
        ['BCD', 6],
        ['ABC', 1],
        ['ABD', 1],
      ],
    );
  });

  test('finds none among fewer than three actors', () => {
    expect(triadsInTension(stateOf(['A', 'B'], { 'A-B': -4 }))).toEqual([]);
  });
});

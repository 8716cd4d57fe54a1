// Camps, after structural balance: which split strains least, how ties are broken, who is held together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hullGroups, splitIntoCamps } from '../../src/model/camps.ts';
import { stateOf } from '../support/datasets.ts';
import { holds } from '../support/holds.ts';

describe('splitIntoCamps', () => {
  test('puts friends together and enemies apart, without strain where that is possible', () => {
    const state = stateOf(['A', 'B', 'C', 'D'], {
      'A-B': 8,
      'C-D': 6,
      'A-C': -5,
      'A-D': -7,
      'B-C': -2,
      'B-D': -1,
    });
    expect(splitIntoCamps(state)).toEqual({
      camps: [
        ['A', 'B'],
        ['C', 'D'],
      ],
      unaligned: [],
      frustration: 0,
      exact: true,
    });
  });

  test('counts friendly ties across and hostile ones within as strain', () => {
    // Three enemies: one of the hostilities must stay inside a camp, and the mildest does.
    const state = stateOf(['A', 'B', 'C'], { 'A-B': -9, 'A-C': -2.5, 'B-C': -8 });
    expect(splitIntoCamps(state)).toMatchObject({ camps: [['A', 'C'], ['B']], frustration: 2.5 });
  });

  test('gives up a friendship when two stronger ones ask for it', () => {
    const state = stateOf(['A', 'B', 'C'], { 'A-B': -6, 'A-C': 5, 'B-C': 1.5 });
    expect(splitIntoCamps(state)).toMatchObject({ camps: [['A', 'C'], ['B']], frustration: 1.5 });
  });

  test('leaves the second camp empty when nobody is opposed', () => {
    const state = stateOf(['A', 'B', 'C'], { 'A-B': 3, 'B-C': 1 });
    expect(splitIntoCamps(state).camps).toEqual([['A', 'B', 'C'], []]);
  });

  test('counts unknown relations for nothing, and sets actors without ties aside', () => {
    const state = stateOf(['A', 'B', 'C', 'D'], { 'B-C': -4, 'A-D': 0 });
    expect(splitIntoCamps(state)).toMatchObject({
      camps: [['B'], ['C']],
      unaligned: ['A', 'D'],
      frustration: 0,
    });
  });

  test('has two empty camps when nothing is known, and for a single actor', () => {
    expect(splitIntoCamps(stateOf(['A', 'B'], {}))).toEqual({
      camps: [[], []],
      unaligned: ['A', 'B'],
      frustration: 0,
      exact: true,
    });
    expect(splitIntoCamps(stateOf(['A'], {})).unaligned).toEqual(['A']);
  });

  test('sets nobody apart without need: groups that have nothing to do with each other are one camp', () => {
    const state = stateOf(['A', 'B', 'C', 'D'], { 'A-B': 5, 'C-D': 5 });
    expect(splitIntoCamps(state).camps).toEqual([['A', 'B', 'C', 'D'], []]);
  });

  test('breaks remaining ties in favour of the actors listed first', () => {
    const state = stateOf(['A', 'B', 'C', 'D'], { 'A-B': -5, 'C-D': -5 });
    expect(splitIntoCamps(state).camps).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ]);
  });

  test('is not misled by rounding: 0.1 + 0.2 strains as much as 0.3', () => {
    // X may stand with Z and W (straining 0.1 + 0.2) or with U and V (straining 0.3); those listed first are to win.
    const rivals = { 'Z-W': 9, 'U-V': 9, 'Z-U': -9, 'Z-V': -9, 'W-U': -9, 'W-V': -9 };
    const state = stateOf(['X', 'Z', 'W', 'U', 'V'], {
      ...rivals,
      'X-Z': 0.3,
      'X-U': 0.1,
      'X-V': 0.2,
    });
    expect(splitIntoCamps(state).camps).toEqual([
      ['X', 'Z', 'W'],
      ['U', 'V'],
    ]);
  });

  test('says above 16 aligned actors that the split may not be the best', () => {
    const chain = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `S${index}`);
      const scores = ids.slice(1).map((id, index) => [`S${index}-${id}`, -1]);
      return splitIntoCamps(stateOf(ids, Object.fromEntries(scores) as Record<string, number>));
    };
    expect(chain(16)).toMatchObject({ exact: true, frustration: 0 });
    const { exact, frustration, camps } = chain(17);
    expect({ exact, frustration }).toEqual({ exact: false, frustration: 0 });
    expect(camps.map((camp) => camp.length)).toEqual([9, 8]);
  });
});

describe('hullGroups', () => {
  test('draws in only those whom ties of 3 or more hold together', () => {
    const state = stateOf(['A', 'B', 'C', 'D', 'E'], {
      'A-B': 3,
      'A-C': 2.9,
      'A-D': -8,
      'D-E': 7,
      'B-E': -1,
    });
    expect(hullGroups(state)).toEqual([
      ['A', 'B'],
      ['D', 'E'],
    ]);
    expect(hullGroups(state, 2.9)).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E'],
    ]);
  });

  test('counts ties as they are shown, with one decimal', () => {
    const state = stateOf(['A', 'B', 'C'], { 'A-B': 2.9949, 'B-C': 2.95, 'A-C': 2.94 });
    expect(hullGroups(state)).toEqual([['A', 'B', 'C']]);
    expect(hullGroups(stateOf(['A', 'B'], { 'A-B': 2.94 }))).toEqual([]);
  });

  test('joins actors through others, and parts a camp that falls into several groups', () => {
    const state = stateOf(['A', 'B', 'C', 'D', 'E', 'F'], {
      'A-F': 5,
      'D-F': 5,
      'B-C': 4,
      'A-E': -6,
      'B-E': -6,
    });
    expect(hullGroups(state)).toEqual([
      ['A', 'D', 'F'],
      ['B', 'C'],
    ]);
  });

  test('does not draw friends in across the line between the camps', () => {
    const state = stateOf(['A', 'B', 'C'], { 'A-B': -9, 'A-C': 8, 'B-C': 4 });
    expect(hullGroups(state)).toEqual([['A', 'C']]);
  });

  test('draws nobody in where no tie is friendly', () => {
    expect(hullGroups(stateOf(['A', 'B'], { 'A-B': -3 }))).toEqual([]);
    expect(hullGroups(stateOf(['A'], {}))).toEqual([]);
  });

  test('groups each actor at most once, whatever the scores', () => {
    const ids = ['A', 'B', 'C', 'D', 'E'];
    const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a}-${b}`));
    const scores = fc.array(fc.integer({ min: -10, max: 10 }), {
      minLength: pairs.length,
      maxLength: pairs.length,
    });
    holds(
      fc.property(scores, (values) => {
        const state = stateOf(
          ids,
          Object.fromEntries(pairs.map((pair, index) => [pair, values[index]!])),
        );
        const grouped = hullGroups(state).flat();
        expect(new Set(grouped).size).toBe(grouped.length);
      }),
      40,
    );
  });
});

// Pairs of actors: each once, found in either order, keys that cannot be mistaken for each other.
import { expect, test } from 'vitest';
import { createPairTable, isAmong, otherActor } from '../../src/model/pair.ts';
import { actor, dataset } from '../support/datasets.ts';

const tableOf = (ids: readonly string[]) =>
  createPairTable(dataset({ actors: ids.map(actor) }).actors);

test('holds each pair once, in the order of the actors', () => {
  const { pairs } = tableOf(['C', 'A', 'B']);
  expect(pairs.map(({ index, a, b }) => [index, a.id, b.id])).toEqual([
    [0, 'C', 'A'],
    [1, 'C', 'B'],
    [2, 'A', 'B'],
  ]);
});

test('finds a pair in either order', () => {
  const table = tableOf(['A', 'B']);
  expect(table.find('B', 'A')).toBe(table.pairs[0]);
  expect(table.find('A', 'B')).toBe(table.pairs[0]);
  expect(table.find('A', 'A')).toBeUndefined();
  expect(table.find('A', 'C')).toBeUndefined();
});

test('gives pairs of awkward ids keys of their own', () => {
  const { pairs } = tableOf(['a', 'a","b', 'b', 'b","b']);
  expect(new Set(pairs.map(({ key }) => key)).size).toBe(6);
});

test('knows the other actor', () => {
  const [pair] = tableOf(['A', 'B']).pairs;
  expect(otherActor(pair!, 'A').id).toBe('B');
  expect(otherActor(pair!, 'B').id).toBe('A');
});

test('knows which pairs belong to the actors brought forward', () => {
  const { pairs } = tableOf(['A', 'B', 'C', 'D']);
  const among = (...ids: string[]) =>
    pairs.filter((pair) => isAmong(pair, ids)).map(({ a, b }) => a.id + b.id);
  expect(among()).toHaveLength(6);
  expect(among('B')).toEqual(['AB', 'BC', 'BD']);
  expect(among('C', 'A')).toEqual(['AC']);
  expect(among('D', 'A', 'B')).toEqual(['AB', 'AD', 'BD']);
  expect(among('nobody')).toEqual([]);
});

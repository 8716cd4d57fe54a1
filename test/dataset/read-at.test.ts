// Reading one value of unknown data, at its place.
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { explainFaults } from '../../src/dataset/explain-faults.ts';
import { plainProblems } from '../../src/dataset/plain-problems.ts';
import { readAt } from '../../src/dataset/read-at.ts';

const root = { list: [{ size: 3 }, { size: 'big' }] };
const schema = z.strictObject({ size: z.number() });

test('gives the value at a place', () => {
  expect(readAt(schema, root, ['list', 0])).toEqual({ ok: true, value: { size: 3 } });
});

test('names the places of faults from the root, in plain words or in all', () => {
  const reading = readAt(schema, root, ['list', 1]);
  expect(!reading.ok && explainFaults([reading.fault])).toEqual([
    { path: 'list[1].size', found: '"big"', expected: 'a number', remedy: 'Mend its type.' },
  ]);
  expect(!reading.ok && plainProblems(reading.fault)).toEqual([
    {
      path: 'list.1.size',
      found: 'a fault',
      expected: 'none',
      remedy: 'Compare the data with the published schema.',
    },
  ]);
});

test('does not throw when the schema does, as zod did when 190 000 list entries were faulty', () => {
  const overflowing = z.unknown().check(
    z.refine(() => {
      throw new RangeError('Maximum call stack size exceeded');
    }),
  );
  const reading = readAt(overflowing, root, ['list']);
  expect(!reading.ok && explainFaults([reading.fault])).toEqual([
    {
      path: 'list',
      found: 'more faults than can be listed',
      expected: 'data of another form',
      remedy: 'Compare it with the published schema.',
    },
  ]);
});

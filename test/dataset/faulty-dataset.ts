// What a test needs to make a dataset faulty, and to hear what is wrong with it.
import { expect } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { problemText, type Problem } from '../../src/dataset/problem.ts';
import { draft, level, push, type Draft } from '../support/datasets.ts';

/** A sound dataset of two events. */
export const small = draft({
  levels: [level('A-B', '2024-01-01', 3)],
  events: [push('talks', '2025-01-01', 'A-B', 4), push('row', '2025-01-02', 'A-C', -4)],
});

/** Changes a copy of a draft at one place. */
export function withValue(input: Draft, path: readonly (string | number)[], value: unknown): Draft {
  const copy = structuredClone(input);
  let place: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1)!] = value;
  return copy;
}

/** All that is wrong with it; empty when it is sound. */
export function problemsOf(input: unknown): readonly Problem[] {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems;
}

/** The same, a sentence each. */
export const sentences = (input: unknown): string[] => problemsOf(input).map(problemText);

/** The sentence of the only problem. */
export function sentence(input: unknown): string {
  const [only, ...rest] = sentences(input);
  expect(rest).toEqual([]);
  return only ?? 'no problem';
}

import { expect, test } from 'vitest';
import { codeSize } from '../../../src/scene/map/disc-code.ts';

test('a code grows with its disc', () => {
  expect(codeSize('USA', 20)).toBe(12);
  expect(codeSize('USA', 30)).toBeCloseTo(16.8, 9);
});

test('a code that would stick out of its disc is left out', () => {
  expect(codeSize('USA', 12)).toBeUndefined();
  expect(codeSize('UK', 12)).toBe(12);
  expect(codeSize('NORTH', 20)).toBeUndefined();
  expect(codeSize('I', 2)).toBeUndefined();
});

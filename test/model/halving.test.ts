// Halving without `Math.pow`: as exact as a double can be, and never rising.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halving } from '../../src/model/halving.ts';
import { holds } from '../support/holds.ts';

test('is exact after whole half-lives, until nothing is left', () => {
  expect([0, 1, 2, 3, 10].map(halving)).toEqual([1, 0.5, 0.25, 0.125, 1 / 1024]);
  for (let whole = 0; whole <= 1100; whole += 1) expect(halving(whole)).toBe(2 ** -whole);
});

test('differs from the engine’s own power by 1e-15 of the value at most', () => {
  holds(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (halfLives) => {
      expect(Math.abs(halving(halfLives) / 2 ** -halfLives - 1)).toBeLessThanOrEqual(1e-15);
    }),
    1000,
  );
});

test('never rises', () => {
  const steps = Array.from({ length: 4001 }, (_, step) => halving(step / 1000));
  expect(steps.every((value, step) => step === 0 || value < steps[step - 1]!)).toBe(true);
});

test('is 0 after forever', () => {
  expect(halving(Infinity)).toBe(0);
});

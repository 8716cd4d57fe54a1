/** Chance without chance: a fixed sequence of integers, so that the same data are always drawn the same way. */

/** Multiplier and increment of Numerical Recipes; the largest product stays below 2^53, so doubles hold it exactly. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 4_294_967_296;

/** Draws the next integer from 0 up to, but not including, `bound`. */
export type RandomInteger = (bound: number) => number;

/** A linear congruential sequence; `seed` is a whole number from 0 to 2^32 − 1. */
export function createRandomIntegers(seed: number): RandomInteger {
  let state = seed;
  return (bound) => {
    state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    // The high digits are the good ones in such a sequence.
    return Math.floor((state / MODULUS) * bound);
  };
}

/** Puts `items` in random order, in place (Fisher and Yates). */
export function shuffle(items: Int32Array, random: RandomInteger): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const item = items[last]!;
    items[last] = items[other]!;
    items[other] = item;
  }
}

/** What is left after a number of half-lives, with the same bits in every JavaScript engine. */

const LN2 = 0.6931471805599453;
/** One is halved this often before a double holds nothing of it. */
const MAX_HALVINGS = 1_074;
/** Enough terms of the exponential series for 0 ≤ x < ln 2 to reach the last bit of a double. */
const TERMS = 18;

/**
 * 2 to the power −`halfLives`: 1 at 0, ½ at 1. `halfLives` ≥ 0, may be a fraction.
 *
 * Written with + − × / only, because the language leaves `Math.pow` to the engine, and a last bit that differs would
 * draw different pictures of the same data.
 */
export function halving(halfLives: number): number {
  if (halfLives > MAX_HALVINGS) return 0;
  const whole = Math.floor(halfLives);
  const exponent = (halfLives - whole) * LN2;
  let power = 1;
  for (let term = TERMS; term >= 1; term -= 1) power = 1 - (exponent * power) / term;
  for (let step = 0; step < whole; step += 1) power /= 2;
  return power;
}

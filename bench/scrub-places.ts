// The places along the slider that are gone to, and in which order.

/** Steps from one end of the slider to the other. */
export const STEPS = 120;

/** Places, 0 to 1, one after another. */
export type Places = readonly number[];

const forward: Places = Array.from({ length: STEPS }, (_, step) => step / (STEPS - 1));

/** All places, by the way that is taken through them. */
export const WAYS = {
  forward,
  backward: forward.toReversed(),
  random: shuffled(forward),
} as const;

/** The same order in each run. */
function shuffled(values: Places): Places {
  let seed = 1;
  const keyed = values.map((value) => [(seed = (seed * 48_271) % 2_147_483_647), value] as const);
  return keyed.sort(([one], [other]) => one - other).map(([, value]) => value);
}

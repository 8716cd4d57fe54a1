/** The settings of the two constants that a score is put to the test of: the published ones, and those around them. */
import type { Method } from '../choices.ts';

/** How far each constant may leave its published value, as a share of it. */
const DOUBT = 0.5;
/** Values below the published one, and as many above: 21 gains and 25 half-lives, 525 settings. */
const GAIN_STEPS = 10;
const HALF_LIFE_STEPS = 12;
/** A gain above 1 would move a relation further than the act itself is scored. */
const MOST_GAIN = 1;

/** The ends of what a constant may honestly be. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The bounds of both constants: 50 % below and above the published values, the gain at most 1. */
export function methodBounds({
  gain,
  halfLifeDays,
}: Method): Readonly<Record<keyof Method, Bounds>> {
  return {
    gain: { low: gain * (1 - DOUBT), high: Math.min(MOST_GAIN, gain * (1 + DOUBT)) },
    halfLifeDays: { low: halfLifeDays * (1 - DOUBT), high: halfLifeDays * (1 + DOUBT) },
  };
}

/**
 * Every combination of 21 gains and 25 half-lives, each evenly spaced from its published value to its bounds, the
 * published setting among them: 525 settings, the same for everybody, where chance would try others each time. A gain
 * that no step can move (0, or 1 upwards) is tried once.
 */
export function settingsAround(method: Method): readonly Method[] {
  const bounds = methodBounds(method);
  const gains = ladder(method.gain, bounds.gain, GAIN_STEPS);
  const halfLives = ladder(method.halfLifeDays, bounds.halfLifeDays, HALF_LIFE_STEPS);
  return gains.flatMap((gain) => halfLives.map((halfLifeDays) => ({ gain, halfLifeDays })));
}

/** From the low bound over the middle to the high one, each half in even steps; without repetitions. */
function ladder(middle: number, { low, high }: Bounds, steps: number): number[] {
  const between = (end: number, step: number): number => middle + ((end - middle) * step) / steps;
  const values: number[] = [];
  for (let step = steps; step >= 1; step -= 1) values.push(between(low, step));
  values.push(middle);
  for (let step = 1; step <= steps; step += 1) values.push(between(high, step));
  return [...new Set(values)];
}

/** The colours of changes; apart from `ink.ts` because they are loaded with the comparison of two dates alone. */
import { inkOn } from '../ink.ts';

/**
 * Colours of a change by −6 points or more, −3, 0, +3, +6 or more: unlike those of the scores, so that nobody takes what
 * changed for what is. Kept to the same bars.
 */
export const CHANGE_RAMP = {
  light: ['#4f1873', '#9a55bf', '#8d8c87', '#6a9a2c', '#2b5a0c'],
  dark: ['#e9c2fb', '#b070dc', '#73767d', '#6a962a', '#bfe36a'],
} as const;

/** The change, in points, that has the colour at the end of the ramp. */
const MOST_CHANGE = 6;
const shades: string[] = [];

/** The CSS colour of a change of a score in points, for both themes; from 6 points on always the same. */
export function changeInk(points: number): string {
  return inkOn(CHANGE_RAMP, points / MOST_CHANGE, shades);
}

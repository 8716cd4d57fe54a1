/** The code on a disc, where it fits. */

/** Nothing smaller can be read. */
const LEAST_FONT_SIZE = 12;
/** Font size in radii on a large disc. */
const FONT_SHARE = 0.56;
/** Half the width of a capital in font sizes, as wide as it may be on a round ground. */
const HALF_LETTER = 0.345;

/** Font size in px of a code on a disc of a radius in px; `undefined` where it would stick out. */
export function codeSize(code: string, radius: number): number | undefined {
  const size = Math.max(LEAST_FONT_SIZE, FONT_SHARE * radius);
  return HALF_LETTER * size * code.length <= radius ? size : undefined;
}

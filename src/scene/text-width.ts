/** A guess at how wide a text will be, the same on every machine, a little on the safe side. */

/** Marks that only say which way a text runs. */
const UNSEEN = /\p{Cf}/u;
/** Widths in em of a common sans serif at semibold weight, for groups of letters that differ most from the mean. */
const NARROW = /[iljtfrI1.,:;'|()\s-]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9+−▲▼]/;

/** Width of a text in px at a font size in px. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter);
  return em * fontSize;
}

const letterWidths = new Map<string, number>();

/** Width of a letter in em. */
function letterWidth(letter: string): number {
  let em = letterWidths.get(letter);
  if (em === undefined) letterWidths.set(letter, (em = guessWidth(letter)));
  return em;
}

function guessWidth(letter: string): number {
  if (UNSEEN.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.92;
  return CAPITAL.test(letter) ? 0.68 : 0.58;
}

/** A guess at how wide a text will be, the same on every machine, a little on the safe side. */

/** Widths in em of a common sans serif at semibold weight, for groups of letters that differ most from the mean. */
const NARROW = /[iljtfrI1.,:;'|()\s-]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9+−▲▼]/;

/** Width of a text in px at a font size in px. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) em += 0.36;
    else if (WIDE.test(letter)) em += 0.92;
    else if (CAPITAL.test(letter)) em += 0.68;
    else em += 0.58;
  }
  return em * fontSize;
}

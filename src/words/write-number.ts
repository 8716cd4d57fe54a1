/** Numbers beyond the one decimal of scores: gains, weights and what they multiply to. */
import type { Words } from './words.ts';

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

/** A number with up to two decimals, or `digits`, and a true minus sign: `0.25`, `−4.5`, `2`. */
export function writeNumber(value: number, words: Words, digits = 2): string {
  const format = formatOf(words, digits);
  const text = format.format(Math.abs(value));
  return value < 0 && text !== format.format(0) ? MINUS + text : text;
}

/** The same with a plus sign where it is positive. */
export function writeSigned(value: number, words: Words): string {
  const text = writeNumber(value, words);
  return value > 0 && text !== writeNumber(0, words) ? `+${text}` : text;
}

function formatOf({ locale }: Words, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format;
}

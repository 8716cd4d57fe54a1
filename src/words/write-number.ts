/** Numbers beyond the one decimal of scores: gains, weights and what they multiply to. */
import { putSign } from './put-sign.ts';
import type { Words } from './words.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with up to two decimals, or `digits`, and a true minus sign: `0.25`, `−4.5`, `2`. */
export function writeNumber(value: number, words: Words, digits = 2): string {
  const format = formatOf(words, digits);
  const text = format.format(Math.abs(value));
  return value < 0 && text !== format.format(0) ? putSign(text, true, words) : text;
}

/** The same with a plus sign where it is positive. */
export function writeSigned(value: number, words: Words): string {
  const text = writeNumber(value, words);
  return value > 0 && text !== writeNumber(0, words) ? putSign(text, false, words) : text;
}

function formatOf({ locale }: Words, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format;
}

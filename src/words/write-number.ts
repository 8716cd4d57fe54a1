/** Numbers beyond the one decimal of scores: gains, weights and what they multiply to. */
import type { Words } from './words.ts';

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

/** A number with up to two decimals and a true minus sign: `0.25`, `−4.5`, `2`. */
export function writeNumber(value: number, words: Words): string {
  const digits = formatOf(words).format(Math.abs(value));
  return value < 0 && digits !== formatOf(words).format(0) ? MINUS + digits : digits;
}

/** The same with a plus sign where it is positive. */
export function writeSigned(value: number, words: Words): string {
  const text = writeNumber(value, words);
  return value > 0 && text !== formatOf(words).format(0) ? `+${text}` : text;
}

function formatOf(words: Words): Intl.NumberFormat {
  const kept = formats.get(words.lang);
  if (kept) return kept;
  const format = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 2 });
  formats.set(words.lang, format);
  return format;
}

/** Signs of numbers. */

const MINUS = '\u2212';
/**
 * Keeps a sign before its number where text runs from right to left. A number apart from what stands around it keeps its
 * place there too: of two, the first stands on the right.
 */
const ISOLATE = '\u2066';
const END_OF_ISOLATE = '\u2069';

/** Digits with a sign before them, a true minus for what is below 0, whichever way the text around runs. */
export function putSign(
  digits: string,
  isNegative: boolean,
  { direction }: { readonly direction: 'ltr' | 'rtl' },
): string {
  const signed = (isNegative ? MINUS : '+') + digits;
  return direction === 'rtl' ? ISOLATE + signed + END_OF_ISOLATE : signed;
}

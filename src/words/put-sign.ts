/** Signs of numbers. */

const MINUS = '\u2212';
/** Keeps a sign before its number where text runs from right to left. */
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Digits with a sign before them, a true minus for what is below 0, whichever way the text around runs. */
export function putSign(
  digits: string,
  isNegative: boolean,
  { direction }: { readonly direction: 'ltr' | 'rtl' },
): string {
  const mark = direction === 'rtl' ? LEFT_TO_RIGHT_MARK : '';
  return mark + (isNegative ? MINUS : '+') + digits;
}

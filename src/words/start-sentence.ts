/** The start of a sentence. */
import type { Words } from './words.ts';

/** The text with a capital letter at its start. */
export function startSentence(text: string, { lang }: Words): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** A title of the dataset as it stands inside a sentence. */
import { textIn } from '../dataset/localized-text.ts';
import type { Dataset, LocalizedText } from '../dataset/schema.ts';
import type { Words } from './words.ts';

/** U+2068 and U+2069 around a text have it read in its own direction; nobody sees or hears them. */
const ISOLATE = '\u2068';
const END = '\u2069';

/** The title; isolated where there is none in the words' language, but in that of the dataset. */
export function titleInSentence(title: LocalizedText, { language }: Dataset, words: Words): string {
  const { text, lang } = textIn(title, words.lang, language);
  return lang === language && lang !== words.lang ? `${ISOLATE}${text}${END}` : text;
}

/** A sentence cut so that every second part is what was isolated in it. */
export function cutSentence(sentence: string): string[] {
  return sentence.split(/\u2068(.*?)\u2069/su);
}

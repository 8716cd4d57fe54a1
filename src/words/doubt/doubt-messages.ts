/** The messages on how sure the numbers are, by language; they come with what speaks them. */
import type { Words } from '../words.ts';
import { englishDoubt, type DoubtMessages } from './english-doubt.ts';

const catalogue = new Map<string, DoubtMessages>([['en', englishDoubt]]);

/** The messages in the language of the words. */
export function doubtMessages({ lang }: Words): DoubtMessages {
  return catalogue.get(lang) ?? englishDoubt;
}

/** The messages on how sure the numbers are, by language; they come with what speaks them. */
import type { Words } from '../words.ts';
import { englishDoubt, type DoubtMessages } from './english-doubt.ts';

/** The messages in the language of the words. */
export function doubtMessages({ doubt }: Words): DoubtMessages {
  return doubt ?? englishDoubt;
}

/** The messages of the list of a reader's changes, by language; they come with what speaks them. */
import type { Words } from '../words.ts';
import { englishChanges, type ChangesMessages } from './english-changes.ts';

const catalogue = new Map<string, ChangesMessages>([['en', englishChanges]]);

/** The messages in the language of the words. */
export function changesMessages({ lang }: Words): ChangesMessages {
  return catalogue.get(lang) ?? englishChanges;
}

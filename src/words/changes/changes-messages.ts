/** The messages of the list of a reader's changes; they come with what speaks them. */
import type { Words } from '../words.ts';
import { englishChanges, type ChangesMessages } from './english-changes.ts';

/** The messages in the language of the words. */
export function changesMessages({ changes }: Words): ChangesMessages {
  return changes ?? englishChanges;
}

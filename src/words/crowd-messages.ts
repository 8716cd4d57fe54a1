/** The messages of what only maps of many actors have, loaded with it. */
import { englishCrowd, type CrowdMessages } from './english-crowd.ts';
import type { Words } from './words.ts';

const catalogue = new Map<string, CrowdMessages>([['en', englishCrowd]]);

/** The messages in the language of the words. */
export function crowdMessages({ lang }: Words): CrowdMessages {
  return catalogue.get(lang) ?? englishCrowd;
}

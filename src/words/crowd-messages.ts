/** The messages of what only maps of many actors have, loaded with it. */
import { englishCrowd, type CrowdMessages } from './english-crowd.ts';
import type { Words } from './words.ts';

/** The messages in the language of the words. */
export function crowdMessages({ crowd }: Words): CrowdMessages {
  return crowd ?? englishCrowd;
}

/** An actor's name as it stands inside a sentence. */
import type { Actor, Dataset } from '../dataset/schema.ts';
import { fullName } from './name-pair.ts';
import { panelMessages } from './panel-messages.ts';
import type { Words } from './words.ts';

/** The full name, with an article where the language wants one: `the United States`, but `Russia`. */
export function nameInSentence(actor: Actor, dataset: Dataset, words: Words): string {
  return panelMessages(words).balance.named(fullName(actor, dataset, words));
}

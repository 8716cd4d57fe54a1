/** Short names of actors and pairs, for tables and sentences. */
import { textIn } from '../dataset/localized-text.ts';
import type { Actor, Dataset } from '../dataset/schema.ts';
import type { Pair } from '../model/pair.ts';
import type { Words } from './words.ts';

/** An actor's name, or its code where this is just the initials of the name: `US`, but `Russia`. */
export function briefName(actor: Actor, dataset: Dataset, words: Words): string {
  const name = fullName(actor, dataset, words);
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 1 && initials === actor.short ? actor.short : name;
}

/** An actor's name in the reader's language. */
export function fullName(actor: Actor, dataset: Dataset, words: Words): string {
  return textIn(actor.name, words.lang, dataset.language).text;
}

/** A pair with its short names: `US–Russia`. */
export function briefPair(pair: Pair, dataset: Dataset, words: Words): string {
  return words.messages.relation.pair(
    briefName(pair.a, dataset, words),
    briefName(pair.b, dataset, words),
  );
}

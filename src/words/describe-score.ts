/** A score in one word. */
import { shownScore } from './shown-points.ts';
import type { Words } from './words.ts';

/** From this size on, a score of one decimal is called by the stronger word. */
const MILD = 1;
const PLAIN = 3;
const STRONG = 6;

/** The word for a score, judged as it is shown, so that equal numbers never have different words. */
export function describeScore(score: number | undefined, words: Words): string {
  const { relation } = words.messages;
  if (score === undefined) return relation.unknown;
  const shown = shownScore(score);
  if (shown <= -STRONG) return relation.hostile;
  if (shown <= -PLAIN) return relation.strained;
  if (shown <= -MILD) return relation.cool;
  if (shown < MILD) return relation.neutral;
  if (shown < PLAIN) return relation.cordial;
  if (shown < STRONG) return relation.friendly;
  return relation.allied;
}

/** A score as number and word: `−8.1, hostile`; only the word while it is unknown. */
export function scoreAndWord(score: number | undefined, words: Words): string {
  const word = describeScore(score, words);
  return score === undefined
    ? word
    : words.messages.relation.scoreAndWord(words.score(score), word);
}

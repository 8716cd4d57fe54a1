/** The headline over what is seen, where it is handed on. */
import { textIn } from '../dataset/localized-text.ts';
import { summarizeBranch } from '../words/describe-branch.ts';
import type { Words } from '../words/words.ts';
import { recordBeside, type PlacedMoment } from './record-beside.ts';

/** The author's headline, which speaks of the record alone; beside the record, a sentence that says what is supposed. */
export function headlineOf({ timeline, moment }: PlacedMoment, words: Words): string {
  const { opening, title, language } = timeline.dataset;
  const record = recordBeside({ timeline, moment });
  return record
    ? summarizeBranch(record.timeline, timeline, moment, words)
    : textIn(opening?.headline ?? title, words.lang, language).text;
}

/** What is said of what stands in place of the map of one date, to those who listen. */
import { textIn } from '../dataset/localized-text.ts';
import { finish } from '../dataset/steps.ts';
import { branchLines, playBranches } from '../elements/branches/branch-lines.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import type { Telling } from '../elements/telling.ts';
import { RECORD } from '../model/choices.ts';
import { comparedDay, firstFork, lastStep, pairsToCompare } from '../scene/branch-pictures.ts';
import { describeAcrossBranches } from '../words/describe-across-branches.ts';
import type { Words } from '../words/words.ts';
import { describeView, type Seen } from './describe-view.ts';

/** What the reader looks at, with the actors brought forward. */
export type OtherView = Seen & { readonly focus: readonly string[] };

/** Of two dates their difference; of all branches the scores in them of the relation that is drawn through them. */
export function describeOtherView(seen: OtherView, words: Words): string {
  return (seen.view === 'branches' && describeBranches(seen, words)) || describeView(seen, words);
}

/** Empty where there are no branches, or none that knows the relation. */
function describeBranches({ timeline, moment, focus }: OtherView, words: Words): string {
  const { dataset, choices } = timeline;
  const fork = firstFork(dataset.scenarios);
  if (fork === undefined) return '';
  const record = playedTimeline(dataset, RECORD);
  const branches = finish(playBranches(dataset, choices));
  const day = comparedDay(dataset.scenarios, fork, moment);
  const [a = '', b = ''] = focus;
  const picked = focus.length === 2 ? record.pair(a, b) : undefined;
  const pair = picked ?? pairsToCompare(record, branches, lastStep(dataset.scenarios)).furthest;
  if (!pair) return '';
  const localized: Telling['localized'] = (text) => textIn(text, words.lang, dataset.language);
  const lines = branchLines(branches, { timeline, moment, words, localized });
  return describeAcrossBranches(record, lines, pair, { day }, words);
}

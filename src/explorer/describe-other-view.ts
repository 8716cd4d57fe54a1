/** What is said, to those who listen, of what is supposed anew and of what stands in place of the map of one date. */
import { finish } from '../dataset/steps.ts';
import { playBranchesSteps } from '../elements/branches/branch-lines.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import type { Telling } from '../elements/telling.ts';
import { RECORD } from '../model/choices.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import { comparedDay, firstFork, lastStep, pairsToCompare } from '../scene/branch-pictures.ts';
import { dateOfMoment } from '../words/date-of-moment.ts';
import { describeAcrossBranches } from '../words/describe-across-branches.ts';
import { describeBranch } from '../words/describe-branch.ts';
import { describeChange } from '../words/describe-change.ts';
import { describeView } from './describe-view.ts';
import type { ExplorerState } from './explorer-state.ts';

/**
 * Of two dates their difference; of all branches the scores in them of the relation that is drawn through them; of the map
 * what moved, and, where it shows what did not happen, how that differs from the record.
 */
export function describeOtherView(
  telling: Telling,
  { view, since, focus }: Pick<ExplorerState, 'view' | 'since' | 'focus'>,
): string {
  if (view === 'map') return describeSupposed(telling);
  const told = view === 'branches' ? describeBranches(telling, focus) : '';
  return told || describeView({ ...telling, view, since }, telling.words);
}

/** An event that is switched off moves nothing: what that makes of the day is seen beside the record alone. */
function describeSupposed({ timeline, moment, words }: Telling): string {
  const told = describeChange(timeline, moment, words);
  if (!hypothesisAt(timeline, moment)) return told;
  const record = playedTimeline(timeline.dataset, RECORD);
  // On the very day of an event that is known by its month, the record may know one by its day.
  const date = dateOfMoment(timeline, moment, words);
  return `${told} ${describeBranch(record, timeline, Math.floor(moment.day), words, date)}`;
}

/** Empty where there are no branches, or none that knows the relation. */
function describeBranches(telling: Telling, focus: readonly string[]): string {
  const { timeline, moment, words } = telling;
  const { dataset, choices } = timeline;
  const fork = firstFork(dataset.scenarios);
  if (fork === undefined) return '';
  const record = playedTimeline(dataset, RECORD);
  const branches = finish(playBranchesSteps(dataset, choices));
  const day = comparedDay(dataset.scenarios, fork, moment);
  const [a = '', b = ''] = focus;
  const picked = focus.length === 2 ? record.pair(a, b) : undefined;
  const pair = picked ?? pairsToCompare(record, branches, lastStep(dataset.scenarios)).furthest;
  if (!pair) return '';
  return describeAcrossBranches(record, branches, pair, { day }, words);
}

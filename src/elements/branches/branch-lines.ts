/** The lines of a chart of one relation: the record, the reader's own changes, and every branch with these. */
import type { Dataset } from '../../dataset/schema.ts';
import type { Steps } from '../../dataset/steps.ts';
import { chosenScenario, type Choices } from '../../model/choices.ts';
import { partingOf } from '../../model/hypothesis.ts';
import { ownChanges } from '../../model/own-changes.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TitledBranch } from '../../words/describe-across-branches.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { playSteps } from '../played-dataset.ts';
import type { Telling } from '../telling.ts';

/** Whether there is anything to draw beside the record. */
export function hasBranches(dataset: Dataset, choices: Choices): boolean {
  return dataset.scenarios.length > 0 || ownChanges(choices) !== undefined;
}

/** Plays all that leaves the record, in slices: the reader's own changes, where there are any, then each scenario. */
export function* playBranchesSteps(dataset: Dataset, choices: Choices): Steps<Timeline[]> {
  const own = ownChanges(choices);
  const branches: Timeline[] = [];
  if (own) {
    const changed = yield* playSteps(dataset, own);
    // Changes to the steps of a scenario alone leave the record as it is.
    if (partingOf(changed)) branches.push(changed);
  }
  for (const { id } of dataset.scenarios) {
    branches.push(yield* playSteps(dataset, { ...choices, scenario: id }));
  }
  return branches;
}

/** Timelines that leave the record, as the lines of a chart. */
export function branchLines(branches: readonly Timeline[], telling: Telling): TitledBranch[] {
  return branches.map((timeline) => ({ timeline, title: branchTitle(timeline, telling) }));
}

/** What a timeline that leaves the record is called. */
export function branchTitle({ dataset, choices }: Timeline, { words, localized }: Telling): string {
  const title = chosenScenario(dataset, choices)?.title;
  return title === undefined ? panelMessages(words).branches.ownChanges : localized(title).text;
}

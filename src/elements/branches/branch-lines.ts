/** The lines of a chart of one relation: the record, the reader's own changes, and every branch with these. */
import type { Dataset } from '../../dataset/schema.ts';
import type { Steps } from '../../dataset/steps.ts';
import { chosenScenario, type Choices } from '../../model/choices.ts';
import { partingOf } from '../../model/hypothesis.ts';
import { playsOwnChanges } from '../../model/plays-own-changes.ts';
import { ownChanges } from '../../model/own-changes.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TitledBranch } from '../../scene/branch-chart.ts';
import { branchesMessages } from '../../words/opened/branches-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { cutSentence, titleInSentence } from '../../words/title-in-sentence.ts';
import type { Words } from '../../words/words.ts';
import { playSteps } from '../played-dataset.ts';

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

/** Timelines that leave the record, as the lines of a chart, whose letters are measured one by one. */
export function branchLines(branches: readonly Timeline[], words: Words): TitledBranch[] {
  return branches.map((timeline) => ({
    timeline,
    title: cutSentence(lineTitle(timeline, words)).join(''),
  }));
}

/** What a line of the chart is called: with the reader's changes it is not the scenario as published. */
export function lineTitle(timeline: Timeline, words: Words): string {
  const title = branchTitle(timeline, words);
  const isOther = timeline.choices.scenario !== undefined && playsOwnChanges(timeline);
  return isOther ? branchesMessages(words).across.withChanges(title) : title;
}

/** What a timeline that leaves the record is called inside a sentence. */
export function branchTitle({ dataset, choices }: Timeline, words: Words): string {
  const scenario = chosenScenario(dataset, choices);
  return scenario
    ? titleInSentence(scenario.title, dataset, words)
    : panelMessages(words).branches.ownChanges;
}

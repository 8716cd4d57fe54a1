/** The lines of a chart of one relation: the record, the reader's own changes, and every branch with these. */
import type { Dataset } from '../../dataset/schema.ts';
import type { Steps } from '../../dataset/steps.ts';
import type { Choices } from '../../model/choices.ts';
import { partingOf } from '../../model/hypothesis.ts';
import { isRecord } from '../../model/sound-choices.ts';
import type { Timeline } from '../../model/timeline.ts';
import { playSteps } from '../played-dataset.ts';

/** Whether there is anything to draw beside the record. */
export function hasBranches(dataset: Dataset, choices: Choices): boolean {
  return dataset.scenarios.length > 0 || !isRecord(choices);
}

/** Plays all that leaves the record, in slices: the reader's own changes, where there are any, then each scenario. */
export function* playBranches(dataset: Dataset, choices: Choices): Steps<Timeline[]> {
  const own = { ...choices, scenario: undefined };
  const branches: Timeline[] = [];
  if (!isRecord(own)) {
    const changed = yield* playSteps(dataset, own);
    // Changes to the steps of a scenario alone leave the record as it is.
    if (partingOf(changed)) branches.push(changed);
  }
  for (const { id } of dataset.scenarios) {
    branches.push(yield* playSteps(dataset, { ...choices, scenario: id }));
  }
  return branches;
}

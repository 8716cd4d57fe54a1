/** Whether what a reader looks at is the record, or something that did not happen. */
import { toDay } from '../dataset/calendar-date.ts';
import type { Scenario } from '../dataset/schema.ts';
import type { Moment } from './moment.ts';
import type { Timeline } from './timeline.ts';

/** What tells at a moment: a branch past its fork, changes of the reader's own, or both. */
export interface Hypothesis {
  readonly scenario: Scenario | undefined;
  /** Whether events switched off, weighed or added, or other constants, play a part. */
  readonly isChanged: boolean;
}

/**
 * `undefined` while the moment shows the record as it is: before the fork of a scenario, and before the first event that
 * the reader switched off, weighed or added. Other constants tell from the first event on.
 */
export function hypothesisAt(timeline: Timeline, moment: Moment): Hypothesis | undefined {
  const { dataset, choices } = timeline;
  const chosen = dataset.scenarios.find(({ id }) => id === choices.scenario);
  const scenario = chosen && moment.day >= toDay(chosen.from) ? chosen : undefined;
  const isChanged = moment.applied > timeline.asPublished;
  return scenario || isChanged ? { scenario, isChanged } : undefined;
}

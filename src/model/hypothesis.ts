/** Whether what a reader looks at is the record, or something that did not happen. */
import { toDay } from '../dataset/calendar-date.ts';
import type { Scenario } from '../dataset/schema.ts';
import type { Moment } from './moment.ts';
import type { Timeline } from './timeline.ts';

/** A branch past its fork, or a record that the reader changed. */
export type Hypothesis =
  { readonly kind: 'scenario'; readonly scenario: Scenario } | { readonly kind: 'choices' };

/** `undefined` while the moment shows the record as it is. */
export function hypothesisAt(timeline: Timeline, moment: Moment): Hypothesis | undefined {
  const { dataset, choices, method } = timeline;
  const scenario = dataset.scenarios.find(({ id }) => id === choices.scenario);
  if (scenario && moment.day >= toDay(scenario.from)) return { kind: 'scenario', scenario };
  const weights = Object.values(choices.weights ?? {});
  const isChanged =
    (choices.without ?? []).length > 0 ||
    weights.some((weight) => weight !== 1) ||
    method.gain !== dataset.method.gain ||
    method.halfLifeDays !== dataset.method.halfLifeDays;
  return isChanged ? { kind: 'choices' } : undefined;
}

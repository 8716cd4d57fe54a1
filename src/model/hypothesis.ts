/** Whether what a reader looks at is the record, or something that did not happen. */
import { toDay, type DayNumber } from '../dataset/calendar-date.ts';
import type { Scenario } from '../dataset/schema.ts';
import { chosenScenario } from './choices.ts';
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
  const chosen = chosenScenario(dataset, choices);
  const scenario = chosen && moment.day >= toDay(chosen.from) ? chosen : undefined;
  const isChanged = moment.applied > timeline.asPublished;
  return scenario || isChanged ? { scenario, isChanged } : undefined;
}

/** Where a timeline leaves the record. */
export interface Parting {
  readonly day: DayNumber;
  /** The scenario that leads away; `undefined` where the reader's own changes do, before any scenario. */
  readonly scenario: Scenario | undefined;
}

/** The day from which a timeline tells something else than the record; `undefined` when it is the record. */
export function partingOf({
  dataset,
  choices,
  events,
  last,
  asPublished,
}: Timeline): Parting | undefined {
  const chosen = chosenScenario(dataset, choices);
  const fork = chosen && { day: toDay(chosen.from), scenario: chosen };
  // It is asked in every step of a drag, mostly of the record.
  const changed =
    last.applied > asPublished && events.find(({ after }) => after.applied > asPublished);
  return changed && !(fork && fork.day <= changed.day)
    ? { day: changed.day, scenario: undefined }
    : fork;
}

/** What a reader may change about the record: the branch, the events that count, their weight, the two constants. */
import type { Dataset, Scenario } from '../dataset/schema.ts';
import type { OwnEvent } from './own-event.ts';

/** All fields may be left out: then the record is played with the dataset's own method. */
export interface Choices {
  /** Id of the scenario to play from its fork on. */
  readonly scenario?: string | undefined;
  /** Ids of events switched off: neither their effects nor the levels they move count. Unknown ids are passed over. */
  readonly without?: readonly string[] | undefined;
  /** A factor on an event's effects by event id, 0–10; 1 is as published, 0 none. Unknown ids are passed over. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Events of the reader's own, played after the others of their day. */
  readonly added?: readonly OwnEvent[] | undefined;
  /** Share of an event's Goldstein score that moves the relation, 0–1. */
  readonly gain?: number | undefined;
  /** Days after which half of what events added is left; > 0. */
  readonly halfLifeDays?: number | undefined;
}

/** The constants in force: the dataset's own or the reader's. */
export interface Method {
  /** Share of an act's score that moves the relation, 0–1. */
  readonly gain: number;
  /** Days after which half of what events added is left; > 0. */
  readonly halfLifeDays: number;
}

/** The greatest factor on an event that is played. */
export const MAX_WEIGHT = 10;

/** The greatest factor that a reader can ask for by hand; links may ask for more. */
export const MAX_WEIGHT_BY_HAND = 2;

/** The record as it is. */
export const RECORD: Choices = {};

/** The scenario that is played from its fork on; `undefined` for the record. Unknown ids are passed over. */
export function chosenScenario(dataset: Dataset, { scenario }: Choices): Scenario | undefined {
  return dataset.scenarios.find(({ id }) => id === scenario);
}

/** The constants that a dataset is played with. Throws a RangeError when a chosen one is out of range. */
export function chosenMethod(dataset: Dataset, choices: Choices): Method {
  const gain = choices.gain ?? dataset.method.gain;
  const halfLifeDays = choices.halfLifeDays ?? dataset.method.halfLifeDays;
  if (!(gain >= 0 && gain <= 1)) {
    throw new RangeError(`Cannot use gain: found ${gain}; expected 0 to 1. Try 0.25.`);
  }
  if (!(halfLifeDays > 0 && Number.isFinite(halfLifeDays))) {
    throw new RangeError(
      `Cannot use halfLifeDays: found ${halfLifeDays}; expected a number above 0. Try 120.`,
    );
  }
  return { gain, halfLifeDays };
}

/** The reader's factor on an event by its id; 1 where none was chosen. What is switched off keeps its weight. */
export function weightOf({ weights = {} }: Choices, eventId: string): number {
  return Object.hasOwn(weights, eventId) ? weights[eventId]! : 1;
}

/** Whether the reader added the event of this id. */
export function isOwnEvent({ added = [] }: Choices, eventId: string): boolean {
  return added.some(({ id }) => id === eventId);
}

/** The reader's weights by event id. Throws a RangeError when one is out of range. */
export function chosenWeights({ weights = {} }: Choices): ReadonlyMap<string, number> {
  const byEvent = new Map(Object.entries(weights));
  for (const [id, weight] of byEvent) {
    if (!(weight >= 0 && weight <= MAX_WEIGHT)) {
      throw new RangeError(
        `Cannot use a weight: found ${weight} at ${JSON.stringify(id)}; expected 0 to ${MAX_WEIGHT}. Try 1.`,
      );
    }
  }
  return byEvent;
}

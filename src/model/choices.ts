/** What a reader may change about the record: the branch, the events that count, their weight, the two constants. */

/** All fields may be left out: then the record is played with the dataset's own method. */
export interface Choices {
  /** Id of the scenario to play from its fork on. */
  readonly scenario?: string | undefined;
  /** Ids of events to leave out, with their effects and the levels they move. */
  readonly without?: readonly string[] | undefined;
  /** A factor on an event's effects by event id; 1 is as published, 0 none. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Share of an event's Goldstein score that moves the relation, 0–1. */
  readonly gain?: number | undefined;
  /** Days after which half of what events added is left; > 0. */
  readonly halfLifeDays?: number | undefined;
}

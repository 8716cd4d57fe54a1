/** A dataset played with the reader's choices: what the relations were on any day, why, and what changed. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { Dataset } from '../dataset/schema.ts';
import { finish, type Steps } from '../dataset/steps.ts';
import type { RelationChange } from './change.ts';
import { chosenMethod, chosenWeights, type Choices, type Method } from './choices.ts';
import { countAsPublished, createChronology } from './chronology.ts';
import { countUpTo } from './count-up-to.ts';
import { createCourseReader } from './course-reader.ts';
import { createDateReader } from './date-reader.ts';
import type { At, Moment, When } from './moment.ts';
import { createPairTable, type Pair } from './pair.ts';
import { playCoursesSteps } from './play-courses.ts';
import type { CourseStep } from './relation-course.ts';
import { statesOf, type RelationState } from './relation-state.ts';
import { placeEvents, type TimelineEvent } from './timeline-event.ts';
import type { Why } from './why.ts';

export type { TimelineEvent } from './timeline-event.ts';

/** Every answer is a new value and depends on dataset, choices and question alone. */
export interface Timeline {
  /** What is played. */
  readonly dataset: Dataset;
  /** What the reader changed about it; empty for the record. */
  readonly choices: Choices;
  /** The constants that it is played with: the reader's, else the dataset's. */
  readonly method: Method;
  /** All pairs of actors, in the order of the actor list. */
  readonly pairs: readonly Pair[];
  /**
   * Events in effect order: the record, or the record up to a fork and the scenario from there, and what the reader
   * added. Those that the reader switched off keep their place, marked `isOff`.
   */
  readonly events: readonly TimelineEvent[];
  /**
   * How many entries are played as published, scenario or not. At a moment with more entries in effect the reader's own
   * changes tell.
   */
  readonly asPublished: number;
  /** Before anything: the day before the first entry. */
  readonly first: Moment;
  /** After everything: the day of the last entry. */
  readonly last: Moment;
  /** The pair of two actor ids in either order; `undefined` when an id is unknown or both are the same. */
  pair(a: string, b: string): Pair | undefined;
  /**
   * The moment of a date: the end of a day (a day number may be a fraction), or right after one event of it. An event
   * that is not part of this timeline on that day is passed over. A moment is given back as it is. Throws a RangeError
   * when the date is no real day.
   */
  momentAt(when: When | DayNumber): Moment;
  /**
   * A moment as text, in its shortest form: the day alone when all its events are in effect, and the day before when
   * none is yet. A fraction of a day is dropped.
   */
  atOf(moment: Moment): At;
  /** The last event in effect at a moment; `undefined` before the first. */
  lastEventAt(when: When): TimelineEvent | undefined;
  /** The event by id, in its place; `undefined` when it is not part of this timeline. */
  event(id: string): TimelineEvent | undefined;
  /** All relations at a moment. */
  relationsAt(when: When): RelationState;
  /** The score of one pair at a moment, −10 to +10; `undefined` while unknown. Cheaper than a whole state. */
  scoreAt(pair: Pair, when: When): number | undefined;
  /** The steps of a pair's score through time, for charts. */
  courseOf(pair: Pair): readonly CourseStep[];
  /** What a score consists of; `undefined` while the relation is unknown or the pair does not exist. */
  why(a: string, b: string, when: When): Why | undefined;
  /** How each relation changed between two moments, largest change first, each with its causes. */
  changeBetween(from: When, to: When): readonly RelationChange[];
}

/**
 * Plays `dataset` with `choices`. The work is done once, here; every question afterwards is answered by look-up.
 * Throws a RangeError when a choice names an unknown scenario or a number is out of range.
 */
export function createTimeline(dataset: Dataset, choices: Choices = {}): Timeline {
  return finish(timelineSteps(dataset, choices));
}

/** The same in slices. */
export function* timelineSteps(dataset: Dataset, choices: Choices): Steps<Timeline> {
  const method = chosenMethod(dataset, choices);
  const table = createPairTable(dataset.actors);
  yield;
  const chronology = createChronology(dataset, choices);
  yield;
  const courses = yield* playCoursesSteps(chronology, table, chosenWeights(choices), method);
  const reader = createCourseReader(table.pairs, courses, method.halfLifeDays);
  const events = placeEvents(chronology);
  const eventsById = new Map(events.map((placed) => [placed.event.id, placed] as const));
  const { momentAt, atOf } = createDateReader(chronology, eventsById);
  const stateAt = statesOf(table, reader.met, reader.scoreAt);

  return {
    dataset,
    choices,
    method,
    pairs: table.pairs,
    events,
    asPublished: countAsPublished(chronology, dataset, choices),
    first: { day: (chronology[0]?.day ?? 1) - 1, applied: 0 },
    last: { day: chronology.at(-1)?.day ?? 0, applied: chronology.length },
    pair: (a, b) => table.find(a, b),
    momentAt,
    atOf,
    lastEventAt: (when) =>
      events[countUpTo(events, momentAt(when).applied, ({ after }) => after.applied) - 1],
    event: (id) => eventsById.get(id),
    relationsAt: (when) => stateAt(momentAt(when)),
    scoreAt: (pair, when) => reader.scoreAt(pair, momentAt(when)),
    courseOf: reader.courseOf,
    why: (a, b, when) => {
      const pair = table.find(a, b);
      return pair && reader.why(pair, momentAt(when));
    },
    changeBetween: (from, to) => reader.changeBetween(momentAt(from), momentAt(to)),
  };
}

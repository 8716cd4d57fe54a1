/** A dataset played with the reader's choices: what the relations were on any day, why, and what changed. */
import { toDay, toIsoDate, type DayNumber } from '../dataset/calendar-date.ts';
import type { Dataset, DatasetEvent } from '../dataset/schema.ts';
import { relationChange, type RelationChange } from './change.ts';
import type { Choices } from './choices.ts';
import { createChronology, impulsesOf, type Entry } from './chronology.ts';
import { splitAt, type At, type Moment, type When } from './moment.ts';
import { createPairTable, type Pair, type PairTable } from './pair.ts';
import {
  impulseStep,
  levelStep,
  scoreAfter,
  stepInEffect,
  type CourseStep,
} from './relation-course.ts';
import { createState, type RelationState } from './relation-state.ts';
import { explainScore, type Why } from './why.ts';

/** An event in its place on the timeline. */
export interface TimelineEvent {
  readonly event: DatasetEvent;
  /** Position among the events, from 0. */
  readonly index: number;
  readonly day: DayNumber;
  /** The moment right before the event, on its own day. */
  readonly before: Moment;
  /** The moment right after it, before any later event of the same day. */
  readonly after: Moment;
}

/** The constants in force: the dataset's own or the reader's. */
export interface Method {
  readonly gain: number;
  readonly halfLifeDays: number;
}

export interface Timeline {
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly method: Method;
  readonly pairs: readonly Pair[];
  /** Events in effect order: the record, or the record up to a fork and the scenario from there. */
  readonly events: readonly TimelineEvent[];
  /** Before anything: the day before the first entry. */
  readonly first: Moment;
  /** After everything: the day of the last entry. */
  readonly last: Moment;
  /** The pair of two actor ids in either order. */
  pair(a: string, b: string): Pair | undefined;
  /**
   * The moment of a date: the end of a day (a day number may be a fraction), or right after one event of it. An event
   * that is not part of this timeline on that day is passed over. Throws a RangeError when the date is no real day.
   */
  momentAt(at: At | DayNumber): Moment;
  /** A moment as text, in its shortest form: the day alone when all its events are in effect. */
  atOf(moment: Moment): At;
  /** The last event in effect at a moment; `undefined` before the first. */
  lastEventAt(when: When): TimelineEvent | undefined;
  /** The event by id, in its place; `undefined` when it is not part of this timeline. */
  event(id: string): TimelineEvent | undefined;
  /** All relations at a moment. */
  relationsAt(when: When): RelationState;
  /** The score of one pair at a moment; cheaper than a whole state. */
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
 * Throws a RangeError when a choice names an unknown scenario or a constant is out of range.
 */
export function createTimeline(dataset: Dataset, choices: Choices = {}): Timeline {
  const method = chosenMethod(dataset, choices);
  const table = createPairTable(dataset.actors);
  const chronology = createChronology(dataset, choices);
  const courses = playCourses(chronology, table, choices, method);
  const events = placeEvents(chronology);
  const eventsById = new Map(events.map((placed) => [placed.event.id, placed] as const));
  const courseOf = (pair: Pair): readonly CourseStep[] => courses[pair.index] ?? [];

  const momentAt = (at: At | DayNumber): Moment => {
    if (typeof at === 'number') return { day: at, applied: entriesUpTo(chronology, at) };
    const { date, event } = splitAt(at);
    const day = toDay(date);
    const placed = event === undefined ? undefined : eventsById.get(event);
    return placed?.day === day ? placed.after : { day, applied: entriesUpTo(chronology, day) };
  };
  const resolve = (when: When): Moment => (typeof when === 'string' ? momentAt(when) : when);
  const scoreAt = (pair: Pair, when: When): number | undefined => {
    const moment = resolve(when);
    const step = stepInEffect(courseOf(pair), moment.applied);
    return step && scoreAfter(step, moment.day, method.halfLifeDays);
  };
  const explain = (pair: Pair, when: When): Why | undefined =>
    explainScore(pair, courseOf(pair), resolve(when), method.halfLifeDays);

  return {
    dataset,
    choices,
    method,
    pairs: table.pairs,
    events,
    first: { day: (chronology[0]?.day ?? 1) - 1, applied: 0 },
    last: { day: chronology.at(-1)?.day ?? 0, applied: chronology.length },
    pair: (a, b) => table.find(a, b),
    momentAt,
    atOf: (moment) => {
      const date = toIsoDate(moment.day);
      const entry = chronology[moment.applied - 1];
      const isWhole = moment.applied >= entriesUpTo(chronology, Math.floor(moment.day));
      return isWhole || entry?.kind !== 'event' ? date : `${date}/${entry.event.id}`;
    },
    lastEventAt: (when) => {
      const { applied } = resolve(when);
      return events.findLast((placed) => placed.after.applied <= applied);
    },
    event: (id) => eventsById.get(id),
    relationsAt: (when) => {
      const moment = resolve(when);
      return createState(moment, table, (pair) => scoreAt(pair, moment));
    },
    scoreAt,
    courseOf,
    why: (a, b, when) => {
      const pair = table.find(a, b);
      return pair && explain(pair, when);
    },
    changeBetween: (from, to) =>
      table.pairs
        .map((pair) =>
          relationChange(pair, courseOf(pair), explain(pair, from), explain(pair, to), {
            after: resolve(from).applied,
            upTo: resolve(to).applied,
          }),
        )
        .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta)),
  };
}

function chosenMethod(dataset: Dataset, choices: Choices): Method {
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

/** Plays the chronology once and keeps, for each pair, the steps of its score. */
function playCourses(
  chronology: readonly Entry[],
  table: PairTable,
  choices: Choices,
  method: Method,
): CourseStep[][] {
  const courses: CourseStep[][] = table.pairs.map(() => []);
  const weights = new Map(Object.entries(choices.weights ?? {}));
  const take = (pair: Pair, step: (previous: CourseStep | undefined) => CourseStep): void => {
    const course = courses[pair.index];
    course?.push(step(course.at(-1)));
  };
  chronology.forEach((entry, position) => {
    const moment: Moment = { day: entry.day, applied: position + 1 };
    if (entry.kind === 'level') {
      const { level } = entry;
      const pair = table.find(...level.between);
      const cause = { kind: 'entry', level } as const;
      if (pair)
        take(pair, (last) => levelStep(last, moment, level.level, cause, method.halfLifeDays));
      return;
    }
    const { event } = entry;
    for (const impulse of impulsesOf(event, table, weights.get(event.id) ?? 1)) {
      take(impulse.pair, (last) => impulseStep(last, moment, event, impulse, method));
    }
    for (const move of event.levels) {
      const pair = table.find(...move.between);
      const cause = { kind: 'event', event, move } as const;
      if (pair)
        take(pair, (last) => levelStep(last, moment, move.level, cause, method.halfLifeDays));
    }
  });
  return courses;
}

function placeEvents(chronology: readonly Entry[]): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  chronology.forEach((entry, position) => {
    if (entry.kind !== 'event') return;
    const { day, event } = entry;
    const before = { day, applied: position };
    events.push({
      event,
      index: events.length,
      day,
      before,
      after: { day, applied: position + 1 },
    });
  });
  return events;
}

/** Number of entries dated on or before a day. */
function entriesUpTo(chronology: readonly Entry[], day: DayNumber): number {
  let low = 0;
  let high = chronology.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chronology[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads scores, their parts and their changes off the courses that were played. */
import { relationChange, unchanged, type RelationChange } from './change.ts';
import type { Moment } from './moment.ts';
import type { Pair } from './pair.ts';
import { scoreAfter, stepInEffect, type CourseStep } from './relation-course.ts';
import { explainScore, type Why } from './why.ts';

/** Answers by look-up: nothing is played again. */
export interface CourseReader {
  /** The pairs that ever have a relation: of many actors, few. */
  readonly met: readonly Pair[];
  /** See `Timeline.courseOf`. */
  readonly courseOf: (pair: Pair) => readonly CourseStep[];
  /** See `Timeline.scoreAt`. */
  readonly scoreAt: (pair: Pair, moment: Moment) => number | undefined;
  /** See `Timeline.why`. */
  readonly why: (pair: Pair, moment: Moment) => Why | undefined;
  /** See `Timeline.changeBetween`. */
  readonly changeBetween: (start: Moment, end: Moment) => readonly RelationChange[];
}

/** The reader of the courses of pairs, which are in the order of the pairs. */
export function createCourseReader(
  pairs: readonly Pair[],
  courses: readonly (readonly CourseStep[])[],
  halfLifeDays: number,
): CourseReader {
  const courseOf = (pair: Pair): readonly CourseStep[] => courses[pair.index] ?? [];
  const met = pairs.filter((pair) => courseOf(pair).length > 0);
  const unmet = pairs.filter((pair) => courseOf(pair).length === 0).map(unchanged);
  const scoreAt = (pair: Pair, moment: Moment): number | undefined => {
    const step = stepInEffect(courseOf(pair), moment.applied);
    return step && scoreAfter(step, moment.day, halfLifeDays);
  };
  const why = (pair: Pair, moment: Moment): Why | undefined =>
    explainScore(pair, courseOf(pair), moment, halfLifeDays);
  const changeOf = (pair: Pair, start: Moment, end: Moment): RelationChange =>
    relationChange(
      pair,
      [scoreAt(pair, start), scoreAt(pair, end)],
      [start, end],
      courseOf(pair),
      (moment) => why(pair, moment),
    );
  return {
    met,
    courseOf,
    scoreAt,
    why,
    changeBetween: (start, end) => {
      const changes = met.map((pair) => changeOf(pair, start, end));
      changes.sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
      return [...changes, ...unmet];
    },
  };
}

/** Plays a chronology once, entry by entry, and keeps the steps of each pair's score. */
import type { Level, LevelMove } from '../dataset/schema.ts';
import type { Steps } from '../dataset/steps.ts';
import type { Method } from './choices.ts';
import { impulsesOf, type Entry } from './chronology.ts';
import type { Moment } from './moment.ts';
import type { Pair, PairTable } from './pair.ts';
import { impulseStep, levelStep, type CourseStep, type LevelCause } from './relation-course.ts';

/** The course of each pair, in the order of the pairs. `weights` are the reader's, by event id; 1 where there is none. */
export function* playCoursesSteps(
  chronology: readonly Entry[],
  table: PairTable,
  weights: ReadonlyMap<string, number>,
  method: Method,
): Steps<readonly (readonly CourseStep[])[]> {
  const courses = table.pairs.map((): CourseStep[] => []);
  const take = (pair: Pair, step: (previous: CourseStep | undefined) => CourseStep): void => {
    const course = courses[pair.index]!;
    course.push(step(course.at(-1)));
  };
  const moveLevel = (
    moment: Moment,
    { between, level }: Level | LevelMove,
    cause: LevelCause,
  ): void => {
    const pair = table.find(...between);
    if (pair) take(pair, (last) => levelStep(last, moment, level, cause, method.halfLifeDays));
  };
  for (const [position, entry] of chronology.entries()) {
    yield;
    const moment: Moment = { day: entry.day, applied: position + 1 };
    if (entry.kind === 'level') {
      moveLevel(moment, entry.level, { kind: 'entry', level: entry.level });
      continue;
    }
    if (entry.isOff) continue;
    const { event } = entry;
    for (const impulse of impulsesOf(event, table, weights.get(event.id) ?? 1)) {
      take(impulse.pair, (last) => impulseStep(last, moment, event, impulse, method));
    }
    for (const move of event.levels) moveLevel(moment, move, { kind: 'event', event, move });
  }
  return courses;
}

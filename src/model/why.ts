/** Takes a score apart: the standing level, what is left of each event, and what the scale's limit cuts off. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { DatasetEvent } from '../dataset/schema.ts';
import type { Impulse } from './chronology.ts';
import { halving } from './halving.ts';
import type { Moment } from './moment.ts';
import type { Pair } from './pair.ts';
import {
  clampScore,
  fadedExcess,
  stepsInEffect,
  type CourseStep,
  type LevelCause,
} from './relation-course.ts';

/** What is left of one event's push on one pair. */
export interface EventShare {
  readonly event: DatasetEvent;
  /** Its coded effects on the pair, and their weighted mean. */
  readonly impulse: Impulse;
  /** Points by which the event moved the score on its day. */
  readonly delta: number;
  /** Points of it left at the moment asked for. */
  readonly share: number;
}

/** The parts of a score. `level` + the sum of all `share` + `limit` = `score`, within 1e-9. */
export interface Why {
  readonly pair: Pair;
  /** −10 (hostile) to +10 (allied). */
  readonly score: number;
  /** The standing part of the score, −10 to +10. */
  readonly level: number;
  readonly levelCause: LevelCause;
  /** Day since which the level stands. */
  readonly levelSince: DayNumber;
  /** In the order in which the events happened. */
  readonly shares: readonly EventShare[];
  /** What the limits of the scale cut off; 0 unless level and shares together pass ±10. */
  readonly limit: number;
}

/** The parts of a pair's score; `undefined` while the relation is unknown. */
export function explainScore(
  pair: Pair,
  course: readonly CourseStep[],
  moment: Moment,
  halfLifeDays: number,
): Why | undefined {
  const count = stepsInEffect(course, moment.applied);
  const current = course[count - 1];
  if (!current) return undefined;
  const unlimited = current.level + fadedExcess(current, moment.day, halfLifeDays);
  const score = clampScore(unlimited);
  return {
    pair,
    score,
    level: current.level,
    levelCause: current.levelCause,
    levelSince: current.levelSince,
    shares: remainingShares(course.slice(0, count), moment.day, halfLifeDays),
    limit: score - unlimited,
  };
}

/** Walks back from `day`, with what is left of a point added at each step. */
function remainingShares(
  steps: readonly CourseStep[],
  day: DayNumber,
  halfLifeDays: number,
): EventShare[] {
  const shares: EventShare[] = [];
  let left = 1;
  let later = day;
  for (const step of [...steps].reverse()) {
    left *= halving(Math.max(0, later - step.day) / halfLifeDays);
    later = step.day;
    if (step.impulse) {
      const { event, impulse, delta } = step.impulse;
      shares.push({ event, impulse, delta, share: delta * left });
    }
    left *= step.carry;
  }
  return shares.reverse();
}

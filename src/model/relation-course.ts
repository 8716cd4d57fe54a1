/** The course of one relation through time: steps at which something happened, and fading between them. */
import type { DayNumber } from '../dataset/calendar-date.ts';
import type { DatasetEvent, Level, LevelMove } from '../dataset/schema.ts';
import type { Method } from './choices.ts';
import type { Impulse } from './chronology.ts';
import { countUpTo } from './count-up-to.ts';
import { halving } from './halving.ts';
import type { Moment } from './moment.ts';

/** The highest score; the lowest is its negative. */
export const MAX_SCORE = 10;

/** Limits a score to −10 … +10. */
export function clampScore(score: number): number {
  return Math.max(-MAX_SCORE, Math.min(MAX_SCORE, score));
}

/** What the scale leaves to a push that meets a score, 0 to 1: all of it, unless it pushes the score further from 0. */
export function roomFor(push: number, score: number): number {
  return score * push > 0 ? 1 - Math.abs(score) / MAX_SCORE : 1;
}

/** Where a standing level comes from: an entry of the dataset, or an event that moved it. */
export type LevelCause =
  | { readonly kind: 'entry'; readonly level: Level }
  | { readonly kind: 'event'; readonly event: DatasetEvent; readonly move: LevelMove }
  | { readonly kind: 'start' };

/** The state of a relation right after something happened to it. */
export interface CourseStep {
  readonly day: DayNumber;
  /** Number of chronology entries in effect once this step is taken. */
  readonly applied: number;
  /** Standing level, −10 to +10. */
  readonly level: number;
  readonly levelCause: LevelCause;
  /** Day from which on this level stands. */
  readonly levelSince: DayNumber;
  /** What events added to the level and has not faded yet; fades from this day on. */
  readonly excess: number;
  /** Present when the step is an event's effect. */
  readonly impulse:
    | {
        readonly event: DatasetEvent;
        readonly impulse: Impulse;
        /** How far the score moved, after gain, room and limits. */
        readonly delta: number;
      }
    | undefined;
  /** Factor on the shares of all earlier events: below 1 only when level and shares together had passed the limit. */
  readonly carry: number;
}

/** What is left of `excess` at a later day. */
export function fadedExcess(step: CourseStep, day: DayNumber, halfLifeDays: number): number {
  return step.excess * halving(Math.max(0, day - step.day) / halfLifeDays);
}

/** The score at a day on or after `step`, before any later step. */
export function scoreAfter(step: CourseStep, day: DayNumber, halfLifeDays: number): number {
  return clampScore(step.level + fadedExcess(step, day, halfLifeDays));
}

/** The step at which the standing level becomes `level`; what events had added is kept. */
export function levelStep(
  previous: CourseStep | undefined,
  { day, applied }: Moment,
  level: number,
  levelCause: LevelCause,
  halfLifeDays: number,
): CourseStep {
  const excess = previous ? fadedExcess(previous, day, halfLifeDays) : 0;
  return { day, applied, level, levelCause, levelSince: day, excess, impulse: undefined, carry: 1 };
}

/**
 * The step at which an event's effects move the score; an unknown relation starts at level 0. An event that moves the
 * score starts from where it stood, so that what lay beyond the limits of the scale is gone; one that does not move it
 * leaves everything as it was.
 */
export function impulseStep(
  previous: CourseStep | undefined,
  { day, applied }: Moment,
  event: DatasetEvent,
  impulse: Impulse,
  method: Method,
): CourseStep {
  const level = previous?.level ?? 0;
  const faded = previous ? fadedExcess(previous, day, method.halfLifeDays) : 0;
  const before = clampScore(level + faded);
  const push = impulse.strength;
  const room = roomFor(push, before);
  const after = clampScore(before + method.gain * push * room);
  const isCut = after !== before && before !== level + faded;
  return {
    day,
    applied,
    level,
    levelCause: previous?.levelCause ?? { kind: 'start' },
    levelSince: previous?.levelSince ?? day,
    excess: after === before ? faded : after - level,
    impulse: { event, impulse, delta: after - before },
    carry: isCut ? (before - level) / faded : 1,
  };
}

/** The last step in effect once `applied` entries are; `undefined` while the relation is unknown. */
export function stepInEffect(
  course: readonly CourseStep[],
  applied: number,
): CourseStep | undefined {
  return course[stepsInEffect(course, applied) - 1];
}

/** How many steps of a course are in effect once `applied` entries are. */
export function stepsInEffect(course: readonly CourseStep[], applied: number): number {
  return countUpTo(course, applied, (step) => step.applied);
}

/** How one relation changed between two moments, and what caused it. */
import type { DatasetEvent } from '../dataset/schema.ts';
import { largestFirst } from './largest-first.ts';
import type { Moment } from './moment.ts';
import type { Pair } from './pair.ts';
import { stepsInEffect, type CourseStep, type LevelCause } from './relation-course.ts';
import type { Why } from './why.ts';

/** One cause of a change; `points` of all causes add up to the change, within 1e-9. */
export type ChangeCause =
  /** What an event between the two moments still adds at the later one. */
  | { readonly kind: 'event'; readonly event: DatasetEvent; readonly points: number }
  /** A standing level that moved between the two moments. */
  | { readonly kind: 'level'; readonly cause: LevelCause; readonly points: number }
  /** Earlier events that faded meanwhile. */
  | { readonly kind: 'fading'; readonly points: number }
  /** The limits of the scale. */
  | { readonly kind: 'limit'; readonly points: number };

/** The change of one relation between two moments. */
export interface RelationChange {
  readonly pair: Pair;
  /** Score at the first moment, which may be the later one; `undefined` while unknown. */
  readonly from: number | undefined;
  /** Score at the second moment; `undefined` while unknown. */
  readonly to: number | undefined;
  /** `to` − `from`, an unknown relation counted from 0. */
  readonly delta: number;
  /** Largest first, without those of less than 1e-14 points. */
  readonly causes: readonly ChangeCause[];
}

/**
 * A change from one score to another. `course` and `whyAt`, which takes the score apart, are asked for its causes: not
 * before somebody wants them, for most changes of a large map are never looked into. When the second moment is the
 * earlier one, causes are negated.
 */
export function relationChange(
  pair: Pair,
  [from, to]: readonly [from: number | undefined, to: number | undefined],
  [start, end]: readonly [start: Moment, end: Moment],
  course: readonly CourseStep[],
  whyAt: (moment: Moment) => Why | undefined,
): RelationChange {
  let causes: readonly ChangeCause[] | undefined;
  const sign = start.applied <= end.applied ? 1 : -1;
  const [early, late] = sign > 0 ? [start, end] : [end, start];
  return {
    pair,
    from,
    to,
    delta: (to ?? 0) - (from ?? 0),
    get causes() {
      causes ??= largestFirst(
        causesBetween(course, whyAt(early), whyAt(late), early.applied, late.applied).map(
          (cause) => ({ ...cause, points: sign * cause.points }),
        ),
      );
      return causes;
    },
  };
}

/** That of a pair without a relation. */
export function unchanged(pair: Pair): RelationChange {
  return { pair, from: undefined, to: undefined, delta: 0, causes: [] };
}

function causesBetween(
  course: readonly CourseStep[],
  earlier: Why | undefined,
  later: Why | undefined,
  after: number,
  upTo: number,
): ChangeCause[] {
  const between = course.slice(stepsInEffect(course, after), stepsInEffect(course, upTo));
  const pushes = between.filter((step) => step.impulse).length;
  const laterShares = later?.shares ?? [];
  const newShares = laterShares.slice(laterShares.length - pushes);
  const oldShares = laterShares.slice(0, laterShares.length - pushes);
  return [
    ...newShares.map(({ event, share }) => ({ kind: 'event', event, points: share }) as const),
    ...levelCauses(between, earlier?.level ?? 0),
    { kind: 'fading', points: sumShares(oldShares) - sumShares(earlier?.shares ?? []) },
    { kind: 'limit', points: (later?.limit ?? 0) - (earlier?.limit ?? 0) },
  ];
}

function levelCauses(steps: readonly CourseStep[], start: number): ChangeCause[] {
  let level = start;
  return steps.flatMap((step) => {
    const points = step.level - level;
    level = step.level;
    return points === 0 ? [] : [{ kind: 'level', cause: step.levelCause, points } as const];
  });
}

function sumShares(shares: Why['shares']): number {
  return shares.reduce((sum, { share }) => sum + share, 0);
}

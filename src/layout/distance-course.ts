/** The target distance of one pair through time, and how far it has travelled since the beginning. */
import { countUpTo } from '../model/count-up-to.ts';
import { scoreAfter, type CourseStep } from '../model/relation-course.ts';
import { jumpsMade, type Instant, type Jump } from './instant.ts';
import { BECOMING_KNOWN, NEUTRAL_DISTANCE, targetDistance } from './target-distance.ts';

/** A pair of actors by their position in the sorted list, with all that ever happened to its relation. */
export interface DistanceCourse {
  readonly a: number;
  readonly b: number;
  /** The jump that makes the relation known, by its place among all jumps. */
  readonly firstJump: number;
  /** Target distance in units; `undefined` while the relation is unknown. */
  distanceAt(instant: Instant): number | undefined;
  /**
   * Total change of the target distance up to an instant, in units: back and forth both count, so it never falls.
   * This is the pair's own clock; it stands still while nothing happens to the relation.
   */
  travelAt(instant: Instant): number;
}

/** One step of the relation, the jump it belongs to, and the travel up to and including it. */
interface Stage {
  readonly jump: number;
  readonly step: CourseStep;
  readonly distance: number;
  readonly travel: number;
}

/** Follows a relation; `steps` must not be empty. */
export function createDistanceCourse(
  a: number,
  b: number,
  steps: readonly CourseStep[],
  jumps: readonly Jump[],
  halfLifeDays: number,
): DistanceCourse {
  const distanceAfter = (step: CourseStep, day: number): number =>
    targetDistance(scoreAfter(step, day, halfLifeDays));
  const stages: Stage[] = [];
  for (const step of steps) {
    const jump = jumpsMade(jumps, step.applied - 1);
    const distance = distanceAfter(step, step.day);
    const last = stages.at(-1);
    const faded = last ? distanceAfter(last.step, step.day) : NEUTRAL_DISTANCE;
    const before = last ? last.travel + Math.abs(faded - last.distance) : BECOMING_KNOWN;
    stages.push({ jump, step, distance, travel: before + Math.abs(distance - faded) });
  }
  const stageAt = (instant: Instant): Stage | undefined =>
    stages[countUpTo(stages, instant.jumps - 1, ({ jump }) => jump) - 1];
  return {
    a,
    b,
    firstJump: stages[0]!.jump,
    distanceAt: (instant) => {
      const stage = stageAt(instant);
      return stage && distanceAfter(stage.step, instant.day);
    },
    travelAt: (instant) => {
      const stage = stageAt(instant);
      if (!stage) return 0;
      return stage.travel + Math.abs(distanceAfter(stage.step, instant.day) - stage.distance);
    },
  };
}

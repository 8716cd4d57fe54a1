/** What the layout needs to know of a timeline: sorted actors, jumps, and the course of each pair's distance. */
import type { Steps } from '../dataset/steps.ts';
import type { Timeline } from '../model/timeline.ts';
import { createDistanceCourse, type DistanceCourse } from './distance-course.ts';
import { findJumps, type Instant, type Jump } from './instant.ts';

/** A timeline as the layout reads it. */
export interface RelationBook {
  readonly timeline: Timeline;
  /** Ids in code unit order, so that the order of the file does not matter. */
  readonly actorIds: readonly string[];
  readonly jumps: readonly Jump[];
  /** The pairs that are known at some time, by first and then second actor. */
  readonly courses: readonly DistanceCourse[];
  /**
   * Each actor's own clock: the total change of its relations up to an instant, in units of distance. An actor moves
   * as its clock moves; when the clock stands still, so does the actor.
   */
  clocksAt(instant: Instant): Float64Array;
}

/** Reads a timeline. */
export function* openRelationBookSteps(timeline: Timeline): Steps<RelationBook> {
  const actorIds = timeline.dataset.actors.map((actor) => actor.id).sort(byCodeUnit);
  const positions = new Map(actorIds.map((id, position) => [id, position] as const));
  const jumps = findJumps(timeline);
  yield;
  const courses: DistanceCourse[] = [];
  for (const pair of timeline.pairs) {
    const steps = timeline.courseOf(pair);
    if (steps.length === 0) continue;
    const one = positions.get(pair.a.id)!;
    const other = positions.get(pair.b.id)!;
    const [a, b] = one < other ? [one, other] : [other, one];
    courses.push(createDistanceCourse(a, b, steps, jumps, timeline.method.halfLifeDays));
    yield;
  }
  courses.sort((one, other) => one.a - other.a || one.b - other.b);

  const clocksAt = (instant: Instant): Float64Array => {
    const clocks = new Float64Array(actorIds.length);
    for (const course of courses) {
      const travel = course.travelAt(instant);
      clocks[course.a]! += travel;
      clocks[course.b]! += travel;
    }
    return clocks;
  };
  return { timeline, actorIds, jumps, courses, clocksAt };
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Where two timelines of one dataset part. */
import type { CourseStep } from '../model/relation-course.ts';
import { jumpsMade, type Instant, type Jump } from './instant.ts';
import type { RelationBook } from './relation-book.ts';

/**
 * The last instant up to which both timelines tell the same: right before the first jump that only one of them makes,
 * or that leads them to different scores. `undefined` when they never part.
 */
export function divergence(one: RelationBook, other: RelationBook): Instant | undefined {
  const shared = sharedJumps(one, other);
  const days = [one.jumps[shared]?.day, other.jumps[shared]?.day].filter(
    (day) => day !== undefined,
  );
  if (days.length === 0) return undefined;
  return { jumps: shared, day: Math.min(...days) };
}

/** How many jumps both make alike. */
function sharedJumps(one: RelationBook, other: RelationBook): number {
  if (one.timeline.method.halfLifeDays !== other.timeline.method.halfLifeDays) return 0;
  const jumps = Math.min(one.jumps.length, other.jumps.length);
  let shared = 0;
  while (shared < jumps && isSameJump(one.jumps[shared]!, other.jumps[shared]!)) shared += 1;
  for (const pair of one.timeline.pairs) {
    const steps = one.timeline.courseOf(pair);
    const others = other.timeline.courseOf(pair);
    for (let step = 0; step < Math.max(steps.length, others.length); step += 1) {
      if (isSameStep(steps[step], others[step])) continue;
      shared = Math.min(shared, jumpOf(one, steps[step]), jumpOf(other, others[step]));
      break;
    }
  }
  return shared;
}

function isSameJump(one: Jump, other: Jump): boolean {
  return one.key === other.key && one.day === other.day;
}

/** Whether two steps lead to the same score on the same day. */
function isSameStep(one: CourseStep | undefined, other: CourseStep | undefined): boolean {
  return one?.day === other?.day && one?.level === other?.level && one?.excess === other?.excess;
}

/** The jump that a step belongs to; past the last one for no step. */
function jumpOf({ jumps }: RelationBook, step: CourseStep | undefined): number {
  return step ? jumpsMade(jumps, step.applied - 1) : jumps.length;
}

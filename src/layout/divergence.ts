/** Where two timelines of one dataset part. */
import type { Instant } from './instant.ts';
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
  const fingerprints = jumpFingerprints(other);
  const parted = jumpFingerprints(one).findIndex((print, jump) => print !== fingerprints[jump]);
  return parted < 0 ? one.jumps.length : parted;
}

/** For each jump, what it is and where it leads: the same text only for the same jump. */
function jumpFingerprints({ timeline, jumps }: RelationBook): string[] {
  const steps = new Map<number, string[]>();
  for (const pair of timeline.pairs) {
    for (const { applied, level, excess } of timeline.courseOf(pair)) {
      const print = `${pair.key} ${level} ${excess}`;
      const same = steps.get(applied);
      if (same) same.push(print);
      else steps.set(applied, [print]);
    }
  }
  return jumps.map(({ key, day, applied }) => [key, day, ...(steps.get(applied) ?? [])].join(' '));
}

/**
 * Points in time as the layout counts them. A moment of the model counts chronology entries; many of those change no
 * relation, and what the reader leaves out shifts the count. Here only the jumps count: entries that change a score.
 */
import type { DayNumber } from '../dataset/calendar-date.ts';
import { countUpTo } from '../model/count-up-to.ts';
import type { Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';

/** Something that changes scores at once: one event, or the levels that the dataset states for one day. */
export interface Jump {
  /** The same for the same cause in every timeline of a dataset, whatever the reader has left out. */
  readonly key: string;
  readonly day: DayNumber;
  /** Chronology entries in effect once the jump is made. */
  readonly applied: number;
}

/** A point between jumps: how many were made, and the day, of which a fraction may have passed. */
export interface Instant {
  readonly jumps: number;
  readonly day: DayNumber;
}

/** The jumps of a timeline in order. Events that move no relation are none. */
export function findJumps(timeline: Timeline): readonly Jump[] {
  const eventIds = new Map(timeline.events.map(({ event, after }) => [after.applied, event.id]));
  const days = new Map<number, DayNumber>();
  for (const pair of timeline.pairs) {
    for (const step of timeline.courseOf(pair)) days.set(step.applied, step.day);
  }
  const jumps: Jump[] = [];
  for (const [applied, day] of [...days].sort((one, other) => one[0] - other[0])) {
    const eventId = eventIds.get(applied);
    const key = eventId === undefined ? `levels of ${day}` : `event ${eventId}`;
    // Levels of one day are stated together: they make one jump.
    if (jumps.at(-1)?.key === key) jumps.pop();
    jumps.push({ key, day, applied });
  }
  return jumps;
}

/** Translates a moment; days that contradict the entries in effect are moved to the nearest that does not. */
export function toInstant(jumps: readonly Jump[], moment: Moment): Instant {
  const made = jumpsMade(jumps, moment.applied);
  const earliest = jumps[made - 1]?.day ?? -Infinity;
  const latest = jumps[made]?.day ?? Infinity;
  return { jumps: made, day: Math.max(earliest, Math.min(latest, moment.day)) };
}

/** Whether `one` comes before `other`. */
export function isEarlier(one: Instant, other: Instant): boolean {
  return one.jumps < other.jumps || (one.jumps === other.jumps && one.day < other.day);
}

/** How many jumps are made once `applied` entries are in effect. */
export function jumpsMade(jumps: readonly Jump[], applied: number): number {
  return countUpTo(jumps, applied, (jump) => jump.applied);
}

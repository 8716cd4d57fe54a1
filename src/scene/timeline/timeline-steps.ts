/** The timeline as a slider counts it: step 0 before all events, step n right after the n-th event. */
import type { At, Moment } from '../../model/moment.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

/** Where a reader stands, counted in events. */
export interface Standing {
  readonly moment: Moment;
  /** Number of events in effect. */
  readonly step: number;
  /** The last event in effect; `undefined` before the first. */
  readonly current: TimelineEvent | undefined;
  /** Whether the reader stands on a later day than that of the last event. */
  readonly isBetween: boolean;
}

/** Where a reader stands at a moment. */
export function standingAt(timeline: Timeline, moment: Moment): Standing {
  const current = timeline.lastEventAt(moment);
  return {
    moment,
    current,
    step: current ? current.index + 1 : 0,
    isBetween: current !== undefined && Math.floor(moment.day) > current.day,
  };
}

/**
 * The date of a step; steps out of range count as the nearest end. Step 0 is the day before the first event, with the
 * standing levels that hold by then.
 */
export function atOfStep(timeline: Timeline, step: number): At {
  const { events } = timeline;
  const placed = events[Math.min(step, events.length) - 1];
  if (placed) return timeline.atOf(placed.after);
  const first = events[0];
  return timeline.atOf(first ? timeline.momentAt(first.day - 1) : timeline.first);
}

/** The step back: from between two events first to the earlier one itself. */
export function stepBack({ step, isBetween }: Standing): number {
  return isBetween ? step : Math.max(0, step - 1);
}

/** How many events Page Up and Page Down move: a tenth, at least two. */
export function pageSize(timeline: Timeline): number {
  return Math.max(2, Math.round(timeline.events.length / 10));
}

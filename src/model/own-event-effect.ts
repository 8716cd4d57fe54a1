/** What an event of the reader's own would do to its relation, before it is added. */
import { isIsoDate, toDay } from '../dataset/calendar-date.ts';
import { asDatasetEvent, type OwnEvent } from './own-event.ts';
import type { Pair } from './pair.ts';
import { impulseStep, scoreAfter, stepInEffect } from './relation-course.ts';
import type { Timeline } from './timeline.ts';

/** A relation right before and right after an event; `from` is absent while it is not known. */
export interface OwnEffect {
  readonly pair: Pair;
  readonly from: number | undefined;
  readonly to: number;
}

/**
 * The effect at the end of the event's day, after all others of that day, as they are played. `undefined` where the event
 * cannot be played: no real day, or nobody to act upon.
 */
export function ownEffect(timeline: Timeline, own: OwnEvent): OwnEffect | undefined {
  const pair = timeline.pair(own.from, own.to);
  if (!pair || !isIsoDate(own.date)) return undefined;
  const moment = timeline.momentAt(toDay(own.date));
  const before = stepInEffect(timeline.courseOf(pair), moment.applied);
  const impulse = { pair, strength: own.strength, effects: [] };
  const step = impulseStep(before, moment, asDatasetEvent(own), impulse, timeline.method);
  return {
    pair,
    from: timeline.scoreAt(pair, moment),
    to: scoreAfter(step, moment.day, timeline.method.halfLifeDays),
  };
}

// What is measured: the drawn places and the scores at a row of moments.
import type { Moment } from '../src/model/moment.ts';
import type { Timeline } from '../src/model/timeline.ts';

/** One moment: places in px by actor, scores by pair (NaN while unknown). */
export interface Frame {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly scores: Float64Array;
}

/** Frames of one run, and the pairs that are known at some time. */
export interface Film {
  readonly actors: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly frames: readonly Frame[];
}

/** Up to this many events both sides of each are measured; beyond, moments after evenly spaced events. */
const BOTH_SIDES_UP_TO = 400;

export function measuredMoments({ events }: Timeline, frames: number): Moment[] {
  if (events.length <= BOTH_SIDES_UP_TO)
    return events.flatMap(({ before, after }) => [before, after]);
  return Array.from(
    { length: frames },
    (_, frame) => events[Math.floor((frame * (events.length - 1)) / (frames - 1))]!.after,
  );
}

/** Films a layout; `place` tells where everybody is, by id. */
export function film(
  timeline: Timeline,
  moments: readonly Moment[],
  place: (moment: Moment) => ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Film {
  const ids = timeline.dataset.actors.map(({ id }) => id);
  const position = new Map(ids.map((id, index) => [id, index] as const));
  const pairs = timeline.pairs.filter((pair) => timeline.courseOf(pair).length > 0);
  return {
    actors: ids.length,
    a: Int32Array.from(pairs, (pair) => position.get(pair.a.id)!),
    b: Int32Array.from(pairs, (pair) => position.get(pair.b.id)!),
    frames: moments.map((moment) => {
      const places = place(moment);
      return {
        x: Float64Array.from(ids, (id) => places.get(id)!.x),
        y: Float64Array.from(ids, (id) => places.get(id)!.y),
        scores: Float64Array.from(pairs, (pair) => timeline.scoreAt(pair, moment) ?? NaN),
      };
    }),
  };
}

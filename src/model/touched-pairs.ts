/** Which relations an event is about. */
import type { DatasetEvent } from '../dataset/schema.ts';
import type { Pair } from './pair.ts';
import type { Timeline } from './timeline.ts';

/** The pairs that an event has effects on, or whose level it moves, in the order of the pairs. */
export function touchedPairs(timeline: Timeline, { effects, levels }: DatasetEvent): Pair[] {
  const named = [
    ...effects.map(({ from, to }) => timeline.pair(from, to)),
    ...levels.map(({ between }) => timeline.pair(...between)),
  ].filter((pair) => pair !== undefined);
  return [...new Set(named)].sort((one, other) => one.index - other.index);
}

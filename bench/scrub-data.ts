// What the naive page is given: everything computed beforehand, so that it has nothing to do but draw.
import type { Timeline } from '../src/model/timeline.ts';

/** One step of the naive page's slider. */
export interface NaiveStep {
  readonly at: string;
  readonly title: string;
  /** Scores of the pairs with one decimal; `null` while unknown. */
  readonly scores: readonly (number | null)[];
}

export interface NaiveData {
  /** Size of the map and radius of its discs in px. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly actors: readonly { readonly id: string; readonly name: string; readonly code: string }[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly steps: readonly NaiveStep[];
}

/** The same actors, scores and dates as the explorer shows. */
export function naiveData(
  timeline: Timeline,
  dates: readonly string[],
  frame: Pick<NaiveData, 'width' | 'height' | 'radius'>,
): NaiveData {
  const plain = (text: unknown): string => (typeof text === 'string' ? text : JSON.stringify(text));
  return {
    ...frame,
    actors: timeline.dataset.actors.map(({ id, name, short }) => ({
      id,
      name: plain(name),
      code: short,
    })),
    pairs: timeline.pairs.map(({ a, b }) => [a.id, b.id] as const),
    steps: dates.map((at) => ({
      at,
      title: plain(timeline.lastEventAt(at)?.event.title ?? ''),
      scores: timeline.relationsAt(at).relations.map(({ score }) => score ?? null),
    })),
  };
}

/** Sources by their ids, strongest first. */
import type { Dataset, Source } from '../dataset/schema.ts';

const STRENGTH = ['official', 'agency-or-major', 'regional', 'aggregator'] as const;

/** The sources of a list of ids, strongest rank first, else in the order given; unknown ids are passed over. */
export function rankedSources(dataset: Dataset, ids: readonly string[]): readonly Source[] {
  return ids
    .flatMap((id) => dataset.sources.find((source) => source.id === id) ?? [])
    .sort((one, other) => STRENGTH.indexOf(one.rank) - STRENGTH.indexOf(other.rank));
}

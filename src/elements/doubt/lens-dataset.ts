/** Datasets seen through a lens, made once for all elements that show them. */
import type { Dataset } from '../../dataset/schema.ts';
import type { Choices } from '../../model/choices.ts';
import { LENSES, ownThroughLens, throughLens, type Lens } from '../../model/doubt/lens.ts';
import type { Timeline } from '../../model/timeline.ts';
import { playedTimeline } from '../played-dataset.ts';

/** The scales that stand side by side: the published one first. */
export const SCALES = ['published', ...LENSES] as const;
/** The published scale, or a lens. */
export type Scale = (typeof SCALES)[number];

const seen = new WeakMap<Dataset, Map<Lens, Dataset>>();

/** The timeline of a dataset with choices, by another scale. */
export function lensTimeline(dataset: Dataset, lens: Lens, choices: Choices): Timeline {
  const lenses = seen.get(dataset) ?? new Map<Lens, Dataset>();
  seen.set(dataset, lenses);
  const rescored = lenses.get(lens) ?? throughLens(dataset, lens);
  lenses.set(lens, rescored);
  const added = choices.added && ownThroughLens(dataset, lens, choices.added);
  return playedTimeline(rescored, { ...choices, added });
}

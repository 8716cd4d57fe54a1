/** Timelines and layouts of datasets, made once for all elements that show the same dataset with the same choices. */
import type { Dataset } from '../dataset/schema.ts';
import { createLayout, type Layout } from '../layout/create-layout.ts';
import type { Choices } from '../model/choices.ts';
import { createTimeline, type Timeline } from '../model/timeline.ts';

/** How many sets of choices are kept a dataset; the oldest goes first. */
const KEPT = 8;

interface Played {
  readonly timeline: Timeline;
  layout?: Layout;
}

const playedByDataset = new WeakMap<Dataset, Map<string, Played>>();

/** The timeline of a dataset with choices. */
export function playedTimeline(dataset: Dataset, choices: Choices): Timeline {
  return played(dataset, choices).timeline;
}

/** The layout of a dataset with choices; a scenario keeps the recorded part where it was. */
export function playedLayout(dataset: Dataset, choices: Choices): Layout {
  const entry = played(dataset, choices);
  entry.layout ??= createLayout(entry.timeline);
  return entry.layout;
}

function played(dataset: Dataset, choices: Choices): Played {
  let byChoices = playedByDataset.get(dataset);
  if (!byChoices) playedByDataset.set(dataset, (byChoices = new Map<string, Played>()));
  const key = JSON.stringify(choices);
  const kept = byChoices.get(key) ?? { timeline: createTimeline(dataset, choices) };
  byChoices.delete(key);
  byChoices.set(key, kept);
  for (const oldest of byChoices.keys()) {
    if (byChoices.size <= KEPT) break;
    byChoices.delete(oldest);
  }
  return kept;
}

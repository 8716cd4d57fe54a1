/** Timelines and layouts of datasets, made once for all elements that show the same dataset with the same choices. */
import type { Dataset } from '../dataset/schema.ts';
import { createLayout, type Layout } from '../layout/create-layout.ts';
import type { Choices } from '../model/choices.ts';
import { soundChoices } from '../model/sound-choices.ts';
import { createTimeline, type Timeline } from '../model/timeline.ts';

/** How many sets of choices are kept a dataset; the one asked for longest ago goes first. */
const KEPT = 16;

interface Played {
  readonly timeline: Timeline;
  layout?: Layout;
}

/** What was played of one dataset: by choices that say the same, and by the very same choices. */
interface Plays {
  readonly byText: Map<string, Played>;
  readonly byObject: WeakMap<Choices, Played>;
}

const playsByDataset = new WeakMap<Dataset, Plays>();

/** The timeline of a dataset with choices; of these, what does not fit the dataset is passed over. */
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
  let plays = playsByDataset.get(dataset);
  if (!plays) playsByDataset.set(dataset, (plays = { byText: new Map(), byObject: new WeakMap() }));
  const { byText, byObject } = plays;
  const same = byObject.get(choices);
  if (same) return same;
  const sound = soundChoices(dataset, choices);
  const key = JSON.stringify(sound);
  const kept = byText.get(key) ?? { timeline: createTimeline(dataset, sound) };
  byText.delete(key);
  byText.set(key, kept);
  byObject.set(choices, kept);
  for (const oldest of byText.keys()) {
    if (byText.size <= KEPT) break;
    byText.delete(oldest);
  }
  return kept;
}

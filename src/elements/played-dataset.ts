/** Timelines and layouts of datasets, made once for all elements that show the same dataset with the same choices. */
import type { Dataset } from '../dataset/schema.ts';
import { finish, type Steps } from '../dataset/steps.ts';
import { layoutSteps, type Layout } from '../layout/create-layout.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { timelineSteps, type Timeline } from '../model/timeline.ts';
import { isCrowd } from '../scene/map/prominence.ts';

/** How many sets of choices are kept a dataset; the one asked for longest ago goes first. */
const KEPT = 32;
/** The same of a large dataset, of which each takes some megabytes. */
const KEPT_OF_LARGE = 4;
/** A dataset of more events than this is large, however few its actors. */
const MANY_EVENTS = 500;

interface Played {
  readonly choices: Choices;
  timeline?: Timeline;
  layout?: Layout;
}

/** What was played of one dataset: by choices that say the same, and by the very same choices. */
interface Plays {
  readonly byText: Map<string, Played>;
  readonly byObject: WeakMap<Choices, Played>;
}

const playsByDataset = new WeakMap<Dataset, Plays>();

/** The timeline of a dataset with choices; of the record, if these do not fit the dataset. */
export function playedTimeline(dataset: Dataset, choices: Choices): Timeline {
  return played(dataset, choices).timeline ?? finish(playSteps(dataset, choices));
}

/** The layout of a dataset with choices; a scenario keeps the recorded part where it was. */
export function playedLayout(dataset: Dataset, choices: Choices): Layout {
  return played(dataset, choices).layout ?? finish(layOutSteps(dataset, choices));
}

/** Plays a dataset in slices, unless that is done; whoever asks for its timeline afterwards has it at once. */
export function* playSteps(dataset: Dataset, choices: Choices): Steps<Timeline> {
  const entry = played(dataset, choices);
  try {
    return (entry.timeline ??= yield* timelineSteps(dataset, entry.choices));
  } catch (error) {
    // An element must not throw on what its owner sets.
    if (!(error instanceof RangeError)) throw error;
    return (entry.timeline = yield* timelineSteps(dataset, RECORD));
  }
}

/** Lays a dataset out in slices, unless that is done. */
export function* layOutSteps(dataset: Dataset, choices: Choices): Steps<Layout> {
  const timeline = yield* playSteps(dataset, choices);
  const entry = played(dataset, choices);
  return (entry.layout ??= yield* layoutSteps(timeline));
}

/** Whether a dataset, or what claims to be one, takes so long to prepare that a page must not stand still for it. */
export function isLarge({ actors, events }: { actors?: unknown; events?: unknown }): boolean {
  const length = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return isCrowd(length(actors)) || length(events) > MANY_EVENTS;
}

/** Whether the timeline is at hand, and if asked for the layout: made already, or made in no time. */
export function isAtHand(dataset: Dataset, choices: Choices, laidOut: boolean): boolean {
  if (!isLarge(dataset)) return true;
  const { timeline, layout } = played(dataset, choices);
  return timeline !== undefined && (!laidOut || layout !== undefined);
}

function played(dataset: Dataset, choices: Choices): Played {
  let plays = playsByDataset.get(dataset);
  if (!plays) playsByDataset.set(dataset, (plays = { byText: new Map(), byObject: new WeakMap() }));
  const { byText, byObject } = plays;
  const same = byObject.get(choices);
  if (same) return same;
  const key = JSON.stringify(choices);
  const kept = byText.get(key) ?? { choices };
  byText.delete(key);
  byText.set(key, kept);
  byObject.set(choices, kept);
  const most = isLarge(dataset) ? KEPT_OF_LARGE : KEPT;
  for (const oldest of byText.keys()) {
    if (byText.size <= most) break;
    // The record is beside whatever is chosen.
    if (oldest !== '{}') byText.delete(oldest);
  }
  return kept;
}

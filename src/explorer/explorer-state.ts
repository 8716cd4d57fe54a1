/** Where a reader is in a story: the whole of what a link carries. */
import { toDay } from '../dataset/calendar-date.ts';
import type { Chapter, Dataset } from '../dataset/schema.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import type { View } from '../elements/requests.ts';
import { chapterOn } from '../model/chapters.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { splitAt, type At } from '../model/moment.ts';

/** All that a reader chose; what is not told by it, such as what is unfolded, no link carries. */
export interface ExplorerState {
  /** The date the reader stands at. */
  readonly at: At;
  /** Ids of the actors brought forward: none, one, the two of a relation, or the three of a triad. */
  readonly focus: readonly string[];
  /** Id of the chapter that the time axis is zoomed to; `undefined` for the whole. */
  readonly chapter: string | undefined;
  /** What the reader supposes: scenario, events switched off, weighed or added, constants; always sound. */
  readonly choices: Choices;
  /** The date that `at` is compared with; `undefined` where each event is compared with what was before it. */
  readonly since: At | undefined;
  /** What the reader sees of all that: the map of one date, all branches, or the difference of two dates. */
  readonly view: View;
  /** Position in the authored story; `undefined` while the reader explores freely. */
  readonly storyStep: number | undefined;
}

/** Where a reader lands: at the dataset's opening, else at its last event, with the axis zoomed to that chapter. */
export function openingState(dataset: Dataset): ExplorerState {
  const state = openings.get(dataset) ?? openState(dataset);
  openings.set(dataset, state);
  return state;
}

/** Datasets do not change, so neither does where they open. */
const openings = new WeakMap<Dataset, ExplorerState>();

function openState(dataset: Dataset): ExplorerState {
  const { opening } = dataset;
  const timeline = playedTimeline(dataset, RECORD);
  const at = opening ? joinAt(opening.at, opening.event) : undefined;
  const moment = at === undefined ? timeline.last : timeline.momentAt(at);
  const landed = timeline.atOf(moment);
  return {
    at: landed,
    focus: [],
    chapter: chapterAt(dataset, landed)?.id,
    choices: RECORD,
    since: undefined,
    view: 'map',
    storyStep: undefined,
  };
}

/**
 * The date that changes are counted from: the reader's, or, at the opening, the author's. Else each event counts for
 * itself.
 */
export function sinceOf(
  dataset: Dataset,
  { at, choices, since }: Pick<ExplorerState, 'at' | 'choices' | 'since'>,
): At | undefined {
  if (since !== undefined) return since;
  const isOpening = at === openingState(dataset).at && Object.keys(choices).length === 0;
  return isOpening ? dataset.opening?.since : undefined;
}

/** The first chapter that a date falls in. A zoomed axis follows the reader from chapter to chapter. */
export function chapterAt(dataset: Dataset, at: At): Chapter | undefined {
  return chapterOn(dataset.chapters, toDay(splitAt(at).date));
}

/** The text of a date: a day, or one of its events. */
export function joinAt(date: string, event: string | undefined): At {
  return event === undefined ? date : `${date}/${event}`;
}

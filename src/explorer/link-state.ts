/** A reader's state as the query of a link, and back. What is as it opens is left out, so links stay short. */
import { isIsoDate } from '../dataset/calendar-date.ts';
import type { Dataset } from '../dataset/schema.ts';
import { splitAt, type At } from '../model/moment.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import {
  chapterAt,
  isSameFocus,
  MAX_FOCUS,
  openingState,
  update,
  type ExplorerState,
} from './explorer-state.ts';

/** The query fields that carry state; all others belong to the page and are left alone. */
export const LINK_FIELDS = ['at', 'focus', 'chapter', 'scenario', 'step'] as const;
export type LinkField = (typeof LINK_FIELDS)[number];

/** What a link says for an axis that shows all chapters. */
const WHOLE = 'all';

/** A value of a link that could not be used, and was passed over. */
export interface LinkFault {
  readonly field: LinkField;
  readonly found: string;
}

/** Writes a state into a copy of `query`. */
export function writeLink(
  dataset: Dataset,
  state: ExplorerState,
  query: URLSearchParams,
): URLSearchParams {
  const opening = openingState(dataset);
  const usualFocus = dataset.story[state.storyStep ?? -1]?.focus ?? [];
  const fields: Record<LinkField, string | undefined> = {
    at: state.at === opening.at ? undefined : state.at,
    focus: isSameFocus(state.focus, usualFocus) ? undefined : writeFocus(state.focus),
    chapter: writeChapter(dataset, state),
    scenario: state.scenario,
    step: state.storyStep === undefined ? undefined : String(state.storyStep + 1),
  };
  const next = new URLSearchParams(query);
  for (const field of LINK_FIELDS) {
    const value = fields[field];
    if (value === undefined) next.delete(field);
    else next.set(field, value);
  }
  return next;
}

/** Reads a state from a query. A value that does not fit the dataset is passed over and reported. */
export function readLink(
  dataset: Dataset,
  query: URLSearchParams,
): { readonly state: ExplorerState; readonly faults: readonly LinkFault[] } {
  const faults: LinkFault[] = [];
  const read = (field: LinkField, isUsable: (value: string) => boolean): string | undefined => {
    const value = query.get(field);
    if (value === null || value === '') return undefined;
    if (isUsable(value)) return value;
    faults.push({ field, found: value });
    return undefined;
  };
  const scenario = read('scenario', (id) => dataset.scenarios.some((one) => one.id === id));
  const step = read('step', (text) => /^\d{1,4}$/.test(text) && Number(text) - 1 in dataset.story);
  const at = read('at', (text) => isAt(dataset, scenario, text));
  const chapter = read(
    'chapter',
    (id) => id === WHOLE || dataset.chapters.some((one) => one.id === id),
  );
  // Empty where a step of the story brings actors forward and the reader has let go of them.
  const focus =
    query.get('focus') === '' ? '' : read('focus', (text) => isFocus(dataset, readFocus(text)));

  let state: ExplorerState = openingState(dataset);
  if (step !== undefined)
    state = update(dataset, state, { type: 'story-step', step: Number(step) - 1 });
  else if (scenario !== undefined) state = { ...state, scenario };
  if (at !== undefined && step === undefined) {
    state = update(dataset, state, { type: 'alliance-at-change', at });
  }
  state = { ...state, chapter: readChapter(dataset, chapter, state.at) };
  if (focus !== undefined) state = { ...state, focus: readFocus(focus) };
  return { state, faults };
}

/** The chapter that the date falls in goes without saying. */
function writeChapter(dataset: Dataset, { at, chapter }: ExplorerState): string | undefined {
  return chapter === chapterAt(dataset, at)?.id ? undefined : (chapter ?? WHOLE);
}

function readChapter(dataset: Dataset, text: string | undefined, at: At): string | undefined {
  if (text === undefined) return chapterAt(dataset, at)?.id;
  return dataset.chapters.find(({ id }) => id === text)?.id;
}

function isAt(dataset: Dataset, scenario: string | undefined, text: string): boolean {
  const { date, event } = splitAt(text);
  if (!isIsoDate(date)) return false;
  return (
    event === undefined || playedTimeline(dataset, { scenario }).event(event)?.event.date === date
  );
}

function isFocus(dataset: Dataset, ids: readonly string[]): boolean {
  const known = ids.every((id) => dataset.actors.some((actor) => actor.id === id));
  return known && ids.length <= MAX_FOCUS && new Set(ids).size === ids.length;
}

/** Ids with commas between them; what would be taken for a comma is escaped. */
function writeFocus(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(',');
}

function readFocus(text: string): string[] {
  if (text === '') return [];
  return text.split(',').map((id) => {
    try {
      return decodeURIComponent(id);
    } catch {
      return id;
    }
  });
}

/** A reader's state as the query of a link, and back. What is as it opens is left out, so links stay short. */
import type { Dataset } from '../dataset/schema.ts';
import type { At } from '../model/moment.ts';
import type { Choices } from '../model/choices.ts';
import { readChoices, writeChoices } from './choices-link.ts';
import { chapterAt, openingState, type ExplorerState } from './explorer-state.ts';
import {
  LINK_FIELDS,
  readFields,
  readFocus,
  textIn,
  WHOLE,
  writeFocus,
  type Asked,
  type LinkField,
} from './link-fields.ts';
import { choicesAfter, isSameFocus, update, withChoices } from './update-state.ts';

/** A value of a link that could not be used, and was passed over. */
export interface LinkFault {
  readonly field: LinkField;
  readonly found: string;
}

/** Where an element's owner opened it, and a link leads that names no date or no scenario. */
export interface Usual {
  readonly at?: At | undefined;
  readonly scenario?: string | undefined;
}

/** Writes a state into a copy of `query`: the date unless it is the usual one, and the record where a scenario is usual. */
export function writeLink(
  dataset: Dataset,
  state: ExplorerState,
  query: URLSearchParams,
  usual: Usual = {},
): URLSearchParams {
  const opening = openingState(dataset);
  const usualFocus = dataset.story[state.storyStep ?? -1]?.focus ?? [];
  const fields: Record<LinkField, string | undefined> = {
    at: state.at === (usual.at ?? opening.at) ? undefined : state.at,
    since: state.since,
    focus: isSameFocus(state.focus, usualFocus) ? undefined : writeFocus(state.focus),
    chapter: writeChapter(dataset, state),
    ...writeChoices(state.choices),
    // Empty for the record.
    scenario: state.choices.scenario ?? (usual.scenario ? '' : undefined),
    view: state.view === opening.view ? undefined : state.view,
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

/** What a query says of a state, as one text; what else stands in it is the page's. */
export function linkPart(query: URLSearchParams): string {
  return JSON.stringify(LINK_FIELDS.map((field) => query.get(field)));
}

/** The choices that a query leads to, without playing the dataset with them. */
export function choicesOfLink(dataset: Dataset, query: URLSearchParams): Choices {
  const choices = readChoices(dataset, textIn(query), () => undefined);
  const step = Number(query.get('step')) - 1;
  return choicesAfter(dataset, choices, { type: 'alliance-story-step', step });
}

/** Reads a state from a query. A value that does not fit the dataset is passed over and reported. */
export function readLink(
  dataset: Dataset,
  query: URLSearchParams,
): { readonly state: ExplorerState; readonly faults: readonly LinkFault[] } {
  const faults: LinkFault[] = [];
  const asked = readFields(dataset, query, (field, found) => faults.push({ field, found }));
  return { state: stateOf(dataset, asked), faults };
}

function stateOf(
  dataset: Dataset,
  { choices, step, at, since, view, chapter, focus }: Asked,
): ExplorerState {
  let state = withChoices(dataset, openingState(dataset), choices);
  if (step !== undefined) {
    state = update(dataset, state, { type: 'alliance-story-step', step });
  } else if (at !== undefined) {
    state = update(dataset, state, { type: 'alliance-at-change', at });
  }
  if (since !== undefined) state = update(dataset, state, { type: 'alliance-since-change', since });
  return {
    ...state,
    chapter: readChapter(dataset, chapter, state.at),
    view: view ?? state.view,
    focus: focus === undefined ? state.focus : readFocus(focus),
  };
}

/** The chapter that the date falls in goes without saying. */
function writeChapter(dataset: Dataset, { at, chapter }: ExplorerState): string | undefined {
  return chapter === chapterAt(dataset, at)?.id ? undefined : (chapter ?? WHOLE);
}

function readChapter(dataset: Dataset, text: string | undefined, at: At): string | undefined {
  if (text === undefined) return chapterAt(dataset, at)?.id;
  return dataset.chapters.find(({ id }) => id === text)?.id;
}

/** A reader's state as the query of a link, and back. What is as it opens is left out, so links stay short. */
import type { Dataset } from '../dataset/schema.ts';
import { isAt, splitAt, type At } from '../model/moment.ts';
import type { Choices } from '../model/choices.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import { VIEWS, type View } from '../elements/requests.ts';
import { CHOICES_FIELDS, readChoices, writeChoices } from './choices-link.ts';
import { chapterAt, openingState, type ExplorerState } from './explorer-state.ts';
import { readList, writeList } from './link-list.ts';
import { choicesAfter, isSameFocus, MAX_FOCUS, update, withChoices } from './update-state.ts';

/** The query fields that carry state; all others belong to the page and are left alone. */
export const LINK_FIELDS = [
  ...(['at', 'since', 'focus', 'chapter'] as const),
  ...CHOICES_FIELDS,
  ...(['view', 'step'] as const),
] as const;
/** A query field that carries state. */
export type LinkField = (typeof LINK_FIELDS)[number];

/** What a link says for an axis that shows all chapters. */
const WHOLE = 'all';

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
  const textOf = textIn(query);
  const pass = (field: LinkField, found = textOf(field) ?? ''): void => {
    faults.push({ field, found });
  };
  const read = (field: LinkField, isUsable: (value: string) => boolean): string | undefined => {
    const value = textOf(field);
    if (value === undefined || isUsable(value)) return value;
    pass(field);
    return undefined;
  };
  const choices = readChoices(dataset, textOf, pass);
  const step = read('step', (text) => /^\d{1,4}$/.test(text) && Number(text) - 1 in dataset.story);
  // Of an event that the story no longer has, the day is left.
  const readAt = (field: 'at' | 'since'): At | undefined => {
    const text = read(field, isAt);
    if (text === undefined || isPlayed(dataset, choices, text)) return text;
    const { date, event } = splitAt(text);
    pass(field, event);
    return date;
  };
  const at = readAt('at');
  const since = readAt('since');
  const view = read('view', (text) => VIEWS.some((one) => one === text)) as View | undefined;
  const chapter = read(
    'chapter',
    (id) => id === WHOLE || dataset.chapters.some((one) => one.id === id),
  );
  // Empty where a step of the story brings actors forward and the reader has let go of them.
  const focus =
    query.get('focus') === '' ? '' : read('focus', (text) => isFocus(dataset, readFocus(text)));

  let state = withChoices(dataset, openingState(dataset), choices);
  if (step !== undefined) {
    state = update(dataset, state, { type: 'alliance-story-step', step: Number(step) - 1 });
  } else if (at !== undefined) {
    state = update(dataset, state, { type: 'alliance-at-change', at });
  }
  if (since !== undefined) state = update(dataset, state, { type: 'alliance-since-change', since });
  state = { ...state, chapter: readChapter(dataset, chapter, state.at), view: view ?? state.view };
  if (focus !== undefined) state = { ...state, focus: readFocus(focus) };
  return { state, faults };
}

/** Reads fields; `undefined` for one that says nothing. */
function textIn(query: URLSearchParams): (field: LinkField) => string | undefined {
  return (field) => {
    const text = query.get(field) ?? '';
    return text === '' ? undefined : text;
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

/** Whether the event of a date, if it names one, is played on that day. */
function isPlayed(dataset: Dataset, choices: Choices, at: At): boolean {
  const { date, event } = splitAt(at);
  return event === undefined || playedTimeline(dataset, choices).event(event)?.event.date === date;
}

function isFocus(dataset: Dataset, ids: readonly string[]): boolean {
  const known = ids.every((id) => dataset.actors.some((actor) => actor.id === id));
  return known && ids.length <= MAX_FOCUS && new Set(ids).size === ids.length;
}

function writeFocus(ids: readonly string[]): string {
  return writeList(ids.map((id) => [id]));
}

function readFocus(text: string): string[] {
  return readList(text).map((parts) => parts.join('~'));
}

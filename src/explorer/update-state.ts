/** How each request changes the state of a reader. Pure. */
import { toDay } from '../dataset/calendar-date.ts';
import type { Chapter, Dataset } from '../dataset/schema.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import { VIEWS, type RequestDetails, type View } from '../elements/requests.ts';
import { holdsDay } from '../model/chapters.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { isAt, splitAt, type At } from '../model/moment.ts';
import { soundChoices } from '../model/sound-choices.ts';
import { usualSince } from '../scene/two-dates.ts';
import { changeChoices, type ChoicesRequest } from './change-choices.ts';
import { chapterAt, joinAt, type ExplorerState } from './explorer-state.ts';
import { nearestAt } from './nearest-at.ts';

/** More actors than those of a triad are never brought forward together. */
export const MAX_FOCUS = 3;

/** All requests that lead from one state to another. */
export type ExplorerRequest =
  | ChoicesRequest
  | { readonly [Name in keyof RequestDetails]: { readonly type: Name } & RequestDetails[Name] }[
      | 'alliance-at-change'
      | 'alliance-focus-change'
      | 'alliance-chapter-change'
      | 'alliance-since-change'
      | 'alliance-span-change'
      | 'alliance-view-change'
      | 'alliance-story-step'];

/** All requests, those that walk through what was done included. */
export type ReaderRequest =
  ExplorerRequest | { readonly type: 'alliance-undo' } | { readonly type: 'alliance-redo' };

/** The same for requests of which, in a row, the later one undoes the earlier. */
export function kindOf(request: ReaderRequest): string {
  return JSON.stringify([request.type, 'weight' in request && request.event]);
}

/** The choices that a request leads to, without playing the dataset with them. */
export function choicesAfter(dataset: Dataset, choices: Choices, request: ReaderRequest): Choices {
  switch (request.type) {
    case 'alliance-scenario-change':
    case 'alliance-weight-change':
    case 'alliance-event-write':
    case 'alliance-event-remove':
    case 'alliance-method-change':
    case 'alliance-record-return':
      return soundChoices(dataset, changeChoices(dataset, choices, request));
    case 'alliance-focus-change': {
      const { recordAt } = request;
      return recordAt === undefined ? choices : withoutScenario(dataset, choices);
    }
    case 'alliance-story-step': {
      const step = dataset.story[request.step ?? -1];
      return step ? soundChoices(dataset, { ...choices, scenario: step.scenario }) : choices;
    }
    default:
      return choices;
  }
}

/** The state after a request. A request that changes nothing gives the same state back. */
export function update(
  dataset: Dataset,
  state: ExplorerState,
  request: ExplorerRequest,
): ExplorerState {
  const next = answer(dataset, state, request);
  return isSameState(next, state) ? state : next;
}

function answer(dataset: Dataset, state: ExplorerState, request: ExplorerRequest): ExplorerState {
  switch (request.type) {
    case 'alliance-at-change':
      return withAt(dataset, { ...leaveDifference(state), storyStep: undefined }, request.at);
    case 'alliance-focus-change':
      return withFocus(dataset, state, request);
    case 'alliance-chapter-change':
      return withChapter(dataset, state, request.chapter);
    case 'alliance-scenario-change':
      return withScenario(dataset, { ...state, storyStep: undefined }, request);
    case 'alliance-since-change':
      return withSince(dataset, state, request.since);
    case 'alliance-span-change':
      return withSince(
        dataset,
        withAt(dataset, { ...state, storyStep: undefined }, request.at),
        request.since,
      );
    case 'alliance-view-change':
      return withView(dataset, state, request.view);
    case 'alliance-story-step':
      return withStoryStep(dataset, state, request.step);
    case 'alliance-record-return':
      return withChoices(dataset, { ...state, storyStep: undefined }, RECORD);
    case 'alliance-event-write':
      return withOwnEvent(dataset, state, request);
    default:
      return withChoices(dataset, state, changeChoices(dataset, state.choices, request));
  }
}

/**
 * Other choices leave the reader at his date, or at the step of the story; an event that is no longer there is none to
 * stand at. What does not fit the dataset is left out.
 */
export function withChoices(
  dataset: Dataset,
  state: ExplorerState,
  choices: Choices,
): ExplorerState {
  const sound = soundChoices(dataset, choices);
  const isSame = JSON.stringify(sound) === JSON.stringify(state.choices);
  const next = { ...state, choices: isSame ? state.choices : sound };
  const step = dataset.story[state.storyStep ?? -1];
  const at = step ? joinAt(step.at, step.event) : state.at;
  return withSince(dataset, withAt(dataset, next, at), state.since);
}

/** The record, with the reader's own changes. */
function withoutScenario(dataset: Dataset, choices: Choices): Choices {
  return soundChoices(dataset, { ...choices, scenario: undefined });
}

/** What is said of the record is seen in the record. */
function withFocus(
  dataset: Dataset,
  state: ExplorerState,
  { focus, recordAt }: RequestDetails['alliance-focus-change'],
): ExplorerState {
  if (recordAt === undefined) return { ...state, focus };
  const free = { ...leaveDifference(state), focus, storyStep: undefined };
  return withAt(
    dataset,
    withChoices(dataset, free, withoutScenario(dataset, state.choices)),
    recordAt,
  );
}

/** Who goes from two dates to one of them, or to anything else, compares no more. */
function leaveDifference(state: ExplorerState): ExplorerState {
  return state.view === 'difference' ? { ...state, view: 'map', since: undefined } : state;
}

/** The views that a dataset has: without scenarios there are no branches to see. */
export function viewsOf({ scenarios }: Dataset): readonly View[] {
  return VIEWS.filter((view) => view !== 'branches' || scenarios.length > 0);
}

/** Two dates are compared from the usual first one where the reader has chosen none. */
function withView(dataset: Dataset, state: ExplorerState, view: View): ExplorerState {
  if (view === state.view || !viewsOf(dataset).includes(view)) return state;
  const next = { ...leaveDifference(state), view };
  if (view !== 'difference' || next.since !== undefined) return next;
  const timeline = playedTimeline(dataset, next.choices);
  return { ...next, since: usualSince(timeline, timeline.momentAt(next.at)) };
}

function withSince(dataset: Dataset, state: ExplorerState, since: At | undefined): ExplorerState {
  if (since === undefined) return { ...state, since };
  if (!isAt(since)) return state;
  return { ...state, since: shortest(dataset, state.choices, since) };
}

/** A date, or the nearest one there is, in the one form that it has with these choices. */
function shortest(dataset: Dataset, choices: Choices, at: At): At {
  const timeline = playedTimeline(dataset, choices);
  return timeline.atOf(timeline.momentAt(nearestAt(dataset, choices, at)));
}

function withAt(dataset: Dataset, state: ExplorerState, at: At): ExplorerState {
  if (!isAt(at)) return state;
  const next = { ...state, at: shortest(dataset, state.choices, at) };
  const chapter = dataset.chapters.find(({ id }) => id === state.chapter);
  if (!chapter || isWithin(chapter, next.at)) return next;
  return { ...next, chapter: chapterAt(dataset, next.at)?.id };
}

/** Whether a date falls in a chapter. */
function isWithin(chapter: Chapter, at: At): boolean {
  return holdsDay(chapter, toDay(splitAt(at).date));
}

/** Zooming to a chapter brings a reader who stands outside it to its first day, and so out of the story. */
function withChapter(
  dataset: Dataset,
  state: ExplorerState,
  id: string | undefined,
): ExplorerState {
  const chapter = dataset.chapters.find((candidate) => candidate.id === id);
  if (!chapter) return { ...state, chapter: undefined };
  const zoomed = { ...state, chapter: chapter.id };
  if (isWithin(chapter, state.at)) return zoomed;
  return withAt(dataset, { ...zoomed, storyStep: undefined }, chapter.from);
}

/**
 * Picking a branch keeps the date where the branch has one; before its fork, or where he asks for its start, the reader is
 * brought to its first step.
 */
function withScenario(
  dataset: Dataset,
  state: ExplorerState,
  { scenario: id, fromStart = false }: RequestDetails['alliance-scenario-change'],
): ExplorerState {
  const first = dataset.scenarios.find((candidate) => candidate.id === id)?.events[0];
  const next = withChoices(dataset, state, { ...state.choices, scenario: id });
  const { date } = splitAt(state.at);
  if (first && fromStart) return withAt(dataset, next, joinAt(first.date, first.id));
  return withAt(dataset, next, first && date < first.date ? first.date : date);
}

/** What a reader writes is seen at once: where it lies ahead of him he is brought to its day, and so out of the story. */
function withOwnEvent(
  dataset: Dataset,
  state: ExplorerState,
  request: Extract<ExplorerRequest, { readonly type: 'alliance-event-write' }>,
): ExplorerState {
  const next = withChoices(dataset, state, changeChoices(dataset, state.choices, request));
  const { date } = request.event;
  // It is played after all others of its day.
  const isAhead = splitAt(next.at).date <= date && next.at !== date;
  return next.choices !== state.choices && isAhead
    ? withAt(dataset, { ...leaveDifference(next), storyStep: undefined }, date)
    : next;
}

function withStoryStep(
  dataset: Dataset,
  state: ExplorerState,
  position: number | undefined,
): ExplorerState {
  const step = position === undefined ? undefined : dataset.story[position];
  if (!step) return { ...state, storyStep: undefined, focus: [] };
  const told = { ...state, focus: step.focus ?? [], storyStep: position };
  const supposed = withChoices(dataset, told, { ...state.choices, scenario: step.scenario });
  return withAt(dataset, supposed, joinAt(step.at, step.event));
}

function isSameState(one: ExplorerState, other: ExplorerState): boolean {
  return (
    one.at === other.at &&
    one.chapter === other.chapter &&
    one.since === other.since &&
    one.view === other.view &&
    one.storyStep === other.storyStep &&
    one.choices === other.choices &&
    isSameFocus(one.focus, other.focus)
  );
}

/** Whether two lists bring the same actors forward, in the same order. */
export function isSameFocus(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, position) => id === other[position]);
}

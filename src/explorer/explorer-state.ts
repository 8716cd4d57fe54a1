/** Where a reader is in a story, and how each request changes it. Pure: the whole of what a link carries. */
import { isIsoDate, toDay } from '../dataset/calendar-date.ts';
import type { Chapter, Dataset } from '../dataset/schema.ts';
import { splitAt, type At } from '../model/moment.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import type { RequestDetails } from '../elements/requests.ts';

export interface ExplorerState {
  /** The date the reader stands at. */
  readonly at: At;
  /** Ids of the actors brought forward: none, one, the two of a relation, or the three of a triad. */
  readonly focus: readonly string[];
  /** Id of the chapter that the time axis is zoomed to; `undefined` for the whole. */
  readonly chapter: string | undefined;
  /** Id of the scenario that is played; `undefined` for the record. */
  readonly scenario: string | undefined;
  /** Position in the authored story; `undefined` while the reader explores freely. */
  readonly storyStep: number | undefined;
}

/** More actors than those of a triad are never brought forward together. */
export const MAX_FOCUS = 3;

/** All that a reader can ask for: the requests of the elements, and walking the story. */
export type ExplorerRequest =
  | { readonly [Name in keyof RequestDetails]: { readonly type: Name } & RequestDetails[Name] }[
      | 'alliance-at-change'
      | 'alliance-focus-change'
      | 'alliance-chapter-change'
      | 'alliance-scenario-change']
  | { readonly type: 'story-step'; readonly step: number | undefined };

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
  const timeline = playedTimeline(dataset, {});
  const at = opening ? joinAt(opening.at, opening.event) : undefined;
  const moment = at === undefined ? timeline.last : timeline.momentAt(at);
  const landed = timeline.atOf(moment);
  return {
    at: landed,
    focus: [],
    chapter: chapterAt(dataset, landed)?.id,
    scenario: undefined,
    storyStep: undefined,
  };
}

/** The date that changes are counted from where the author set one: at the opening. Else each event counts for itself. */
export function sinceOf(dataset: Dataset, state: ExplorerState): At | undefined {
  const opening = openingState(dataset);
  return state.at === opening.at && state.scenario === undefined
    ? dataset.opening?.since
    : undefined;
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
      return withAt(dataset, { ...state, storyStep: undefined }, request.at);
    case 'alliance-focus-change':
      return { ...state, focus: request.focus };
    case 'alliance-chapter-change':
      return withChapter(dataset, state, request.chapter);
    case 'alliance-scenario-change':
      return withScenario(dataset, { ...state, storyStep: undefined }, request.scenario);
    case 'story-step':
      return withStoryStep(dataset, state, request.step);
  }
}

function withAt(dataset: Dataset, state: ExplorerState, at: At): ExplorerState {
  if (!isIsoDate(splitAt(at).date)) return state;
  const timeline = playedTimeline(dataset, { scenario: state.scenario });
  const next = { ...state, at: timeline.atOf(timeline.momentAt(at)) };
  const chapter = dataset.chapters.find(({ id }) => id === state.chapter);
  if (!chapter || isWithin(chapter, at)) return next;
  return { ...next, chapter: chapterAt(dataset, at)?.id };
}

/** The first chapter that a date falls in. A zoomed axis follows the reader from chapter to chapter. */
export function chapterAt(dataset: Dataset, at: At): Chapter | undefined {
  return dataset.chapters.find((chapter) => isWithin(chapter, at));
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

/** Picking a branch keeps the date where the branch has one; before its fork the reader is brought to its first step. */
function withScenario(
  dataset: Dataset,
  state: ExplorerState,
  id: string | undefined,
): ExplorerState {
  const scenario = dataset.scenarios.find((candidate) => candidate.id === id);
  const next = { ...state, scenario: scenario?.id };
  const { date } = splitAt(state.at);
  const first = scenario?.events[0];
  return withAt(dataset, next, first && date < first.date ? first.date : date);
}

function withStoryStep(
  dataset: Dataset,
  state: ExplorerState,
  position: number | undefined,
): ExplorerState {
  const step = position === undefined ? undefined : dataset.story[position];
  if (!step) return { ...state, storyStep: undefined, focus: [] };
  const told = { ...state, scenario: step.scenario, focus: step.focus ?? [], storyStep: position };
  return withAt(dataset, told, joinAt(step.at, step.event));
}

function isWithin({ from, to }: Chapter, at: At): boolean {
  const day = toDay(splitAt(at).date);
  return toDay(from) <= day && day <= toDay(to);
}

function isSameState(one: ExplorerState, other: ExplorerState): boolean {
  return (
    one.at === other.at &&
    one.chapter === other.chapter &&
    one.scenario === other.scenario &&
    one.storyStep === other.storyStep &&
    isSameFocus(one.focus, other.focus)
  );
}

/** Whether two lists bring the same actors forward, in the same order. */
export function isSameFocus(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, position) => id === other[position]);
}

function joinAt(date: string, event: string | undefined): At {
  return event === undefined ? date : `${date}/${event}`;
}

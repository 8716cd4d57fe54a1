/**
 * All that a reader can ask of the elements. An element asks by one bubbling, composed event and changes nothing by
 * itself; whoever holds the state (the explorer, or a host page) answers by setting properties.
 */
import type { At } from '../model/moment.ts';
import type { OwnEvent } from '../model/own-event.ts';
import { sendEvent } from './send-event.ts';

/** What the reader sees: the map of one date, all branches side by side, or the difference of two dates. */
export const VIEWS = ['map', 'branches', 'difference'] as const;
/** What the reader sees, by name. */
export type View = (typeof VIEWS)[number];

/** What a request carries that says all by its name. */
type Nothing = object;

/** What each request carries. */
export interface RequestDetails {
  /** The reader wants to stand at another date; `dragging` while he is still looking for it, so that words may wait. */
  'alliance-at-change': { readonly at: At; readonly dragging?: boolean };
  /**
   * The reader brings one actor, a relation (two actors) or a triad (three) forward, or none of them (empty); with
   * `recordAt` on that date, outside any scenario.
   */
  'alliance-focus-change': { readonly focus: readonly string[]; readonly recordAt?: At };
  /** The reader zooms the time axis to a chapter, or to the whole (`undefined`). */
  'alliance-chapter-change': { readonly chapter: string | undefined };
  /** Play began or stopped. */
  'alliance-playing-change': { readonly playing: boolean };
  /** The reader picks the two dates to compare, the earlier one as `since`. */
  'alliance-span-change': { readonly since: At; readonly at: At; readonly dragging?: boolean };
  /** The reader wants to see something else. */
  'alliance-view-change': { readonly view: View };
  /** The reader picks a scenario, or the record (`undefined`); `fromStart` at its first step, wherever he stands. */
  'alliance-scenario-change': {
    readonly scenario: string | undefined;
    readonly fromStart?: boolean;
  };
  /** The reader weighs an event, 0 to 2: 1 as published, 0 switched off with the levels that it moves. */
  'alliance-weight-change': {
    readonly event: string;
    readonly weight: number;
    readonly dragging?: boolean;
  };
  /** The reader adds an event of his own; with `id` it takes the place of the one that has this id. */
  'alliance-event-write': { readonly event: Omit<OwnEvent, 'id'>; readonly id?: string };
  /** The reader takes back an event of his own. */
  'alliance-event-remove': { readonly event: string };
  /** The reader sets one constant of the model or both; `undefined` is the dataset's own. */
  'alliance-method-change': {
    readonly gain?: number | undefined;
    readonly halfLifeDays?: number | undefined;
    readonly dragging?: boolean;
  };
  /** The reader compares with an earlier or later date, or with none (`undefined`). */
  'alliance-since-change': { readonly since: At | undefined; readonly dragging?: boolean };
  /** The reader takes all changes back: no scenario, every event as published, the dataset's own constants. */
  'alliance-record-return': Nothing;
  /** The reader goes to a step of the story by its position, or leaves the story (`undefined`). */
  'alliance-story-step': { readonly step: number | undefined };
  /** The reader undoes what he did last. */
  'alliance-undo': Nothing;
  /** The reader does again what he undid last. */
  'alliance-redo': Nothing;
}

/** The name of a request, which is that of its event. */
export type RequestName = keyof RequestDetails;

/** All requests by name, for whoever answers them. */
export const REQUESTS = [
  ...['alliance-at-change', 'alliance-focus-change', 'alliance-chapter-change'],
  ...['alliance-playing-change', 'alliance-scenario-change', 'alliance-weight-change'],
  ...['alliance-event-write', 'alliance-event-remove', 'alliance-method-change'],
  ...['alliance-since-change', 'alliance-span-change', 'alliance-view-change'],
  ...['alliance-record-return', 'alliance-story-step', 'alliance-undo', 'alliance-redo'],
] as RequestName[];

/** Sends a request up from `element`. */
export function request<Name extends RequestName>(
  element: EventTarget,
  name: Name,
  detail: RequestDetails[Name],
): void {
  sendEvent(element, name, detail);
}

/** A listener that sends a request up from what it listens to. */
export function asking<Name extends RequestName>(
  name: Name,
  detail: RequestDetails[Name],
): (event: Event) => void {
  return ({ currentTarget }) => request(currentTarget!, name, detail);
}

type RequestEvents = { [Name in RequestName]: CustomEvent<RequestDetails[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds every request to the events of elements
  interface HTMLElementEventMap extends RequestEvents {}
}

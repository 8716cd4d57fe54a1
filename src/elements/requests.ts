/**
 * All that a reader can ask of the elements. An element asks by one bubbling, composed event and changes nothing by
 * itself; whoever holds the state (the explorer, or a host page) answers by setting properties.
 */
import type { At } from '../model/moment.ts';

/** What the reader sees: the map of one date, all branches side by side, or the difference of two dates. */
export const VIEWS = ['map', 'branches', 'difference'] as const;
export type View = (typeof VIEWS)[number];

/** What each request carries. */
export interface RequestDetails {
  /** The reader wants to stand at another date; `dragging` while he is still looking for it, so that words may wait. */
  'alliance-at-change': { readonly at: At; readonly dragging?: boolean };
  /** The reader brings one actor, a relation (two actors) or a triad (three) forward, or none of them (empty). */
  'alliance-focus-change': { readonly focus: readonly string[] };
  /** The reader zooms the time axis to a chapter, or to the whole (`undefined`). */
  'alliance-chapter-change': { readonly chapter: string | undefined };
  /** Play began or stopped. */
  'alliance-playing-change': { readonly playing: boolean };
  /** The reader picks the two dates to compare, the earlier one as `since`. */
  'alliance-span-change': { readonly since: At; readonly at: At; readonly dragging?: boolean };
  /** The reader wants to see something else. */
  'alliance-view-change': { readonly view: View };
  /** The reader picks a scenario, or the record (`undefined`). */
  'alliance-scenario-change': { readonly scenario: string | undefined };
}

export type RequestName = keyof RequestDetails;

/** Sends a request up from `element`. */
export function request<Name extends RequestName>(
  element: EventTarget,
  name: Name,
  detail: RequestDetails[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'alliance-at-change': CustomEvent<RequestDetails['alliance-at-change']>;
    'alliance-focus-change': CustomEvent<RequestDetails['alliance-focus-change']>;
    'alliance-chapter-change': CustomEvent<RequestDetails['alliance-chapter-change']>;
    'alliance-playing-change': CustomEvent<RequestDetails['alliance-playing-change']>;
    'alliance-scenario-change': CustomEvent<RequestDetails['alliance-scenario-change']>;
    'alliance-span-change': CustomEvent<RequestDetails['alliance-span-change']>;
    'alliance-view-change': CustomEvent<RequestDetails['alliance-view-change']>;
  }
}

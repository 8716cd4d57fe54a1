/** The way from what a panel tells to an event. */
import type { DatasetEvent } from '../dataset/schema.ts';
import type { Timeline } from '../model/timeline.ts';
import { request } from './requests.ts';

/** Asks from `element` to stand right after an event; one that is not played is none to stand at. */
export function goToEvent(
  element: EventTarget,
  timeline: Timeline,
  { id }: Pick<DatasetEvent, 'id'>,
): void {
  const placed = timeline.event(id);
  if (placed) request(element, 'alliance-at-change', { at: timeline.atOf(placed.after) });
}

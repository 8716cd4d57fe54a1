/** What a timeline shows of the moment the reader stands at: marker, pill, and the state of each glyph. */
import type { DayNumber } from '../../dataset/calendar-date.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { EventMark } from './event-marks.ts';
import { textWidth } from '../text-width.ts';
import type { PlacedTick } from './time-ticks.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** How a glyph stands to the reader. */
export type MarkState = 'past' | 'current' | 'future';

/** Pills come in sizes that differ by so many px, so that most dates have one of the same size. */
const PILL_STEP = 20;

/** The date beneath the marker. */
export interface DatePill {
  readonly text: string;
  /** Left edge in px; the pill never leaves the axis. */
  readonly left: number;
  readonly width: number;
}

/** Place of a day in px, limited to the axis. */
export function markerX(scene: TimelineScene, day: DayNumber): number {
  return Math.max(0, Math.min(scene.scale.width, scene.scale.x(day)));
}

/** The pill with a date, centred on the marker as far as the frame lets it. */
export function datePill(scene: TimelineScene, x: number, text: string): DatePill {
  const { font, pill } = scene.metrics;
  const room = Math.ceil((textWidth(text, font) + pill * 0.8) / PILL_STEP) * PILL_STEP;
  const width = Math.min(scene.scale.width, room);
  return { text, width, left: Math.max(0, Math.min(scene.scale.width - width, x - width / 2)) };
}

/** Whether the pill covers the label of a tick. */
export function isUnderPill(tick: PlacedTick, pill: DatePill, font: number): boolean {
  const half = textWidth(tick.label, font) / 2 + 4;
  return tick.labelX + half > pill.left && tick.labelX - half < pill.left + pill.width;
}

/** Whether all events of a mark are over, one of them is the last in effect, or all are still to come. */
export function markState(mark: EventMark, current: TimelineEvent | undefined): MarkState {
  const now = current?.index ?? -1;
  if (mark.events.some(({ index }) => index === now)) return 'current';
  return mark.events.every(({ index }) => index < now) ? 'past' : 'future';
}

/** The event that a tap on a mark leads to: its first, or the one after the current. */
export function eventToOpen(mark: EventMark, current: TimelineEvent | undefined): TimelineEvent {
  const position = mark.events.findIndex(({ index }) => index === current?.index);
  return mark.events[(position + 1) % mark.events.length]!;
}

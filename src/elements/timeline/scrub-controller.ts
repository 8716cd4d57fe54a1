/** Turns a pointer on the time axis into days and events: a drag is continuous in time, a tap snaps to events. */
import type { DayNumber } from '../../dataset/calendar-date.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { markAt } from '../../scene/timeline/event-marks.ts';
import { eventToOpen, markerX } from '../../scene/timeline/timeline-now.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';

/** What the axis shows now, and how to ask for another date. */
export interface ScrubbedAxis {
  scene(): TimelineScene | undefined;
  /** Where the reader stands. */
  standing(): Standing;
  /** The reader took hold of the axis: dragged or tapped it, not merely touched it to scroll the page. */
  grabbed(): void;
  /** The reader let go of it. */
  released(): void;
  askForEvent(placed: TimelineEvent): void;
  askForDay(day: DayNumber, detail: { readonly dragging?: boolean }): void;
}

/** A pointer that moves less than this many px is a tap. */
const TAP_PX = 4;
/** A tap this near to an event's day means the event. */
const SNAP_PX = 5;
/** Half the width of the handle that a finger may take hold of. */
const HANDLE_PX = 22;

interface Hold {
  readonly pointerId: number;
  readonly startX: number;
  /** Left edge of the axis in the window: asked for once, for the answer may cost a layout. */
  readonly left: number;
  /** Distance from the pointer to the marker when the handle itself was taken. */
  readonly handleOffset: number | undefined;
  dragged: boolean;
}

/** Listeners for the axis; bind them to pointerdown, pointermove, pointerup and pointercancel. */
export class ScrubController {
  readonly #axis: ScrubbedAxis;
  #hold: Hold | undefined;

  constructor(axis: ScrubbedAxis) {
    this.#axis = axis;
  }

  /** Whether the reader is dragging along the axis. */
  get dragging(): boolean {
    return this.#hold?.dragged ?? false;
  }

  /** Nothing is held any longer: what leaves the page hears no end of a drag. */
  letGo(): void {
    if (!this.#hold) return;
    this.#hold = undefined;
    this.#axis.released();
  }

  readonly down = (event: PointerEvent): void => {
    // With a second finger the reader zooms the page: the date stays where he has dragged it.
    this.letGo();
    const scene = this.#axis.scene();
    if (!scene || event.button !== 0 || !event.isPrimary) return;
    const { x, y, track } = placeIn(event);
    track.setPointerCapture(event.pointerId);
    const marker = markerX(scene, this.#axis.standing().moment.day);
    const tookHandle = y > scene.bottom && Math.abs(x - marker) <= HANDLE_PX;
    this.#hold = {
      pointerId: event.pointerId,
      startX: x,
      left: event.clientX - x,
      handleOffset: tookHandle ? marker - x : undefined,
      dragged: false,
    };
  };

  readonly move = (event: PointerEvent): void => {
    const hold = this.#hold;
    const scene = this.#axis.scene();
    if (!scene || hold?.pointerId !== event.pointerId) return;
    const x = event.clientX - hold.left;
    if (!hold.dragged && Math.abs(x - hold.startX) >= TAP_PX) {
      hold.dragged = true;
      this.#axis.grabbed();
    }
    if (hold.dragged) this.#askForDay(scene, x + (hold.handleOffset ?? 0), { dragging: true });
  };

  readonly up = (event: PointerEvent): void => {
    const hold = this.#hold;
    const scene = this.#axis.scene();
    if (hold?.pointerId !== event.pointerId) return;
    this.letGo();
    if (!scene || hold.dragged) return;
    this.#axis.grabbed();
    if (hold.handleOffset !== undefined) return;
    const { x, y } = placeIn(event);
    const placed = eventUnder(scene, this.#axis.standing().current, x, y);
    if (placed) this.#axis.askForEvent(placed);
    else this.#askForDay(scene, x);
  };

  readonly cancel = (event: PointerEvent): void => {
    if (this.#hold?.pointerId === event.pointerId) this.letGo();
  };

  #askForDay(scene: TimelineScene, x: number, detail: { readonly dragging?: boolean } = {}): void {
    const { from, to } = scene.scale.span;
    this.#axis.askForDay(Math.floor(Math.max(from, Math.min(to, scene.scale.day(x)))), detail);
  }
}

/** The event that a tap means: a glyph's, or on the stripes one whose day is very near. */
function eventUnder(
  scene: TimelineScene,
  current: TimelineEvent | undefined,
  x: number,
  y: number,
): TimelineEvent | undefined {
  const { metrics, marks, scale, timeline } = scene;
  if (y < metrics.top) {
    const mark = markAt(marks, x, metrics.slot * 1.2);
    return mark && eventToOpen(mark, current);
  }
  const distance = ({ day }: TimelineEvent): number => Math.abs(scale.x(day) - x);
  const near = timeline.events.filter((placed) => distance(placed) <= SNAP_PX);
  return near.toSorted(
    (one, other) =>
      distance(one) - distance(other) || one.event.importance - other.event.importance,
  )[0];
}

function placeIn(event: PointerEvent): { x: number; y: number; track: HTMLElement } {
  const track = event.currentTarget as HTMLElement;
  const box = track.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top, track };
}

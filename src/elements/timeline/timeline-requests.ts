/** What a reader can ask of a timeline, and what is asked in the reader's place while it plays. */
import { isIsoDate, toDay, toIsoDate, type DayNumber } from '../../dataset/calendar-date.ts';
import { chosenScenario } from '../../model/choices.ts';
import type { At } from '../../model/moment.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TimeSpan } from '../../scene/timeline/time-scale.ts';
import {
  atOfStep,
  pageSize,
  stepBack,
  type Standing,
} from '../../scene/timeline/timeline-steps.ts';
import { request } from '../requests.ts';

/** What requests are computed from; asked anew each time. */
export interface RequestGround {
  timeline(): Timeline;
  /** Where the reader stands. */
  standing(): Standing;
  /** The first and last day that can be asked for. */
  days(): TimeSpan;
}

/** Sends requests; nothing changes until they are answered by a new `at`. */
export class TimelineRequests {
  readonly #target: EventTarget;
  readonly #ground: RequestGround;
  #asked: At | undefined;

  constructor(target: EventTarget, ground: RequestGround) {
    this.#target = target;
    this.#ground = ground;
  }

  /** Asks to stand at a date, unless the reader is there. */
  at(at: At, detail: { readonly dragging?: boolean } = {}): void {
    this.#asked = at;
    if (at !== this.#now()) request(this.#target, 'alliance-at-change', { at, ...detail });
  }

  /** Asks for a day, or the nearest one there is. */
  day(day: DayNumber, detail: { readonly dragging?: boolean } = {}): void {
    const { from, to } = this.#ground.days();
    this.at(toIsoDate(Math.max(from, Math.min(to, day))), detail);
  }

  /** Asks for a typed date; half a date or one out of range is passed over. */
  typed(date: string): void {
    const { from, to } = this.#ground.days();
    if (isIsoDate(date) && toDay(date) >= from && toDay(date) <= to) this.at(date);
  }

  step(step: number): void {
    this.at(atOfStep(this.#ground.timeline(), Math.max(0, step)));
  }

  back(): void {
    this.step(stepBack(this.#ground.standing()));
  }

  next(): void {
    this.step(this.#ground.standing().step + 1);
  }

  /** The native slider was moved to a step. One step back from between two events leads to the earlier one. */
  slide(step: number): void {
    if (step === this.#ground.standing().step - 1) this.back();
    else this.step(step);
  }

  /** Moves by a tenth of the events: 1 forward, −1 back. */
  page(direction: 1 | -1): void {
    const timeline = this.#ground.timeline();
    this.step(this.#ground.standing().step + direction * pageSize(timeline));
  }

  /**
   * The step after this one; from the last the start, or in a branch its first: what play asks for. Returns whether it is
   * the last.
   */
  playOn(): { readonly step: number; readonly isLast: boolean } {
    const timeline = this.#ground.timeline();
    const last = timeline.events.length;
    const { step } = this.#ground.standing();
    const next = step < last ? step + 1 : firstStep(timeline);
    this.step(next);
    return { step: next, isLast: next === last };
  }

  /** Whether the reader stands where the last request asked to be. */
  wasAnswered(): boolean {
    return this.#asked === this.#now();
  }

  #now(): At {
    return this.#ground.timeline().atOf(this.#ground.standing().moment);
  }
}

/** The first step of the branch that is shown; 0, before all events, where none is. */
function firstStep(timeline: Timeline): number {
  const first = chosenScenario(timeline.dataset, timeline.choices)?.events[0];
  return first ? timeline.event(first.id)!.index + 1 : 0;
}

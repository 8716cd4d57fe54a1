/** Lets what need not change in every frame of a drag change less often; the only home of the timer for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** During a drag, words change no faster than this: nobody reads more than four captions a second. */
const WORDS_PACE_MS = 250;
/** What takes long to draw is told less often: drawing takes no more than this share of the time. */
const DRAWING_SHARE = 0.025;
/** But no slower than this, or one slow frame would leave the reader alone. */
const SLOWEST_MS = 400;
/** A reader rests who has not gone on for one to two of these. */
const REST_MS = 40;

/**
 * Who has told something in this frame while the reader hurried on. Others wait for the next: what two elements draw
 * anew would take longer than a frame.
 */
let turn: ReactiveControllerHost | undefined;

/** Who has more to tell than was told. One timer serves them all: setting timers costs time in every frame. */
const waiting = new Set<ReactiveControllerHost>();
/** Whether the reader went on since the timer was set. */
let goesOn = false;

/** However late the timer comes in a long frame, the next step is answered before it comes again. */
function awaitRest(): void {
  setTimeout(() => {
    if (goesOn) {
      goesOn = false;
      awaitRest();
      return;
    }
    // Each in a task of its own.
    for (const host of waiting) setTimeout(() => host.requestUpdate());
    waiting.clear();
  }, REST_MS);
}

/** Holds what a part of an element tells of, while other parts may be ahead of it. */
export class PaceController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #fastestMs: number;
  /** How long the host last took to draw what it told. */
  #drawingMs = 0;
  #isTelling = false;
  #began = 0;
  #told: { readonly value: Value; readonly time: number } | undefined;

  constructor(host: ReactiveControllerHost, paceMs = WORDS_PACE_MS) {
    this.#host = host;
    this.#fastestMs = paceMs;
    host.addController(this);
  }

  /** Milliseconds from one telling to the next while the reader hurries: as given, or more where drawing takes long. */
  get paceMs(): number {
    const affordable = Math.min(SLOWEST_MS, this.#drawingMs / DRAWING_SHARE);
    return Math.max(this.#fastestMs, affordable);
  }

  hostUpdate(): void {
    this.#began = performance.now();
  }

  hostUpdated(): void {
    if (this.#isTelling) this.#drawingMs = performance.now() - this.#began;
    this.#isTelling = false;
  }

  /**
   * What is to be told of in this update, when the reader stands at `value`: that itself, or, while he hurries on, where
   * he stood a moment ago. As soon as he rests the host is asked for an update without any change, in which he no longer
   * hurries.
   */
  tell(value: Value, isHurrying: boolean): Value {
    const now = performance.now();
    const told = this.#told;
    if (told?.value === value) return value;
    const waits = (turn ?? this.#host) !== this.#host;
    goesOn ||= isHurrying;
    if (isHurrying && told && (waits || now - told.time < this.paceMs)) {
      if (waiting.size === 0) awaitRest();
      waiting.add(this.#host);
      return told.value;
    }
    this.#told = { value, time: now };
    this.#isTelling = true;
    if (!isHurrying) return value;
    turn = this.#host;
    setTimeout(() => (turn = undefined));
    return value;
  }
}

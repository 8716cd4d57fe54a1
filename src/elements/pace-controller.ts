/** Lets what need not change in every frame of a drag change less often; the only home of the timer for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** During a drag, words change no faster than this: nobody reads sixty captions a second. */
export const WORDS_PACE_MS = 150;
/** Where a drag rests for this many times its pace is told though it goes on. */
const REST = 1.3;

/**
 * Who has told something in this frame while the reader hurried on. Others wait for the next: what two elements draw
 * anew would take longer than a frame.
 */
let turn: ReactiveControllerHost | undefined;

/** Holds what a part of an element tells of, while other parts may be ahead of it. */
export class PaceController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #paceMs: number;
  #told: { readonly value: Value; readonly time: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, paceMs = WORDS_PACE_MS) {
    this.#host = host;
    this.#paceMs = paceMs;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /**
   * What is to be told of in this update, when the reader stands at `value`: that itself, or, while he hurries on, where
   * he stood a moment ago. What he comes to rest at is told in any case.
   */
  tell(value: Value, isHurrying: boolean): Value {
    const now = performance.now();
    const waits = (turn ?? this.#host) !== this.#host;
    if (isHurrying && this.#told && (waits || now - this.#told.time < this.#paceMs)) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      }, REST * this.#paceMs);
      return this.#told.value;
    }
    this.#clear();
    this.#told = { value, time: now };
    if (!isHurrying) return value;
    turn = this.#host;
    setTimeout(() => (turn = undefined));
    return value;
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

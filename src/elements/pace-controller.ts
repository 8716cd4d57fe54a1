/** Keeps words readable beside a picture that moves in every frame; the only home of the timer for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** During a drag, words change no faster than this: nobody reads sixty captions a second. */
const PACE_MS = 150;
/** A drag that rests this long is told though it goes on. */
const REST_MS = 200;

/** Holds what the words of an element tell of, while its pictures may be ahead of them. */
export class PaceController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #told: { readonly value: Value; readonly time: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /**
   * What words are to tell of in this update, when the reader stands at `value`: that itself, or, while he hurries on,
   * where he stood a moment ago. What he comes to rest at is told in any case.
   */
  tell(value: Value, isHurrying: boolean): Value {
    const now = performance.now();
    if (isHurrying && this.#told && now - this.#told.time < PACE_MS) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      }, REST_MS);
      return this.#told.value;
    }
    this.#clear();
    this.#told = { value, time: now };
    return value;
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

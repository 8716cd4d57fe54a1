/** Waits until nothing has been asked for a while, and then does what was asked last. */

/** Holds one timer, however often it is asked: a drag asks in every frame, and setting timers costs time. */
export class QuietTimer {
  #act: (() => void) | undefined;
  /** When it is to be done, on the clock of `performance.now`. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends. */
  #end = 0;

  /** Does `act` in `delayMs`, unless it is asked again before. */
  ask(act: () => void, delayMs: number): void {
    const now = performance.now();
    this.#act = act;
    this.#due = now + delayMs;
    if (this.#timer === undefined || this.#end > this.#due) this.#wait(now);
  }

  /** Whether something was asked that is not done yet. */
  get isWaiting(): boolean {
    return this.#act !== undefined;
  }

  /** Does at once what waits, if anything does. */
  now(): void {
    const act = this.#act;
    this.stop();
    act?.();
  }

  /** Forgets what was asked. */
  stop(): void {
    this.#act = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(now: number): void {
    clearTimeout(this.#timer);
    this.#end = this.#due;
    this.#timer = setTimeout(() => {
      const later = performance.now();
      this.#timer = undefined;
      if (later < this.#due) this.#wait(later);
      else this.now();
    }, this.#due - now);
  }
}

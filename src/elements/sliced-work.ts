/** Long work in short slices, so that the page answers the reader in between. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of work before the page gets its turn: half a frame. */
const SLICE = 8;

/** Works one thing out at a time for its host, and has it drawn again when the result is there. */
export class SlicedWork<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key: readonly unknown[] | undefined;
  #result: Result | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The result for a key, a list of values that it depends on; `undefined` while it is worked out. Work that pauses
   * (yields) often is begun when the key changes, and what was in hand for another key is dropped.
   */
  resultFor(
    key: readonly unknown[],
    begin: () => Generator<undefined, Result>,
  ): Result | undefined {
    if (!isSame(this.#key, key)) {
      this.#key = key;
      this.#result = undefined;
      void this.#carryOut(key, begin());
    }
    return this.#result;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#key = undefined;
  }

  async #carryOut(key: readonly unknown[], work: Generator<undefined, Result>): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#key !== key) return;
      const end = performance.now() + SLICE;
      do {
        const { done, value } = work.next();
        if (done !== true) continue;
        this.#result = value;
        this.#host.requestUpdate();
        return;
      } while (performance.now() < end);
    }
  }
}

function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return (
    one?.length === other.length && one.every((value, index) => Object.is(value, other[index]))
  );
}

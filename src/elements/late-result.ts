/** What takes too long to be worked out while its element is drawn: it comes later, and the page stays alive meanwhile. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Steps } from '../dataset/steps.ts';
import { inSlices, nextTurn } from './slices.ts';

/** Works one thing out at a time for its host, and has it drawn again when the result is there. */
export class LateResult<Result> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key: readonly unknown[] | undefined;
  #steps: Steps<Result | undefined> | undefined;
  #result: Result | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The result for a key, a list of values that it depends on; `undefined` while it is worked out. Work is begun when
   * the key changes, and what was in hand for another key is dropped.
   */
  resultFor(key: readonly unknown[], begin: () => Steps<Result>): Result | undefined {
    if (!isSame(this.#key, key)) {
      this.#drop();
      this.#key = key;
      void this.#carryOut(begin());
    }
    return this.#result;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#drop();
  }

  /** A generator that is told to return has nothing left to do at its next step. */
  #drop(): void {
    this.#steps?.return(undefined);
    this.#steps = undefined;
    this.#key = undefined;
    this.#result = undefined;
  }

  async #carryOut(steps: Steps<Result | undefined>): Promise<void> {
    this.#steps = steps;
    await nextTurn();
    const result = await inSlices(steps);
    if (this.#steps !== steps) return;
    this.#result = result;
    this.#host.requestUpdate();
  }
}

function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return (
    one?.length === other.length && one.every((value, index) => Object.is(value, other[index]))
  );
}

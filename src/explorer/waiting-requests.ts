/**
 * Requests that a large dataset answers late: it is first played, in slices, with the choices that they lead to. Until
 * then the reader stays where he is.
 */
import type { Dataset } from '../dataset/schema.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import { prepareDataset } from '../elements/preparation.ts';
import type { Choices } from '../model/choices.ts';
import type { Words } from '../words/words.ts';
import { kindOf, type ReaderRequest } from './update-state.ts';

/** What is asked, the choices that it leads to, and who waits for the answer. */
export interface Waiting {
  readonly request: ReaderRequest;
  readonly data: Dataset;
  readonly choices: Choices;
  readonly host: Element;
  readonly words: Words;
  /** Asks the same again. */
  readonly again: () => void;
}

/** Keeps what waits, in the order in which it was asked. */
export class WaitingRequests {
  /** By kind: of a row, as from a slider, only the last is worth an answer. */
  readonly #waiting = new Map<string, Waiting>();
  #isAtWork = false;

  /** Plays what a request leads to, and has it asked again. */
  add(waiting: Waiting): void {
    const kind = kindOf(waiting.request);
    this.#waiting.delete(kind);
    this.#waiting.set(kind, waiting);
    if (!this.#isAtWork) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isAtWork = true;
    // What comes meanwhile is added to the end.
    for (const [kind, waiting] of this.#waiting) {
      const { data, choices, again } = waiting;
      await prepareDataset(data, { ...waiting, laidOut: false }).catch(() =>
        playedTimeline(data, choices),
      );
      if (this.#waiting.get(kind) !== waiting) continue;
      this.#waiting.delete(kind);
      again();
    }
    this.#isAtWork = false;
  }
}

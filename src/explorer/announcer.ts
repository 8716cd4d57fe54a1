/** Decides when a change is spoken: once for a step, rarely while playing. */

import { QuietTimer } from './quiet-timer.ts';

/** While playing, at most one announcement in this time. */
const PLAYING_PAUSE_MS = 5_000;
/** A drag is spoken once it rests this long. */
const QUIET_MS = 400;

/** Holds the sentence for a polite live region, and sets it at the right time. */
export class Announcer {
  readonly #speak: (sentence: string) => void;
  readonly #quiet = new QuietTimer();
  #lastSpoken = -Infinity;

  constructor(speak: (sentence: string) => void) {
    this.#speak = speak;
  }

  /** Asks for a sentence to be spoken; only the latest of a quick row is, and only that one is made. */
  announce(sentence: () => string, { playing }: { readonly playing: boolean }): void {
    if (playing && performance.now() - this.#lastSpoken < PLAYING_PAUSE_MS) {
      this.#quiet.stop();
      return;
    }
    this.#quiet.ask(
      () => {
        this.#lastSpoken = performance.now();
        this.#speak(sentence());
      },
      playing ? 0 : QUIET_MS,
    );
  }

  /** Forgets what has not been spoken. */
  stop(): void {
    this.#quiet.stop();
  }
}

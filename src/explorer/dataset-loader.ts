/** Fetches what an explorer shows, and checks it; what was asked for last counts. */
import { checkTextSteps } from '../dataset/check-dataset.ts';
import type { CheckResult } from '../dataset/fault.ts';
import { finish } from '../dataset/steps.ts';
import type { Words } from '../words/words.ts';
import { loadDataset } from './load-dataset.ts';

/** A longer text than this, in UTF-16 code units, is checked in slices. The largest shipped story has 0.4 million. */
const LONG_TEXT = 500_000;

/** Loads for one explorer, which shows that it waits where a check takes long. */
export class DatasetLoader {
  readonly #host: Element;
  readonly #words: () => Words;
  #loading: AbortController | undefined;

  constructor(host: Element, words: () => Words) {
    this.#host = host;
    this.#words = words;
  }

  /** What an address holds; `undefined` where another one was asked for meanwhile. */
  async load(address: string): Promise<CheckResult | undefined> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const check = (text: string): CheckResult | Promise<CheckResult> =>
      text.length > LONG_TEXT ? this.#inSlices(text) : finish(checkTextSteps(text));
    // It rejects only when aborted.
    const result = await loadDataset(address, signal, check).catch(() => undefined);
    return signal.aborted ? undefined : result;
  }

  async #inSlices(text: string): Promise<CheckResult> {
    const { checkInSlices } = await import('../elements/preparation.ts');
    return checkInSlices(checkTextSteps(text), { host: this.#host, words: this.#words() });
  }
}

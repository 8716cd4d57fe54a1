/** Whether the explorer's dataset is sound, be it fetched or handed over; nothing is checked twice. */
import { checkSteps, checkTextSteps } from '../dataset/check-dataset.ts';
import type { CheckResult } from '../dataset/fault.ts';
import type { Dataset } from '../dataset/schema.ts';
import { finish, type Steps } from '../dataset/steps.ts';
import type { Words } from '../words/words.ts';
import { loadDataset } from './load-dataset.ts';

/** A longer text than this, in UTF-16 code units, is checked in slices. The largest shipped story has 0.4 million. */
const LONG_TEXT = 500_000;

/** Checks for one explorer, which shows that it waits where a check takes long. */
export class DatasetCheck {
  readonly #host: Element;
  readonly #words: () => Words;
  #loading: AbortController | undefined;
  #last: { readonly of: Dataset | undefined; readonly result: CheckResult } | undefined;

  constructor(host: Element, words: () => Words) {
    this.#host = host;
    this.#words = words;
  }

  /** What an address holds; `undefined` where another one was asked for meanwhile. */
  async load(address: string): Promise<CheckResult | undefined> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const check = (text: string): CheckResult | Promise<CheckResult> =>
      text.length > LONG_TEXT ? this.#inSlices(checkTextSteps(text)) : finish(checkTextSteps(text));
    try {
      const result = await loadDataset(address, signal, check);
      if (signal.aborted) return undefined;
      if (result.ok) this.#last = { of: result.dataset, result };
      return result;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  /** Whether the data were checked last. */
  knows(data: Dataset): boolean {
    return this.#last?.of === data;
  }

  /** What is found in the data: at once where they are known, else after a check without slices. */
  of(data: Dataset | undefined): CheckResult {
    if (!this.#last || this.#last.of !== data) {
      this.#last = { of: data, result: finish(checkSteps(data)) };
    }
    return this.#last.result;
  }

  /** Checks what an owner handed over. */
  async inSlices(data: Dataset): Promise<void> {
    this.#last = { of: data, result: await this.#inSlices(checkSteps(data)) };
  }

  async #inSlices(steps: Steps<CheckResult>): Promise<CheckResult> {
    const { checkInSlices } = await import('../elements/preparation.ts');
    return checkInSlices(steps, { host: this.#host, words: this.#words() });
  }
}

/** How an explorer comes to where its reader stands: by the opening of a dataset, or by a link. */
import type { ReactiveControllerHost } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import type { LatePart } from '../elements/late-part.ts';
import { sendEvent } from '../elements/send-event.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import type { At } from '../model/moment.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import { openingState, type ExplorerState } from './explorer-state.ts';
import type { Usual } from './link-state.ts';
import { readAddress } from './read-address.ts';

/** Who arrives. */
interface ArrivalHost extends ReactiveControllerHost, EventTarget {
  readonly data: Dataset | undefined;
  readonly linked: boolean;
  readonly at: At;
  readonly scenario: string;
  readonly choices: Choices;
  state: ExplorerState;
}

/** Brings one explorer to datasets and links, and knows what link or reader, and not the owner, made of it since. */
export class Arrival {
  /** The dataset that was opened last. */
  opened: Dataset | undefined;
  /** The query of the address that it was opened with. */
  search: string | undefined;
  /** Where its owner opened it. */
  usual: Usual = {};
  /** Whether it waits for what reads the link. */
  waits = false;
  /** What the link asked for in vain, in words. */
  notices: readonly string[] = [];
  /** The dataset that the reader was brought to last. */
  #shown: Dataset | undefined;
  /** The story that the address may tell of. */
  #story: string | undefined;
  /** Where link or reader brought the explorer to. */
  #stood: Pick<ArrivalHost, 'at' | 'scenario' | 'choices'> = {
    at: '',
    scenario: '',
    choices: RECORD,
  };
  readonly #explorer: ArrivalHost;
  readonly #answers: LatePart<Answers>;
  readonly #wordsOf: () => Words;

  constructor(explorer: ArrivalHost, answers: LatePart<Answers>, wordsOf: () => Words) {
    this.#explorer = explorer;
    this.#answers = answers;
    this.#wordsOf = wordsOf;
  }

  /** A new dataset opens where the link says, else where the element's attributes say, else where its author put it. */
  open(): void {
    const { data, linked, at, scenario, choices } = this.#explorer;
    this.opened = data;
    this.#shown = undefined;
    this.#answers.part?.forget();
    if (!data) return;
    // The link of another story leads nowhere here.
    if (this.#story !== undefined && this.#story !== data.id) this.#answers.part?.leaveAddress();
    this.search = readAddress(linked).search;
    const query = new URLSearchParams(this.search);
    // What stands in the attributes may be where the reader was left in the dataset before.
    const stood = this.#stood;
    const isBranch = scenario !== stood.scenario;
    const given = isBranch || choices === stood.choices ? RECORD : choices;
    this.usual = {
      at: at === stood.at ? undefined : at,
      scenario: isBranch ? scenario : undefined,
    };
    this.#addUsual(query);
    const arrive = (): void => {
      if (this.#explorer.data === data) this.#arrive(query, given);
    };
    const follow = (): void => {
      this.waits = this.#follow(query, arrive);
    };
    this.waits = query.size > 0 && !this.#answers.part;
    if (this.waits) void this.#answers.settled.then(follow);
    else follow();
  }

  /** Brings the reader where an earlier or later address leads, once the part that answers is there. */
  async goBack(query: URLSearchParams): Promise<void> {
    await this.#answers.settled;
    this.#addUsual(query);
    this.#follow(query, () => this.#arrive(query));
  }

  #addUsual(query: URLSearchParams): void {
    for (const field of ['at', 'scenario'] as const) {
      const text = this.usual[field];
      if (text !== undefined && !query.has(field)) query.set(field, text);
    }
  }

  /** The reader went on by himself: what his link asked for in vain need not be said any longer. */
  goOn(): void {
    this.#stand();
    if (this.notices.length > 0) this.notices = [];
  }

  /** Arrives where a link leads, as soon as that can be shown; whether it waits. */
  #follow(query: URLSearchParams, arrive: () => void): boolean {
    const { data } = this.#explorer;
    const { part } = this.#answers;
    if (data && part) return part.follow({ data, words: this.#wordsOf() }, query, arrive);
    arrive();
    return false;
  }

  /** Brings the reader where a link says, or to the opening where it says nothing. */
  #arrive(query: URLSearchParams, given = RECORD): void {
    const { data } = this.#explorer;
    if (!data) return;
    const link = query.size > 0 ? this.#answers.part?.readLink(data, query) : undefined;
    const { explorer } = this.#wordsOf().messages;
    const state = link?.state ?? openingState(data);
    const isGiven = Object.keys(state.choices).length === 0;
    this.#explorer.state = isGiven ? { ...state, choices: given } : state;
    this.#stand();
    this.notices = (link?.faults ?? []).map(({ field, found }) => explorer.linkFault(field, found));
    this.waits = false;
    this.#explorer.requestUpdate();
    if (data === this.#shown) return;
    this.#shown = data;
    this.#story = data.id;
    sendEvent(this.#explorer, 'alliance-load', { dataset: data });
  }

  #stand(): void {
    const { at, scenario, choices } = this.#explorer;
    this.#stood = { at, scenario, choices };
  }
}

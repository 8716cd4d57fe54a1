/** The explorer: map, timeline, event card and panels as one, with the one place that holds the reader's state. */
import type { PropertyValues, TemplateResult } from 'lit';
import '../elements/event/alliance-event.ts';
import '../elements/map/alliance-map.ts';
import '../elements/timeline/alliance-timeline.ts';
import type { CheckResult } from '../dataset/fault.ts';
import type { Dataset } from '../dataset/schema.ts';
import { DatasetElement } from '../elements/dataset-element.ts';
import { inks } from '../elements/ink.ts';
import { addStyles, LatePart } from '../elements/late-part.ts';
import { PaceController } from '../elements/pace-controller.ts';
import type { Telling } from '../elements/telling.ts';
import { REQUESTS, type RequestDetails, type View } from '../elements/requests.ts';
import { sendEvent } from '../elements/send-event.ts';
import { isAt, type At } from '../model/moment.ts';
import type { Answers } from './answers.ts';
import { explorerStyles } from './alliance-explorer.styles.ts';
import { Arrival } from './arrival.ts';
import { checkText } from './check-text.ts';
import { drawExplorer, drawLoading } from './draw-explorer.ts';
import { openingState, sinceOf, type ExplorerState } from './explorer-state.ts';
import type { Fold } from './explorer-view.ts';
import { loadDataset } from './load-dataset.ts';
import { readAddress } from './read-address.ts';
import type { ReaderRequest } from './update-state.ts';

/**
 * Shows a story of relations: give it the address of a dataset in `src`, or a dataset in `data`.
 *
 * @fires alliance-state-change - The reader changed something; `detail` is the new state.
 * @fires alliance-load - A dataset was checked and is shown; `detail.dataset` is it.
 * @fires alliance-error - The dataset could not be shown; `detail.problems` says why.
 * @slot headline - A heading in place of the dataset's own.
 * @cssprop --alliance-ink - Text and discs. More in `ink.ts`.
 */
export class AllianceExplorer extends DatasetElement {
  static override styles = [inks, explorerStyles];
  static override properties = {
    src: { type: String },
    scenario: { type: String, reflect: true },
    linked: { type: Boolean },
    storyStep: { state: true },
    since: { state: true },
    view: { state: true },
    chapter: { state: true },
    playing: { state: true },
    spoken: { state: true },
    openFolds: { state: true },
  };

  /** Address of a dataset, relative to the page. */
  declare src: string;
  /** Id of the scenario that is played; empty for the record. */
  declare scenario: string;
  /** Whether the page's address carries the reader's state; for a page that is all explorer. */
  declare linked: boolean;
  declare private storyStep: number | undefined;
  declare private since: At | undefined;
  declare private view: View;
  declare private chapter: string | undefined;
  declare private playing: boolean;
  declare private spoken: string;
  declare private openFolds: readonly Fold[];

  readonly #answers = new LatePart<Answers>(this, async () => {
    const { Answers } = await import('./answers.ts');
    const tell = (at = this.#told): Telling => {
      const { timeline, words } = this;
      const moment = timeline.momentAt(at);
      return { timeline, words, moment, localized: (text) => this.localized(text) };
    };
    const answers = new Answers(this, tell, {
      speak: (sentence) => (this.spoken = sentence),
      goBack: (query) => void this.#arrival.goBack(query),
      search: this.#arrival.search,
    });
    addStyles(this, answers.styles);
    return answers;
  });
  readonly #arrival: Arrival = new Arrival(this, this.#answers, () => this.words);
  readonly #panels = new LatePart(this, () => import('./panels.ts'));
  readonly #pace = new PaceController<At>(this);
  /** Whether the coming update answers a step of a drag. */
  #isDragging = false;
  /** The date that cards, tables and captions tell of. */
  #told: At = '';
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.src = '';
    this.scenario = '';
    this.linked = false;
    this.view = 'map';
    this.playing = false;
    this.spoken = '';
    this.openFolds = [];
  }

  /** The reader's state; set it to bring the reader somewhere, from the owner's side. */
  get state(): ExplorerState {
    return {
      at: this.at,
      focus: this.focusedActors,
      chapter: this.chapter,
      choices: this.choices,
      since: this.since,
      view: this.view,
      storyStep: this.storyStep,
    };
  }

  set state(state: ExplorerState) {
    this.at = state.at;
    this.focusedActors = state.focus;
    this.chapter = state.chapter;
    this.choices = state.choices;
    this.since = state.since;
    this.view = state.view;
    this.storyStep = state.storyStep;
  }

  /** Scenario and choices say the same at all times, whichever was set last: so what takes long is known before an update. */
  override requestUpdate(...request: Parameters<DatasetElement['requestUpdate']>): void {
    super.requestUpdate(...request);
    const [name] = request;
    const { scenario = '' } = this.choices;
    if (name === 'choices') this.scenario = scenario;
    else if (name === 'scenario' && this.scenario !== scenario) {
      this.choices = { ...this.choices, scenario: this.scenario || undefined };
    }
  }

  /**
   * What an owner sets that this dataset does not have is passed over before long work is done for it. Other choices go to
   * the map first, with the mark on what is supposed; all the rest follows once that is painted.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (this.data === this.#arrival.opened) this.#passOverUnknown();
    const { data, state } = this;
    const painted = data && this.isPrepared(data) && this.#answers.part?.mapFirst(data, state);
    return painted ? painted.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as HTMLElement;
    for (const name of REQUESTS) root.addEventListener(name, this.#onRequest);
    root.addEventListener('keydown', this.#onKeyDown);
  }

  /** A step of a drag goes straight to map and axis; all the rest follows at the pace of words. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const { data, at } = this;
    const isStep = this.#isDragging && changed.size === 1 && changed.has('at');
    if (!data || !isStep || this.#pace.tell(at, true) === at) return true;
    this.#isDragging = false;
    const since = sinceOf(data, this.state);
    Object.assign(this.renderRoot.querySelector('alliance-map') ?? {}, { at, since });
    Object.assign(this.renderRoot.querySelector('alliance-timeline') ?? {}, { at });
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.src !== '') void this.#load(this.src);
    if (changed.has('data') && changed.get('data') !== this.data) this.#arrival.open();
    this.#passOverUnknown();
    this.#told = this.#pace.tell(this.at, this.#isDragging);
    this.#isDragging = false;
  }

  /** An owner may set what this dataset does not have: then it is the record, and the date where the story opens. */
  #passOverUnknown(): void {
    const { data } = this;
    if (!data) return;
    if (!isAt(this.at)) this.at = openingState(data).at;
    if (!data.scenarios.some(({ id }) => id === this.scenario)) this.scenario = '';
  }

  async #load(address: string): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const { data, languageReady: speaking } = this;
    const check = (text: string): Promise<CheckResult> => checkText(text, this, this.words);
    // It rejects only when aborted.
    const result = await loadDataset(address, signal, check).catch(() => undefined);
    await speaking;
    // Its owner may have given it something else meanwhile.
    if (!result || address !== this.src || data !== this.data) return;
    if (result.ok) this.data = result.dataset;
    else await this.refuse(result.faults);
  }

  /** What few readers open is loaded when they do. */
  protected override updated(): void {
    const { data, state, openFolds } = this;
    if (data) this.#answers.part?.loadOpened(data, state, openFolds);
  }

  /** Answers a request of the reader, as soon as that can be done. */
  #answer(request: ReaderRequest): void {
    const { data, state } = this;
    const answers = this.#answers.part;
    if (!answers) {
      void this.#answers.settled.then(() => {
        if (this.#answers.part) this.#answer(request);
      });
      return;
    }
    const again = (): void => this.#answer(request);
    if (!data || answers.mustWait({ request, data, again }, state)) return;
    const next = answers.answer(data, state, request, this.playing);
    if (!next) return;
    this.state = next;
    this.#arrival.goOn();
    this.#isDragging = request.type === 'alliance-at-change' && request.dragging === true;
    const { usual } = this.#arrival;
    answers.writeAddress({ data, state: next, usual }, request, this.playing);
    sendEvent(this, 'alliance-state-change', next);
    const isTold = next.storyStep !== undefined && next.storyStep !== state.storyStep;
    const fields = ['at', 'since', 'view', 'choices'] as const;
    if (isTold || fields.some((field) => next[field] !== state[field])) this.#announce();
    answers.keyboard.follow(state, next, request, this.#panels.settled);
  }

  #announce(): void {
    void this.#answers.part?.announce(() => this.state, this.playing);
  }

  readonly #onRequest = (event: CustomEvent): void => {
    event.stopPropagation();
    if (event.type === 'alliance-playing-change') {
      this.playing = (event.detail as RequestDetails['alliance-playing-change']).playing;
      // Play is spoken now and then only: where it stops must be said.
      if (!this.playing) this.#announce();
      return;
    }
    this.#answer({ ...event.detail, type: event.type } as ReaderRequest);
    if (event.type === 'alliance-focus-change' && this.focusedActors.length === 0) {
      this.#answers.part?.keyboard.leave(event.target as Element);
    }
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const type = event.defaultPrevented ? undefined : this.#answers.part?.keyRequest(event);
    if (!type) return;
    event.preventDefault();
    this.#answer({ type });
  };

  protected override render(): TemplateResult {
    if (this.problems.length > 0) return this.renderEmpty();
    if (!this.data || this.#arrival.waits) return drawLoading(this.words);
    return drawExplorer({
      data: this.data,
      timeline: this.timeline,
      choices: this.choices,
      state: this.state,
      told: this.#told,
      words: this.words,
      localized: (text) => this.localized(text),
      notices: this.#arrival.notices,
      address: readAddress(this.linked).href,
      spoken: this.spoken,
      openFolds: this.openFolds,
      answers: this.#answers.part,
      panels: this.#panels.part,
      onFold: this.#onFold,
    });
  }

  readonly #onFold = (fold: Fold, event: Event): void => {
    const others = this.openFolds.filter((open) => open !== fold);
    this.openFolds = (event.target as HTMLDetailsElement).open ? [...others, fold] : others;
  };
}

if (!customElements.get('alliance-explorer')) {
  customElements.define('alliance-explorer', AllianceExplorer);
}

declare global {
  interface HTMLElementEventMap {
    'alliance-load': CustomEvent<{ readonly dataset: Dataset }>;
    'alliance-state-change': CustomEvent<ExplorerState>;
  }
  interface HTMLElementTagNameMap {
    'alliance-explorer': AllianceExplorer;
  }
}

/**
 * What answers a reader: requests, undo and redo, links. Loaded as soon as the explorer is there, and before the first
 * picture where a link asks for another one than the opening.
 */
import type { nothing, TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import { afterPaint } from '../elements/after-paint.ts';
import { isAtHand, isLarge, playedTimeline } from '../elements/played-dataset.ts';
import type { Choices } from '../model/choices.ts';
import type { At } from '../model/moment.ts';
import { quietButtonStyles } from '../elements/quiet-button.styles.ts';
import type { Telling } from '../elements/telling.ts';
import type { ExplorerState } from './explorer-state.ts';
import { AddressController } from './address-controller.ts';
import { Announcer } from './announcer.ts';
import { describeChange } from '../words/describe-change.ts';
import { drawSupposition } from './draw-supposition.ts';
import { keyRequest } from './history-keys.ts';
import { foldsStyles } from './folds.styles.ts';
import { endRun, NO_HISTORY, redo, remember, undo, walkTo, type History } from './history.ts';
import { KeyboardPlace } from './keyboard-place.ts';
import { LikelyChoices } from './likely-choices.ts';
import { choicesOfLink, readLink, writeLink, type Usual } from './link-state.ts';
import { loadOpened, preloadPanels } from './load-panels.ts';
import { otherViewsStyles } from './other-views.styles.ts';
import { paperStyles } from './paper.styles.ts';
import { SuppositionController } from './supposition-controller.ts';
import { suppositionStyles } from './supposition.styles.ts';
import type { Waiting, WaitingRequests } from './waiting-requests.ts';
import { TitleController, type TitleHost } from './title-controller.ts';
import { choicesAfter, kindOf, update, type ReaderRequest } from './update-state.ts';

/** Whose reader is answered. */
interface AnswerHost extends TitleHost {
  readonly data: Dataset | undefined;
  readonly state: ExplorerState;
}

/** Answers one reader, and keeps what he did. */
export class Answers {
  readonly readLink = readLink;
  readonly keyRequest = keyRequest;
  readonly loadOpened = loadOpened;
  readonly styles = [
    suppositionStyles,
    quietButtonStyles,
    otherViewsStyles,
    foldsStyles,
    paperStyles,
  ];
  readonly keyboard: KeyboardPlace;
  #history: History<ExplorerState> = NO_HISTORY;
  #waiting: Promise<WaitingRequests> | undefined;
  /** The link that was followed last. */
  #link: URLSearchParams | undefined;

  /** The choices before what is answered: of other ones afterwards it is told what they make of the day. */
  #before: Choices | undefined;

  /** Whether play has left its entry in the browser's history: it leaves one, however many events it passes. */
  #hasPlayed = false;

  readonly #address: AddressController;
  readonly #announcer: Announcer;
  readonly #supposition: SuppositionController;
  readonly #explorer: AnswerHost;
  readonly #telling: (at?: At) => Telling;
  /** What was told of last. */
  #told: Telling | undefined;

  /**
   * `tell` gives what the explorer tells of while it shows its map, or what it would at another date; `speak` has a
   * sentence spoken, and `goBack` brings the reader where an earlier or later address leads than `search`, the query that
   * the explorer was opened with.
   */
  constructor(
    explorer: AnswerHost,
    tell: (at?: At) => Telling,
    {
      speak,
      goBack,
      search,
    }: {
      speak: (sentence: string) => void;
      goBack: (query: URLSearchParams) => void;
      search: string | undefined;
    },
  ) {
    this.#explorer = explorer;
    this.#address = new AddressController(explorer, goBack, search);
    const telling = (this.#telling = (at?: At): Telling =>
      (this.#told = this.#whileWaiting(at) ?? tell(at)));
    this.#announcer = new Announcer(speak);
    explorer.addController({
      hostDisconnected: () => {
        this.#announcer.stop();
      },
    });
    const canUndo = (): boolean => this.can.undo;
    this.#supposition = new SuppositionController(explorer, { telling, canUndo });
    const hasMap = (): boolean => explorer.renderRoot.querySelector('alliance-map') !== null;
    explorer.addController(
      new LikelyChoices(explorer.renderRoot, () => (hasMap() ? telling() : undefined)),
    );
    // The title says what the row says.
    explorer.addController(this.#supposition);
    explorer.addController(new TitleController(explorer));
    this.keyboard = new KeyboardPlace(explorer);
    this.#listenTo(explorer.renderRoot);
    preloadPanels(explorer.renderRoot);
  }

  #listenTo(root: Node): void {
    root.addEventListener('pointerdown', () => this.press());
    for (const name of ['alliance-at-change', 'alliance-focus-change']) {
      root.addEventListener(name, (event) => this.keyboard.bringUp(event));
    }
  }

  /** Whether there is a step to undo, and one to do again. */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: this.#history.past.length > 0, redo: this.#history.future.length > 0 };
  }

  /** What was told of before, while what an owner chose for a large dataset is still being played. */
  #whileWaiting(at?: At): Telling | undefined {
    const { data, state } = this.#explorer;
    const told = this.#told;
    if (!data || !told || isAtHand(data, state.choices, false)) return undefined;
    return at === undefined ? told : { ...told, moment: told.timeline.momentAt(at) };
  }

  /** Speaks the step of the story, or what moved and what other choices make of it, once the words for it are there. */
  async announce(stateOf: () => ExplorerState, playing: boolean): Promise<void> {
    const { view, choices } = stateOf();
    const isPlain = view === 'map' && choices === this.#before;
    // Nothing is to delay the frame that shows it.
    if (!isPlain) await afterPaint();
    const other = isPlain ? undefined : await import('./describe-other-view.ts');
    const tell = (): string => {
      const state = stateOf();
      const telling = this.#telling(state.at);
      const { timeline, moment, words, localized } = telling;
      const step = timeline.dataset.story[state.storyStep ?? -1];
      if (step) {
        const { sentence } = words.messages.event;
        return `${sentence(localized(step.title).text)} ${localized(step.text).text}`;
      }
      return other
        ? other.describeOtherView(telling, state)
        : describeChange(timeline, moment, words);
    };
    this.#announcer.announce(tell, { playing });
  }

  /** Has the map set out for other choices; settles once that is painted. `undefined` where there is nothing to do. */
  mapFirst(data: Dataset, state: ExplorerState): Promise<unknown> | undefined {
    return this.#supposition.mapFirst(data, state);
  }

  /** What is supposed, and the ways back from it. */
  drawSupposition(telling: Telling): TemplateResult | typeof nothing {
    return drawSupposition(telling, this.can.undo);
  }

  /** Level of the page's own heading, or the explorer's, which what stands in place of the map has instead. */
  get headlineLevel(): number {
    return this.#supposition.headlineLevel;
  }

  /** Has the state that a request led to stand in the page's address. */
  writeAddress(
    { data, state, usual }: { data: Dataset; state: ExplorerState; usual: Usual },
    request: ReaderRequest,
    playing: boolean,
  ): void {
    const replace = playing && this.#hasPlayed;
    const write = (query: URLSearchParams) => writeLink(data, state, query, usual);
    this.#address.write(write, kindOf(request), { replace });
    this.#hasPlayed = playing;
  }

  /** Takes another story out of the page's address. */
  leaveAddress(): void {
    this.#address.leave();
  }

  /** Forgets what was done and what was to be said or written, as with another dataset or none. */
  forget(): void {
    this.#announcer.stop();
    this.#address.forget();
    this.#history = NO_HISTORY;
  }

  /** A new press is a new step, though it may go on with what the last one did. */
  press(): void {
    this.#history = endRun(this.#history);
  }

  /**
   * Calls `arrive` once a large dataset is played with what a link asks for: at once where it is. Of several links only the
   * last is followed. Returns whether it waits.
   */
  follow(
    link: Pick<Waiting, 'data' | 'words'>,
    query: URLSearchParams,
    arrive: () => void,
  ): boolean {
    const { data } = link;
    const choices = choicesOfLink(data, query);
    this.#link = query;
    const go = (): void => {
      if (this.#link !== query) return;
      const { state } = this.#explorer;
      this.#before = state.choices;
      arrive();
      const stateOf = (): ExplorerState => this.#explorer.state;
      const there = JSON.stringify(stateOf());
      const history = walkTo(this.#history, state, (one) => JSON.stringify(one) === there);
      if (history === this.#history) return;
      // After Back or Forward undo goes on from there, and what is seen is spoken.
      this.#history = history;
      void this.announce(stateOf, false);
    };
    const waits = !isAtHand(data, choices, false);
    if (waits) {
      void import('../elements/preparation.ts')
        .then((part) =>
          part.prepareDataset(data, { ...link, choices, host: this.#explorer, laidOut: false }),
        )
        .then(go, go);
    } else go();
    return waits;
  }

  /** Whether a request must wait until a large dataset is played with what it leads to; then it is asked again. */
  mustWait(asked: Pick<Waiting, 'data' | 'request' | 'again'>, state: ExplorerState): boolean {
    const { data, request } = asked;
    if (!isLarge(data)) return false;
    const choices = choicesAfter(data, state.choices, request);
    if (isAtHand(data, choices, false)) return false;
    this.#waiting ??= import('./waiting-requests.ts').then((part) => new part.WaitingRequests());
    void this.#waiting.then(
      (waiting) => {
        const { words } = this.#telling(state.at);
        waiting.add({ ...asked, choices, words, host: this.#explorer });
      },
      () => {
        playedTimeline(data, choices);
        asked.again();
      },
    );
    return true;
  }

  /** The state after a request; `undefined` when it changes nothing. What plays by itself is one step. */
  answer(
    data: Dataset,
    state: ExplorerState,
    request: ReaderRequest,
    playing: boolean,
  ): ExplorerState | undefined {
    this.#before = state.choices;
    if (request.type === 'alliance-undo' || request.type === 'alliance-redo') {
      const there = (request.type === 'alliance-undo' ? undo : redo)(this.#history, state);
      this.#history = there?.history ?? this.#history;
      return there?.state;
    }
    const next = update(data, state, request);
    if (next === state) {
      this.press();
      return undefined;
    }
    const isDragged = 'dragging' in request && request.dragging;
    // A branch from its start is played: with what it then plays it is one step of its own.
    const isPlayed = 'fromStart' in request && request.fromStart;
    if (isPlayed) this.press();
    this.#history = remember(
      this.#history,
      state,
      isDragged ? request.type : playing || isPlayed ? 'play' : undefined,
    );
    return next;
  }
}

/** What every element has: a dataset, the reader's choices, a date, what is brought forward, a language. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { checkSteps } from '../dataset/check-dataset.ts';
import type { CheckResult, Fault } from '../dataset/fault.ts';
import { plainProblems } from '../dataset/plain-problems.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Dataset, LocalizedText } from '../dataset/schema.ts';
import { keepSound, soundDataset } from '../dataset/sound-dataset.ts';
import { finish } from '../dataset/steps.ts';
import { textIn, type TextInLanguage } from '../dataset/localized-text.ts';
import type { Layout } from '../layout/create-layout.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { isAt, type At, type Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { drawProblems } from './draw-problems.ts';
import { LanguageController } from './language-controller.ts';
import { addStyles } from './late-part.ts';
import { isAtHand, isLarge, playedLayout, playedTimeline } from './played-dataset.ts';
import { sendEvent } from './send-event.ts';

/**
 * Base class of the elements; of itself it draws nothing but the faults of its data.
 *
 * @fires alliance-error - the data could not be shown; `detail.problems` says why
 */
export class DatasetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    choices: { attribute: false },
    at: { type: String, reflect: true },
    focusedActors: { attribute: false },
    lang: { type: String },
    problems: { state: true },
  };

  /**
   * A dataset, checked or as it stands in its file; nothing is drawn without one. What was not checked is checked before
   * it is drawn: then the dataset with all defaults stands here, or nothing, and its faults in the element's place. It is
   * called `data` because every HTML element already has a read-only `dataset`, so a value set before the element is
   * defined would be lost.
   */
  declare data: Dataset | undefined;
  /** The reader's choices; default, and fallback where they do not fit the dataset: the record as it is. */
  declare choices: Choices;
  /** Where the reader stands; default and fallback: the dataset's opening, else its last event. */
  declare at: At;
  /** Ids of the actors brought forward: none, one, the two of a relation, or the three of a triad. */
  declare focusedActors: readonly string[];
  /**
   * BCP 47 tag of the interface language: ar, de, en, fr, ru or uk; default: that of the nearest ancestor with `lang`, else
   * English. Texts of the dataset that are not in it stay in their own language.
   */
  declare lang: string;

  /** What is wrong with the data that came last. */
  declare protected problems: readonly Problem[];

  readonly #language = new LanguageController(this);
  #faults: readonly Fault[] | undefined;
  /** What was prepared last. */
  #prepared: Dataset | undefined;
  /** The moment that was asked for last. */
  #stand: { readonly timeline: Timeline; readonly at: At; readonly moment: Moment } | undefined;

  constructor() {
    super();
    this.at = '';
    this.lang = '';
    this.problems = [];
  }

  /** Sets the defaults that are no text, also where a framework lets go of a property and so sets it to nothing. */
  override requestUpdate(...request: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...request);
    const given = this as Partial<Pick<DatasetElement, 'choices' | 'focusedActors'>>;
    given.choices ??= RECORD;
    given.focusedActors ??= [];
  }

  /** The dataset played with the choices. Only to be asked while there is a dataset. */
  protected get timeline(): Timeline {
    this.checkData();
    if (!this.data) throw new Error(`Cannot play <${this.localName}>: it has no dataset yet.`);
    return playedTimeline(this.data, this.choices);
  }

  protected get layout(): Layout {
    return playedLayout(this.timeline.dataset, this.choices);
  }

  /** Whether the element stands where the dataset puts the actors, and so waits for the layout. */
  protected readonly needsLayout: boolean = false;

  /**
   * What was not checked is checked first. A large dataset is checked and prepared in slices before the element is drawn,
   * and drawn in a turn of its own, so that elements do not add up to one long task; until then it shows what it showed.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (this.data && (!isLarge(this.data) || soundDataset(this.data))) this.checkData();
    const { data } = this;
    if (data && this.#faults) {
      this.#faults = undefined;
      this.problems = [];
    }
    if (!data || (this.isPrepared(data) && (this.#prepared === data || !isLarge(data)))) {
      void super.scheduleUpdate();
      return undefined;
    }
    this.#prepared = data;
    return this.prepare(data).then(
      () => this.scheduleUpdate(),
      // What cannot be prepared in slices is done at once, and what is wrong with it shows then.
      () => {
        this.checkData();
        return super.scheduleUpdate();
      },
    );
  }

  /** Whether the element can be drawn without long work. */
  protected isPrepared(data: Dataset): boolean {
    return soundDataset(data) === data && isAtHand(data, this.choices, this.needsLayout);
  }

  /** Does the long work in slices, and shows that it is under way. */
  protected async prepare(data: Dataset): Promise<void> {
    const { checkInSlices, prepareDataset } = await import('./preparation.ts');
    const { choices, needsLayout: laidOut, words } = this;
    if (soundDataset(data)) {
      await prepareDataset(data, { choices, laidOut, host: this, words });
      return;
    }
    const result = await checkInSlices(checkSteps(data), { host: this, words });
    if (this.data === data) this.#take(data, result);
  }

  /** Checks at once what was not checked yet; whether there is a dataset then. */
  protected checkData(): boolean {
    const { data } = this;
    const dataset = soundDataset(data);
    if (data && dataset !== data) {
      this.#take(data, dataset ? { ok: true, dataset } : finish(checkSteps(data)));
    }
    return this.data !== undefined;
  }

  /** Puts the checked dataset in the place of what was handed over. */
  #take(data: Dataset, result: CheckResult): void {
    if (!result.ok) {
      void this.refuse(result.faults);
      return;
    }
    keepSound(result.dataset, data);
    this.data = result.dataset;
  }

  /** Shows faults in the place of the data. They are put into words by what is loaded only when there are some. */
  protected async refuse(faults: readonly Fault[]): Promise<void> {
    this.data = undefined;
    this.#faults = faults;
    const problems = await import('./problems.ts').then(
      ({ explainFaults, problemStyles }) => {
        addStyles(this, [problemStyles]);
        return explainFaults(faults);
      },
      () => faults.flatMap(plainProblems),
    );
    // Other data may have come meanwhile.
    if (this.#faults !== faults) return;
    this.problems = problems;
    sendEvent(this, 'alliance-error', { problems });
  }

  /** What stands in the element's place while there is nothing to draw. */
  protected renderEmpty(): TemplateResult {
    const { problems, words } = this;
    return problems.length > 0 ? drawProblems(problems, words) : html``;
  }

  /** The moment the reader stands at. */
  protected get moment(): Moment {
    const { timeline, at } = this;
    if (this.#stand?.timeline !== timeline || this.#stand.at !== at) {
      this.#stand = { timeline, at, moment: momentOf(timeline, at) };
    }
    return this.#stand.moment;
  }

  protected get words(): Words {
    return this.#language.words;
  }

  /** Settles once the words of the element's language are there. */
  protected get languageReady(): Promise<void> {
    return this.#language.ready;
  }

  /** A text of the dataset in the reader's language, or in the one it has. */
  protected localized(text: LocalizedText): TextInLanguage {
    return textIn(text, this.words.lang, this.data?.language ?? 'en');
  }
}

function momentOf(timeline: Timeline, at: At): Moment {
  const { opening } = timeline.dataset;
  if (isAt(at)) return timeline.momentAt(at);
  return opening ? timeline.momentAt(opening.at) : timeline.last;
}

declare global {
  interface HTMLElementEventMap {
    'alliance-error': CustomEvent<{ readonly problems: readonly Problem[] }>;
  }
}

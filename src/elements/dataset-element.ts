/** What every element has: a dataset, the reader's choices, a date, what is brought forward, a language. */
import { LitElement, type PropertyDeclarations } from 'lit';
import { isIsoDate } from '../dataset/calendar-date.ts';
import type { Dataset, LocalizedText } from '../dataset/schema.ts';
import { textIn, type TextInLanguage } from '../dataset/localized-text.ts';
import type { Layout } from '../layout/create-layout.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { splitAt, type At, type Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { LanguageController } from './language-controller.ts';
import { isAtHand, isLarge, playedLayout, playedTimeline } from './played-dataset.ts';

/** Base class of the elements; it draws nothing itself. */
export class DatasetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    choices: { attribute: false },
    at: { type: String, reflect: true },
    focusedActors: { attribute: false },
    lang: { type: String },
  };

  /**
   * A parsed dataset; nothing is drawn without one. It is called `data` because every HTML element already has a
   * read-only `dataset`, so a value set before the element is defined would be lost.
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

  readonly #language = new LanguageController(this);
  /** What was prepared last. */
  #prepared: Dataset | undefined;
  /** The moment that was asked for last. */
  #stand: { readonly timeline: Timeline; readonly at: At; readonly moment: Moment } | undefined;

  constructor() {
    super();
    this.choices = RECORD;
    this.at = '';
    this.focusedActors = [];
    this.lang = '';
  }

  /** The dataset played with the choices. Only to be asked while there is a dataset. */
  protected get timeline(): Timeline {
    if (!this.data) throw new Error(`Cannot play <${this.localName}>: it has no dataset yet.`);
    return playedTimeline(this.data, this.choices);
  }

  protected get layout(): Layout {
    return playedLayout(this.timeline.dataset, this.choices);
  }

  /** Whether the element stands where the dataset puts the actors, and so waits for the layout. */
  protected readonly needsLayout: boolean = false;

  /**
   * A large dataset is prepared in slices before the element is drawn, and drawn in a turn of its own, so that elements
   * do not add up to one long task; until then it shows what it showed.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const { data } = this;
    if (!data || (this.isPrepared(data) && (this.#prepared === data || !isLarge(data)))) {
      void super.scheduleUpdate();
      return undefined;
    }
    this.#prepared = data;
    return this.prepare(data).then(
      () => this.scheduleUpdate(),
      // What cannot be prepared in slices is done at once, and what is wrong with it shows then.
      () => super.scheduleUpdate(),
    );
  }

  /** Whether the element can be drawn without long work. */
  protected isPrepared(data: Dataset): boolean {
    return isAtHand(data, this.choices, this.needsLayout);
  }

  /** Does the long work in slices, and shows that it is under way. */
  protected async prepare(data: Dataset): Promise<void> {
    const { prepareDataset } = await import('./preparation.ts');
    await prepareDataset(data, {
      choices: this.choices,
      laidOut: this.needsLayout,
      host: this,
      words: this.words,
    });
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
  if (isIsoDate(splitAt(at).date)) return timeline.momentAt(at);
  return opening ? timeline.momentAt(opening.at) : timeline.last;
}

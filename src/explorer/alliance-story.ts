/** The authored path through a dataset: one step at a time, at the reader's pace. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { toDay } from '../dataset/calendar-date.ts';
import type { StoryStep } from '../dataset/schema.ts';
import { DatasetElement } from '../elements/dataset-element.ts';
import { inks } from '../elements/ink.ts';
import { recordBeside } from '../elements/record-beside.ts';
import { request } from '../elements/requests.ts';
import { isAt, type At } from '../model/moment.ts';
import { dateOfMoment } from '../words/date-of-moment.ts';
import { storyMessages } from '../words/opened/story-messages.ts';

/**
 * Shows one step of the story, with ways on, back and out.
 *
 * @fires alliance-story-step - The reader goes to another step, or leaves the story.
 */
export class AllianceStory extends DatasetElement {
  static override properties = { step: { type: Number }, since: { type: String } };
  static override styles = [
    inks,
    css`
      :host {
        display: block;
        color: var(--ink);
        font-family: var(--sans);
      }
      section {
        display: flex;
        flex-direction: column;
        box-sizing: border-box;
        /* Room for the longest step, so that the buttons stay under the finger. */
        min-height: 21.5em;
        padding: 1rem 1.25rem 0;
        border: 1px solid var(--ink);
        border-radius: 8px;
        background: var(--card);
      }
      .position,
      .date {
        margin: 0;
        color: var(--ink-soft);
        font-size: max(0.8125em, 12px);
      }
      .position {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      h3 {
        margin: 0.35rem 0 0.4rem;
        font-family: var(--serif);
        font-size: 1.35em;
        line-height: 1.2;
      }
      .text {
        text-wrap: pretty;
        margin: 0;
        line-height: 1.5;
      }
      nav {
        position: sticky;
        bottom: 0;
        display: flex;
        gap: 0.6rem;
        margin-block-start: auto;
        padding-block: 0.6rem 0.9rem;
        background: var(--card);
      }
      button {
        min-height: 44px;
        padding: 0 1.1rem;
        border: 1px solid var(--ink);
        border-radius: 22px;
        background: transparent;
        color: var(--ink);
        font: inherit;
        font-weight: 600;
        cursor: pointer;
      }
      button.next {
        background: var(--ink);
        color: var(--paper);
        flex: 1;
        forced-color-adjust: none;
      }
      button.leave {
        min-height: 32px;
        padding: 0 0.6rem;
        margin-inline-end: -0.6rem;
        border: 0;
        font-weight: 400;
        color: var(--ink-soft);
        text-decoration: underline;
      }
      button[aria-disabled='true'] {
        opacity: 0.35;
        cursor: default;
      }
      button:focus-visible {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
      @container (max-width: 559px) {
        section {
          min-height: 23.25em;
        }
      }
      @media (max-width: 559px) and (max-height: 699px) {
        section {
          padding-block-start: 0.6rem;
        }
        h3 {
          font-size: 1.2em;
        }
        button.leave {
          min-height: 24px;
        }
      }
      @media (max-height: 420px) {
        nav {
          position: static;
        }
      }
      @media print {
        nav,
        .leave {
          display: none;
        }
      }
    `,
  ];

  /** Position of the step in the story, from 0. */
  declare step: number;
  /** The date that the changes on the map are counted from; default: each event counts for itself. */
  declare since: At | undefined;

  constructor() {
    super();
    this.step = 0;
  }

  /** Puts the keyboard on the heading of the step, from where its text is read. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h3')?.focus(options);
  }

  protected override render(): TemplateResult {
    const messages = storyMessages(this.words);
    const steps = this.data?.story ?? [];
    const step = steps[this.step];
    if (!step) return this.renderEmpty();
    const title = this.localized(step.title);
    const text = this.localized(step.text);
    const isLast = this.step === steps.length - 1;
    return html`
      <section aria-label=${messages.name}>
        <p class="position">
          <span>${messages.position(this.step + 1, steps.length)}</span>
          <button class="leave" type="button" @click=${this.#leave}>${messages.leave}</button>
        </p>
        <p class="date">${this.#date(step)}${this.#countedFrom()}</p>
        <h3 tabindex="-1" lang=${title.lang}>${title.text}</h3>
        <p class="text" lang=${text.lang}>${text.text}</p>
        <nav aria-label=${messages.name}>
          <button
            class="back"
            type="button"
            aria-disabled=${this.step === 0 ? 'true' : nothing}
            @click=${this.#back}
          >
            ${messages.back}
          </button>
          <button class="next" type="button" @click=${isLast ? this.#leave : this.#next}>
            ${isLast ? messages.explore : messages.next}
          </button>
        </nav>
      </section>
    `;
  }

  /** The step's date, no finer than its event's is known. */
  #date(step: StoryStep): string {
    const event = [this.data?.events, ...(this.data?.scenarios ?? []).map(({ events }) => events)]
      .flatMap((events) => events ?? [])
      .find(({ id }) => id === step.event);
    return this.words.date(toDay(step.at), event?.precision);
  }

  /** What the changes on the map are counted from, where not from right before the event. */
  #countedFrom(): string {
    const { timeline, moment, since, words } = this;
    if (recordBeside({ timeline, moment })) return storyMessages(words).fromRecord;
    if (!isAt(since)) return '';
    const from = dateOfMoment(timeline, timeline.momentAt(since), words, words.shortDate);
    return words.messages.explorer.since(from);
  }

  readonly #back = (): void => {
    if (this.step > 0) request(this, 'alliance-story-step', { step: this.step - 1 });
  };
  readonly #next = (): void => {
    request(this, 'alliance-story-step', { step: this.step + 1 });
  };
  readonly #leave = (): void => {
    request(this, 'alliance-story-step', { step: undefined });
  };
}

if (!customElements.get('alliance-story')) customElements.define('alliance-story', AllianceStory);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-story': AllianceStory;
  }
}

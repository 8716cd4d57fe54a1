/** `<alliance-search>`: finds an actor or an event by name, on maps of more actors than one can look through. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Actor } from '../dataset/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { crowdMessages } from '../words/crowd-messages.ts';
import { findByName, type FoundByName } from '../words/find-by-name.ts';
import { searchStyles } from './alliance-search.styles.ts';
import { DatasetElement } from './dataset-element.ts';
import { inks } from './ink.ts';
import { drawProjectedMark } from './projected-mark.ts';
import { request } from './requests.ts';

/** What can be picked. */
type Option =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'event'; readonly placed: TimelineEvent };

const NOTHING: FoundByName = { actors: [], events: [], fitting: 0 };

/**
 * A field with a list of what fits, after the editable combobox of the ARIA Authoring Practices: arrows choose, Enter
 * picks, Escape closes. An actor that is picked is brought forward, an event is gone to.
 *
 * @fires alliance-focus-change - The reader brings an actor forward, or lets go of what is forward.
 * @fires alliance-at-change - The reader goes to an event.
 * @csspart field - The text field.
 * @csspart list - What fits.
 */
export class AllianceSearch extends DatasetElement {
  static override styles = [inks, searchStyles];
  static override properties: PropertyDeclarations = {
    query: { state: true },
    isOpen: { state: true },
    chosen: { state: true },
    spoken: { state: true },
  };

  declare private query: string;
  declare private isOpen: boolean;
  /** Position of the option that the arrows stand at; −1: none. */
  declare private chosen: number;
  /** What the live region says. */
  declare private spoken: string;

  constructor() {
    super();
    this.query = '';
    this.isOpen = false;
    this.chosen = -1;
    this.spoken = '';
  }

  protected override render(): TemplateResult {
    if (!this.data) return this.renderEmpty();
    const { search, showAll } = crowdMessages(this.words);
    const found = this.#found();
    const isOpen = this.isOpen && optionsOf(found).length > 0;
    return html`
      <div class="field">
        ${this.#drawField(search, isOpen)}
        <div
          id="list"
          class="list"
          part="list"
          role="listbox"
          aria-label=${search}
          ?hidden=${!isOpen}
        >
          ${isOpen ? this.#drawGroups(found) : nothing}
        </div>
      </div>
      ${
        this.focusedActors.length > 0
          ? html`<button type="button" @click=${this.#letGo}>${showAll}</button>`
          : nothing
      }
      <p class="spoken" role="status">${this.spoken}</p>
    `;
  }

  #drawField(name: string, isOpen: boolean): TemplateResult {
    return html`<input
      part="field"
      type="text"
      role="combobox"
      aria-label=${name}
      placeholder=${name}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls="list"
      aria-activedescendant=${isOpen && this.chosen >= 0 ? `option-${this.chosen}` : nothing}
      .value=${live(this.query)}
      @input=${this.#onInput}
      @click=${this.#open}
      @keydown=${this.#onKeyDown}
      @blur=${this.#close}
    />`;
  }

  #found(): FoundByName {
    return this.isOpen ? findByName(this.timeline, this.query) : NOTHING;
  }

  #drawGroups({ actors, events }: FoundByName): TemplateResult[] {
    const messages = crowdMessages(this.words);
    const groups = [
      { name: messages.actors, first: 0, options: optionsOf({ ...NOTHING, actors }) },
      { name: messages.events, first: actors.length, options: optionsOf({ ...NOTHING, events }) },
    ];
    return groups
      .filter(({ options }) => options.length > 0)
      .map(
        ({ name, first, options }) =>
          html`<div role="group" aria-label=${name}>
            <div class="heading" role="presentation">${name}</div>
            ${options.map((option, index) => this.#drawOption(option, first + index))}
          </div>`,
      );
  }

  #drawOption(option: Option, position: number): TemplateResult {
    const [{ text, lang }, aside] =
      option.kind === 'actor'
        ? [this.localized(option.actor.name), option.actor.short]
        : [
            this.localized(option.placed.event.title),
            this.words.shortDate(option.placed.day, option.placed.event.precision),
          ];
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keyboard
    return html`<div
      id="option-${position}"
      class="option"
      role="option"
      aria-selected=${position === this.chosen}
      @pointerdown=${keepFocus}
      @click=${() => {
        this.#pick(option);
      }}
    >
      <span
        >${option.kind === 'event' ? drawProjectedMark(option.placed.event, this.words) : nothing}
        <span lang=${lang}>${text}</span></span
      >
      <span class="soft">${aside}</span>
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.#open();
    this.chosen = -1;
    const { actors, events, fitting } = this.#found();
    this.spoken = crowdMessages(this.words).found(actors.length, fitting, events.length);
  };

  readonly #open = (): void => {
    this.isOpen = true;
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.chosen = -1;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const options = optionsOf(this.#found());
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter': {
        const option = options[Math.max(0, this.chosen)];
        if (option) this.#pick(option);
        break;
      }
      case 'Escape':
        if (!this.isOpen && this.query === '') return;
        if (!this.isOpen) this.query = '';
        this.#close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** One option down or up, and round the ends; the first step opens the list. */
  #move(step: 1 | -1): void {
    this.#open();
    const count = optionsOf(this.#found()).length;
    const from = this.chosen < 0 && step < 0 ? 0 : this.chosen;
    this.chosen = count === 0 ? -1 : (from + step + count) % count;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #pick(option: Option): void {
    this.#close();
    this.query = '';
    if (option.kind === 'event') {
      this.spoken = '';
      request(this, 'alliance-at-change', { at: this.timeline.atOf(option.placed.after) });
      return;
    }
    const { timeline, moment } = this;
    const { id, name } = option.actor;
    const relations = timeline
      .relationsAt(moment)
      .relations.filter(
        ({ pair, score }) => score !== undefined && [pair.a.id, pair.b.id].includes(id),
      );
    this.spoken = crowdMessages(this.words).forward(this.localized(name).text, relations.length);
    request(this, 'alliance-focus-change', { focus: [id] });
  }

  readonly #letGo = (): void => {
    request(this, 'alliance-focus-change', { focus: [] });
    this.renderRoot.querySelector('input')?.focus({ preventScroll: true });
  };
}

function optionsOf({ actors, events }: FoundByName): Option[] {
  return [
    ...actors.map((actor): Option => ({ kind: 'actor', actor })),
    ...events.map((placed): Option => ({ kind: 'event', placed })),
  ];
}

/** A press on the list leaves the keyboard where it is: in the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

if (!customElements.get('alliance-search')) {
  customElements.define('alliance-search', AllianceSearch);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-search': AllianceSearch;
  }
}

/** `<alliance-ways>`: the way to the comparison of two dates, and to hand on what is seen: as a sentence with a link, as a file. */
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DatasetElement } from '../elements/dataset-element.ts';
import { inks } from '../elements/ink.ts';
import { request, type View } from '../elements/requests.ts';
import type { At } from '../model/moment.ts';
import { panelMessages } from '../words/panel-messages.ts';
import type { Shared, ShareOutcome } from './share.ts';

/**
 * Three buttons, and beside them for a while what became of sharing; below, while it is open, what can be saved.
 *
 * @fires alliance-view-change - the reader wants to compare two dates
 */
export class AllianceWays extends DatasetElement {
  static override styles = [
    inks,
    css`
      :host {
        align-items: center;
        color: var(--ink-soft);
        display: inline-flex;
        flex-wrap: wrap;
        font-family: var(--sans);
        font-size: max(0.8125em, 12px);
        gap: 0 1.5rem;
      }
      :host([saving]) {
        flex: 1 0 100%;
      }
      button {
        background: none;
        border: 0;
        color: inherit;
        cursor: pointer;
        font: inherit;
        min-block-size: 44px;
        padding: 0;
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      alliance-saving {
        flex: 1 0 100%;
      }
      textarea {
        background: var(--card);
        border: 1px solid var(--edge);
        border-radius: 6px;
        box-sizing: border-box;
        color: var(--ink);
        field-sizing: content;
        font: inherit;
        inline-size: min(100%, 30em);
        padding: 0.5em;
      }
      :focus-visible {
        border-radius: 4px;
        outline: 2.5px solid var(--focus);
        outline-offset: 2px;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    since: { type: String },
    view: { type: String },
    link: { attribute: false },
    isSaving: { type: Boolean, reflect: true, attribute: 'saving' },
    outcome: { state: true },
    failed: { state: true },
  };

  /** The date that `at` is compared with. */
  declare since: At | undefined;
  /** What the reader looks at. Default: the map. */
  declare view: View;
  /** Gives the address of what the reader sees, at the time it is asked. Default: the page's. */
  declare link: () => string;
  /** Whether the ways to save are open. */
  declare private isSaving: boolean;
  declare private outcome: ShareOutcome | undefined;
  /** What could not be handed on, to be taken by hand. */
  declare private failed: string;

  constructor() {
    super();
    this.since = undefined;
    this.view = 'map';
    this.link = () => location.href;
    this.isSaving = false;
    this.outcome = undefined;
    this.failed = '';
  }

  /** Puts the keyboard on the way to two dates. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // It was said of another picture.
    if (!changed.has('outcome') && !changed.has('failed')) this.outcome = undefined;
  }

  protected override render(): TemplateResult {
    const { sharing, saving, difference } = panelMessages(this.words);
    return html`<button
        type="button"
        @click=${this.#compare}
        @pointerenter=${loadDates}
        @focus=${loadDates}
      >
        ${difference.compare}
      </button>
      <button
        type="button"
        @click=${this.#share}
        @pointerenter=${loadSharing}
        @focus=${loadSharing}
      >
        ${sharing.share}
      </button>
      <button
        type="button"
        aria-expanded=${this.isSaving ? 'true' : 'false'}
        @click=${() => (this.isSaving = !this.isSaving)}
        @pointerenter=${loadSaving}
        @focus=${loadSaving}
      >
        ${saving.save}
      </button>
      ${this.#drawOutcome()} ${this.isSaving ? this.#drawSaving() : nothing}`;
  }

  /** What became of what was shared; where nothing could be done, the text itself, to be copied by hand. */
  #drawOutcome(): TemplateResult {
    const { outcome } = this;
    const { sharing } = panelMessages(this.words);
    const said = outcome === 'copied' || outcome === 'failed' ? sharing[outcome] : '';
    return html`<span role="status">${said}</span> ${
        outcome === 'failed'
          ? html`<textarea
              readonly
              rows="9"
              aria-label=${sharing.text}
              .value=${this.failed}
              @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
            ></textarea>`
          : nothing
      }`;
  }

  #drawSaving(): TemplateResult {
    void loadSaving();
    const { data, choices, at, since, focusedActors, link, words } = this;
    return html`<alliance-saving
      .data=${data}
      .choices=${choices}
      .at=${at}
      .since=${since}
      .focusedActors=${focusedActors}
      .link=${link}
      lang=${words.lang}
    ></alliance-saving>`;
  }

  readonly #compare = (): void => request(this, 'alliance-view-change', { view: 'difference' });

  readonly #share = async (): Promise<void> => {
    const { data } = this;
    if (!data) return;
    this.outcome = undefined;
    const { asText, describeView, share, titleToShare } = await loadSharing();
    const { timeline, moment, since, view, words } = this;
    const shared: Shared = {
      title: titleToShare({ timeline, moment }, words),
      text: describeView({ timeline, moment, since, view }, words),
      url: this.link(),
    };
    this.failed = asText(shared);
    this.outcome = await share(shared);
  };
}

/** Loaded when hand or keyboard come near: a browser lets a page share only shortly after a press. */
const loadSharing = () => import('./share-view.ts');

const loadDates = () => import('../elements/difference/alliance-difference.ts');
const loadSaving = () => import('../elements/saving/alliance-saving.ts');

if (!customElements.get('alliance-ways')) customElements.define('alliance-ways', AllianceWays);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-ways': AllianceWays;
  }
}

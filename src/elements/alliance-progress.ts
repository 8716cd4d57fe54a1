/** `<alliance-progress>`: says what an element is busy with before it can draw. */
import { css, html, LitElement, type TemplateResult } from 'lit';

/** A bar without an end in sight and a word for what is done. It lies over the element it stands in. */
export class AllianceProgress extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      z-index: 1;
      inset-inline: 0;
      top: min(38%, 12rem);
      display: grid;
      justify-items: center;
      color: var(--ink-soft);
      font-family: var(--sans);
      font-size: 0.9375em;
    }
    label {
      display: grid;
      gap: 0.6rem;
      padding: 0.75rem 1rem;
      border-radius: 8px;
      background: var(--paper);
      text-align: center;
    }
    progress {
      width: min(18rem, 60cqi);
      height: 6px;
      justify-self: center;
      accent-color: var(--ink);
    }
  `;
  static override properties = { text: { attribute: false } };

  /** What is being done, as a sentence. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  protected override render(): TemplateResult {
    return html`<label>${this.text}<progress></progress></label>`;
  }
}

if (!customElements.get('alliance-progress')) {
  customElements.define('alliance-progress', AllianceProgress);
}

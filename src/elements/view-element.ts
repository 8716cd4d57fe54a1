/** Base class of what stands in place of the map: Escape and a button lead back to it. */
import { html, type TemplateResult } from 'lit';
import { panelMessages } from '../words/panel-messages.ts';
import { drawGlyph } from './draw-glyph.ts';
import { PanelElement } from './panel-element.ts';
import { request } from './requests.ts';

/** A panel that a reader comes to from the map, and leaves for it. */
export abstract class ViewElement extends PanelElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeyDown);
  }

  protected renderWayBack(): TemplateResult {
    return html`<button type="button" class="back" @click=${this.#leave}>
      ${drawGlyph('cross')} <span>${panelMessages(this.words).difference.backToMap}</span>
    </button>`;
  }

  readonly #leave = (): void => {
    request(this, 'alliance-view-change', { view: 'map' });
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#leave();
  };
}

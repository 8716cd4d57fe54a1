/** `<alliance-saving>`: saves what is seen, as a picture for an article or a table for a spreadsheet. */
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fileName } from '../../scene/saving/file-name.ts';
import type { At } from '../../model/moment.ts';
import { savingMessages } from '../../words/opened/saving-messages.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { inks } from '../ink.ts';
import { mapMarkStyles } from '../map/alliance-map.styles.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { quietButtonStyles } from '../quiet-button.styles.ts';
import { inSlices } from '../slices.ts';
import type { Telling } from '../telling.ts';
import { comparedWith } from './compared.ts';
import { makePicture } from './make-picture.ts';
import { makeTableSteps } from './make-table.ts';
import { makeImage } from './make-image.ts';
import { saveFile } from './save-file.ts';
import { sheetStyles } from './sheet.styles.ts';

type Kind = 'svg' | 'png' | 'csv';

/** Dots of the PNG in a px of the picture, so that it is sharp on paper and on dense screens. */
const DOTS = 2;

/**
 * A button for each kind of file; below them, what became of the last one.
 *
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 * @cssprop --alliance-edge - outline of the buttons
 */
export class AllianceSaving extends PanelElement {
  static override styles = [
    inks,
    panelStyles,
    // The ghost of the key is one of the map's.
    mapMarkStyles,
    sheetStyles,
    quietButtonStyles,
    css`
      .files {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        margin-block: 8px;
      }
      p {
        color: var(--ink-soft);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    since: { type: String },
    link: { attribute: false },
    said: { state: true },
  };

  /** The date that changes are counted from; default and fallback as on the map. */
  declare since: At | undefined;
  /** Gives the address of what the reader sees, at the time it is asked. Default: the page's. */
  declare link: () => string;
  declare private said: string;

  constructor() {
    super();
    this.since = undefined;
    this.link = () => location.href;
    this.said = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // It was said of another picture.
    if (!changed.has('said')) this.said = '';
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const saving = savingMessages(telling.words);
    const kinds: readonly Kind[] = ['svg', 'png', 'csv'];
    return html`<div
      class="panel"
      role="group"
      aria-label=${saving.name}
      dir=${telling.words.direction}
    >
      ${drawHypotheticalMark(telling)}
      <p>${saving.hint}</p>
      <div class="files">
        ${kinds.map(
          (kind) =>
            html`<button class="quiet" type="button" @click=${() => this.#save(kind, telling)}>
              ${saving[kind]}
            </button>`,
        )}
      </div>
      <p role="status">${this.said}</p>
      <div class="stage" aria-hidden="true" inert></div>
    </div>`;
  }

  async #save(kind: Kind, telling: Telling): Promise<void> {
    const saving = savingMessages(telling.words);
    const name = fileName(telling.timeline, telling.moment, kind);
    this.said = saving.working;
    try {
      const content = await this.#make(kind, telling);
      saveFile(this.renderRoot as ShadowRoot, name, content);
      this.said = saving.saved(name);
    } catch {
      // What a page allows its pictures is known only once it is tried.
      this.said = kind === 'png' ? saving.noPng : saving.failed;
    }
  }

  async #make(kind: Kind, telling: Telling): Promise<Blob> {
    const compared = comparedWith(telling, this.since);
    const link = this.link();
    if (kind === 'csv') {
      const table = await inSlices(makeTableSteps(telling, compared, link));
      return new Blob([table], { type: 'text/csv;charset=utf-8' });
    }
    const { data, choices, at, since, focusedActors } = this;
    const picture = await makePicture({
      telling,
      map: { data, choices, at, since, focusedActors, lang: telling.words.lang },
      compared,
      link,
      stage: this.renderRoot.querySelector<HTMLElement>('.stage')!,
    });
    if (kind === 'png') return makeImage(picture, DOTS);
    return new Blob([picture], { type: 'image/svg+xml' });
  }
}

if (!customElements.get('alliance-saving')) {
  customElements.define('alliance-saving', AllianceSaving);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-saving': AllianceSaving;
  }
}

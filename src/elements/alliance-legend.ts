/** `<alliance-legend>`: how to read the map. It needs no dataset; with one it knows what the ghosts stand for. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { toDay } from '../dataset/calendar-date.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import { isAt, splitAt, type At } from '../model/moment.ts';
import { strokeDash, strokeWidth } from '../scene/map/line-style.ts';
import { px } from '../scene/map/route.ts';
import { dateOfMoment } from '../words/date-of-moment.ts';
import { panelMessages } from '../words/panel-messages.ts';
import { legendStyles } from './alliance-legend.styles.ts';
import { DatasetElement } from './dataset-element.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawRampStops } from './draw-ramp.ts';
import { inks, scoreInk } from './ink.ts';
import { panelStyles } from './panel.styles.ts';

/**
 * The ramp from hostile to allied, the kinds of line, what distance and ghosts mean: where the map with the same
 * `data`, `choices` and `at` shows what did not happen, they are the record.
 *
 * @part legend - the whole
 * @cssprop --alliance-ink-soft - text
 */
export class AllianceLegend extends DatasetElement {
  static override properties: PropertyDeclarations = { since: { type: String } };
  static override styles = [inks, panelStyles, legendStyles];

  /** The date that the map counts changes from; right before the last event where none is given. */
  declare since: At | undefined;

  constructor() {
    super();
    this.since = undefined;
  }

  get #isBesideRecord(): boolean {
    return Boolean(this.data) && hypothesisAt(this.timeline, this.moment) !== undefined;
  }

  protected override render(): TemplateResult {
    const { legend } = panelMessages(this.words);
    return html`<section
      class="panel"
      part="legend"
      dir=${this.words.direction}
      aria-label=${legend.name}
    >
      <div class="columns">
        <div class="ramp-with-ends">
          <span>${legend.hostileEnd}</span> <span>${legend.alliedEnd}</span>
          ${drawRamp()}
        </div>
        <ul>
          <li>${drawLine(-8)} ${legend.hostile}</li>
          <li>${drawLine(0)} ${legend.neutral}</li>
          <li>${drawLine(8)} ${legend.allied}</li>
          <li>${drawGroup()} ${legend.group}</li>
          ${
            this.#isBesideRecord
              ? html`<li>${drawGhost('record')} ${legend.recordGhost}</li>`
              : html`<li>${drawGhost()} ${legend.ghost}</li>`
          }
        </ul>
        <p>${legend.distance} ${legend.width} ${legend.unknown} ${this.#drawSince()}</p>
      </div>
    </section>`;
  }

  /** What ▲ and ▼ on the tags of the map count from, where a reader could not guess it. */
  #drawSince(): TemplateResult | typeof nothing {
    const { since, words } = this;
    if (!isAt(since) || this.#isBesideRecord) return nothing;
    const { panels } = panelMessages(words);
    const date = this.data
      ? dateOfMoment(this.timeline, this.timeline.momentAt(since), words)
      : words.date(toDay(splitAt(since).date));
    return html`<span class="since"
      >${drawGlyph('up')}${drawGlyph('down')} ${panels.changeSince(date)}</span
    >`;
  }
}

/** The colours of the scores; the names at its ends say what they are. */
function drawRamp(): TemplateResult {
  return html`<svg class="ramp" aria-hidden="true">
    <defs>
      <linearGradient id="ramp">${drawRampStops()}</linearGradient>
    </defs>
    <rect width="100%" height="100%" fill="url(#ramp)"></rect>
  </svg>`;
}

/** The size of disc, in px, that the samples of lines belong to. */
const SAMPLE_RADIUS = 26;

/** A line as the map draws a relation of this score. */
function drawLine(score: number): TemplateResult {
  const width = strokeWidth(score, SAMPLE_RADIUS);
  const dash = strokeDash(score, width)?.join(' ') ?? nothing;
  return html`<svg class="sample" viewBox="0 0 36 12" aria-hidden="true">
    <line
      class="relation"
      x1="1"
      x2="35"
      y1="6"
      y2="6"
      stroke=${scoreInk(score)}
      stroke-width=${px(width)}
      stroke-dasharray=${dash}
    ></line>
  </svg>`;
}

function drawGroup(): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 36 12" aria-hidden="true">
    <rect class="group" x="1" y="1" width="34" height="10" rx="5"></rect>
  </svg>`;
}

function drawGhost(kind: 'record' | '' = ''): TemplateResult {
  return html`<svg class="sample ${kind}" viewBox="0 0 36 12" aria-hidden="true">
    <circle class="ghost" cx="6" cy="6" r="4.75"></circle>
    <line class="trail" x1="11.5" x2="35" y1="6" y2="6"></line>
  </svg>`;
}

if (!customElements.get('alliance-legend')) {
  customElements.define('alliance-legend', AllianceLegend);
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-legend': AllianceLegend;
  }
}

/** `<alliance-event>`: the card of the event last in effect: what happened, what it changed, why, who says so. */
import { html, nothing, type TemplateResult } from 'lit';
import { machineDate } from '../words/words.ts';
import type { DatasetEvent } from '../dataset/schema.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { eventChanges, type EventChange } from '../scene/event-changes.ts';
import { eventStyles } from './alliance-event.styles.ts';
import { drawBaseState } from './draw-base-state.ts';
import { drawEventChanges } from './draw-event-changes.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawHeading } from './draw-heading.ts';
import { drawQuotation } from './draw-quotation.ts';
import { drawFoldedSources } from './draw-sources.ts';
import { drawHypotheticalMark } from './hypothetical-mark.ts';
import { inks } from './ink.ts';
import { LatePart } from './late-part.ts';
import { PanelElement } from './panel-element.ts';
import { panelStyles } from './panel.styles.ts';
import { sourceStyles } from './source.styles.ts';
import { drawText, type Telling } from './telling.ts';

/**
 * The event last in effect at `at`, with its date, its changes, the way from code to number, quotations and sources;
 * before the first event, the standing levels the record begins with.
 *
 * @part card - the card
 * @part heading - the title, and the headings inside
 * @part changes - the table of changes
 * @part why - the folded explanation
 * @part quotation - a quotation
 * @part sources - the sources of the event
 * @part hypothetical - the mark on what did not happen
 * @cssprop --alliance-card - ground of the card
 * @cssprop --alliance-rule - thin lines
 * @cssprop --alliance-ink, --alliance-ink-soft - text
 * @cssprop --alliance-serif, --alliance-sans - type
 */
export class AllianceEvent extends PanelElement {
  static override styles = [inks, panelStyles, sourceStyles, eventStyles];

  readonly #why = new LatePart(this, () => import('./draw-event-why.ts'));

  /** The update is complete once what is folded is drawn too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#why.settled;
    return super.getUpdateComplete();
  }

  protected override renderPanel(telling: Telling): TemplateResult {
    const placed = telling.timeline.lastEventAt(telling.moment);
    return html`<div class="panel" part="card" dir=${telling.words.direction}>
      ${placed ? this.renderEvent(telling, placed) : drawBaseState(telling, this.headingLevel)}
    </div>`;
  }

  private renderEvent(telling: Telling, placed: TimelineEvent): TemplateResult {
    const { event } = placed;
    const changes = eventChanges(telling.timeline, placed);
    const level = this.headingLevel + 1;
    return html`<article aria-labelledby="title">
      <div class="head">
        ${drawDateline(telling, placed)} ${drawMarks(telling, event)}
        ${drawHeading(
          this.headingLevel,
          html`<span id="title">${drawText(telling, event.title)}</span>`,
        )}
      </div>
      <p class="summary">${drawText(telling, event.summary)}</p>
      ${drawSince(telling, placed)} ${drawEventChanges(telling, changes)}
      ${changes.length > 0 ? this.renderWhy(telling, changes) : nothing}
      ${event.quotes.map((quote) => drawQuotation(telling, quote))} ${drawAsides(telling, event)}
      ${drawEvidence(telling, event, level)}
    </article>`;
  }

  private renderWhy(telling: Telling, changes: readonly EventChange[]): TemplateResult {
    return html`<details class="why" part="why">
      <summary>${telling.words.messages.event.why}</summary>
      ${this.#why.part?.drawEventWhy(telling, changes, this.headingLevel + 1)}
    </details>`;
  }
}

function drawDateline(telling: Telling, { event, day, index }: TimelineEvent): TemplateResult {
  const { words, timeline } = telling;
  const { theme, event: messages } = words.messages;
  const { precision } = event;
  return html`<p class="dateline">
      <time datetime=${machineDate(day, precision)}>${words.date(day, precision)}</time>
      <span>${messages.position(index + 1, timeline.events.length)}</span>
    </p>
    <p class="soft">
      ${event.themes.map((name) => theme[name]).join(', ')}
      ${event.place === undefined ? nothing : html`· ${drawText(telling, event.place)}`}
    </p>`;
}

/** What a reader must know before the title: that it is no record, or not a certain one. */
function drawMarks(telling: Telling, event: DatasetEvent): TemplateResult {
  const { confidence } = telling.words.messages;
  const isPlain = event.confidence === 'confirmed';
  const mark = drawHypotheticalMark(telling, event.confidence === 'projected');
  if (isPlain && mark === nothing) return html``;
  return html`<p class="marks">
    ${mark}
    ${
      isPlain
        ? nothing
        : html`<span class="mark ${event.confidence}">${confidence[event.confidence]}</span>`
    }
  </p>`;
}

/** How long ago the event was, when the reader stands at a later day. */
function drawSince(
  { moment, words }: Telling,
  placed: TimelineEvent,
): TemplateResult | typeof nothing {
  const days = Math.floor(moment.day) - placed.day;
  if (days <= 0 || placed.event.precision !== 'day') return nothing;
  const { sinceThen } = words.messages.event;
  return html`<p class="since soft">${sinceThen(words.date(moment.day), days)}</p>`;
}

function drawAsides(telling: Telling, event: DatasetEvent): TemplateResult {
  const messages = telling.words.messages.event;
  return html`${
    event.note === undefined
      ? nothing
      : html`<p class="soft"><b>${messages.note}:</b> ${drawText(telling, event.note)}</p>`
  }
  ${
    event.basis === undefined
      ? nothing
      : html`<p class="soft"><b>${messages.basis}:</b> ${drawText(telling, event.basis)}</p>`
  }`;
}

function drawEvidence(telling: Telling, event: DatasetEvent, level: number): TemplateResult {
  const { event: messages, confidence } = telling.words.messages;
  const confirmed =
    event.confidence === 'confirmed'
      ? html`<span class="confirmed">${drawGlyph('tick')} ${confidence.confirmed}</span>`
      : nothing;
  return html`${
      event.documents.length === 0
        ? nothing
        : html`<section class="group">
            ${drawHeading(level, messages.documents, 'label')}
            <ul class="documents">
              ${event.documents.map(
                ({ symbol, verified }) =>
                  html`<li>
                    ${symbol}
                    ${verified ? nothing : html`<span class="soft">(${messages.unverified})</span>`}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    <section class="group" part="sources">
      ${drawHeading(level, html`<span>${messages.sources}</span> ${confirmed}`, 'label')}
      ${drawFoldedSources(telling, event.sources)}
    </section>`;
}

if (!customElements.get('alliance-event')) customElements.define('alliance-event', AllianceEvent);

declare global {
  interface HTMLElementTagNameMap {
    'alliance-event': AllianceEvent;
  }
}

/** What the event card says below its changes: the way to the numbers, quotations, notes, documents, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetEvent } from '../../dataset/schema.ts';
import type { EventChange } from '../../scene/event-changes.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { drawEventWhy } from './draw-event-why.ts';
import { drawGlyph } from '../draw-glyph.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawQuotation } from './draw-quotation.ts';
import { drawFoldedSources } from '../draw-sources.ts';
import { drawText, type Telling } from '../telling.ts';

/** All of it; `level` is that of the headings inside. */
export function drawEvidence(
  telling: Telling,
  event: DatasetEvent,
  changes: readonly EventChange[],
  level: number,
): TemplateResult {
  return html`${changes.length > 0 ? drawEventWhy(telling, changes, level) : nothing}
  ${event.quotes.map((quote) => drawQuotation(telling, quote))} ${drawAsides(telling, event)}
  ${drawReferences(telling, event, level)}`;
}

function drawAsides(telling: Telling, event: DatasetEvent): TemplateResult {
  const { evidence } = panelMessages(telling.words);
  return html`${
    event.note === undefined
      ? nothing
      : html`<p class="soft"><b>${evidence.note}:</b> ${drawText(telling, event.note)}</p>`
  }
  ${
    event.basis === undefined
      ? nothing
      : html`<p class="soft"><b>${evidence.basis}:</b> ${drawText(telling, event.basis)}</p>`
  }`;
}

function drawReferences(telling: Telling, event: DatasetEvent, level: number): TemplateResult {
  const { evidence } = panelMessages(telling.words);
  const { confidence } = telling.words.messages;
  const confirmed =
    event.confidence === 'confirmed'
      ? html`<span class="confirmed">${drawGlyph('tick')} ${confidence.confirmed}</span>`
      : nothing;
  return html`${
    event.documents.length === 0
      ? nothing
      : html`<section class="section">
          ${drawHeading(level, evidence.documents, 'label')}
          <ul class="documents">
            ${event.documents.map(
              ({ symbol, verified }) =>
                html`<li>
                  ${symbol}
                  ${verified ? nothing : html`<span class="soft">(${evidence.unverified})</span>`}
                </li>`,
            )}
          </ul>
        </section>`
  }
  ${
    event.sources.length === 0
      ? nothing
      : html`<section class="section" part="sources">
          ${drawHeading(level, html`<span>${evidence.sources}</span> ${confirmed}`, 'label')}
          ${drawFoldedSources(telling, event.sources)}
        </section>`
  }`;
}

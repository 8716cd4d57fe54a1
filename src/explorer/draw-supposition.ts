/** Draws the row over the map that says what is supposed, and leads back to the record. */
import { html, nothing, type TemplateResult } from 'lit';
import { drawHypotheticalMark } from '../elements/hypothetical-mark.ts';
import { asking } from '../elements/requests.ts';
import { dateOfDay } from '../words/date-of-day.ts';
import { partingOf } from '../model/hypothesis.ts';
import { panelMessages } from '../words/panel-messages.ts';
import type { Telling } from '../elements/telling.ts';

/** Nothing while the record is shown and nothing else is chosen. */
export function drawSupposition(
  telling: Telling,
  canUndo: boolean,
): TemplateResult | typeof nothing {
  const { timeline, words } = telling;
  const { supposition } = panelMessages(words);
  const parting = partingOf(timeline);
  if (!parting) return nothing;
  const mark = drawHypotheticalMark(telling);
  return html`<div class="supposed">
    ${mark === nothing ? html`<p>${supposition.asRecorded(dateOfDay([timeline], parting.day, words))}</p>` : mark}
    <button class="quiet" type="button" @click=${asking('alliance-record-return', {})}>
      ${supposition.toRecord}
    </button>
    ${
      canUndo
        ? html`<button class="quiet" type="button" @click=${asking('alliance-undo', {})}>
            ${supposition.undo}
          </button>`
        : nothing
    }
  </div>`;
}

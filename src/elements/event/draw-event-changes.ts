/** The table of what an event changed: one row a relation, from, to, and by how much. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventChange, LevelReading } from '../../scene/event-changes.ts';
import { briefPair } from '../../words/name-pair.ts';
import { drawGlyph } from '../draw-glyph.ts';
import { drawPoints, writeScore } from '../draw-points.ts';
import type { Telling } from '../telling.ts';

/** The table, or a sentence when the event touched no relation. */
export function drawEventChanges(
  telling: Telling,
  changes: readonly EventChange[],
): TemplateResult {
  const { event } = telling.words.messages;
  if (changes.length === 0) return html`<p class="soft">${event.noEffects}</p>`;
  return html`<table role="table" class="changes" part="changes">
    <caption class="spoken">
      ${event.changes}
    </caption>
    <thead class="spoken">
      <tr role="row">
        <th role="columnheader" scope="col">${event.relation}</th>
        <th role="columnheader" scope="col">${event.beforeAndAfter}</th>
        <th role="columnheader" scope="col">${event.change}</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map((change) => drawRow(telling, change))}
    </tbody>
  </table>`;
}

function drawRow(telling: Telling, change: EventChange): TemplateResult {
  const { words, timeline } = telling;
  const { pair, from, to, levels } = change;
  return html`<tr role="row">
      <th role="rowheader" scope="row">${briefPair(pair, timeline.dataset, words)}</th>
      <td role="cell" class="from-to">
        ${writeScore(from, words)} ${drawGlyph('onward')}
        <span class="spoken">${words.messages.event.to}</span> ${writeScore(to, words)}
      </td>
      <td role="cell">${drawPoints(from, to, words)}</td>
    </tr>
    ${
      levels.length === 0
        ? nothing
        : html`<tr role="row" class="aside">
            <td role="cell" colspan="3">
              ${levels.map((level) => sayLevel(telling, level)).join('; ')}
            </td>
          </tr>`
    }`;
}

function sayLevel({ words }: Telling, { from, to }: LevelReading): string {
  const { event } = words.messages;
  const after = words.score(to);
  return from === undefined ? event.levelSet(after) : event.levelMoved(words.score(from), after);
}

/** The relations that differ from the record on one date: what they were, what they are, and by how much. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pair } from '../../model/pair.ts';
import { changesMessages } from '../../words/changes/changes-messages.ts';
import { briefPair } from '../../words/name-pair.ts';
import { shownChange } from '../../words/shown-points.ts';
import { drawPoints, writeScore } from '../draw-points.ts';
import { recordBeside } from '../record-beside.ts';
import { dateOf } from '../date-of.ts';
import { drawMark } from '../projected-mark.ts';
import type { Telling } from '../telling.ts';

export { differencesStyles } from './differences.styles.ts';

/** A table, largest difference first, with a picture of the same below its caption; or a sentence when there is none. */
export function drawDifferences(
  telling: Telling,
  picture: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { words } = telling;
  const messages = changesMessages(words);
  const { event } = words.messages;
  const rows = differencesAt(telling);
  const date = dateOf(telling);
  if (rows.length === 0) return html`<p class="soft">${messages.noDifference(date)}</p>`;
  return html`<table role="table" class="differences">
    <caption class="label">
      ${drawMark(words)} ${messages.beside(date)} ${picture}
    </caption>
    <thead class="spoken">
      <tr role="row">
        <th role="columnheader" scope="col">${event.relation}</th>
        <th role="columnheader" scope="col">${messages.wasAndIs}</th>
        <th role="columnheader" scope="col">${event.change}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => drawRow(row, telling))}
    </tbody>
  </table>`;
}

/** A relation as it was and as it is; `undefined` while unknown. */
interface DifferentScore {
  readonly pair: Pair;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/** The relations that differ from the record, largest difference first. */
function differencesAt({ timeline, moment }: Telling): DifferentScore[] {
  const record = recordBeside({ timeline, moment });
  if (!record) return [];
  return timeline.pairs
    .map((pair) => {
      const was = record.timeline.scoreAt(pair, record.moment);
      return { pair, was, is: timeline.scoreAt(pair, moment) };
    })
    .filter(({ was, is }) => shownChange(was, is) !== 0)
    .sort((a, b) => Math.abs(shownChange(b.was, b.is)) - Math.abs(shownChange(a.was, a.is)));
}

function drawRow({ pair, was, is }: DifferentScore, { timeline, words }: Telling): TemplateResult {
  const { wasIf } = changesMessages(words);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${briefPair(pair, timeline.dataset, words)}</th>
    <td role="cell" class="soft">${wasIf(writeScore(was, words), writeScore(is, words))}</td>
    <td role="cell">${drawPoints(was, is, words)}</td>
  </tr>`;
}

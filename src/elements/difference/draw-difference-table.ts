/** Draws the difference of two dates as a table of all relations: the same facts as the picture. */
import { html, type TemplateResult } from 'lit';
import type { Moment } from '../../model/moment.ts';
import { dateOfMoment } from '../../words/date-of-moment.ts';
import { headDifference } from '../../words/describe-difference.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { fullPair } from '../../words/tell-changes.ts';
import { breakable } from '../breakable.ts';
import { drawPoints, writeScore } from '../draw-points.ts';
import type { Telling } from '../telling.ts';

/** One row a relation, in the order of the actor list. */
export function drawDifferenceTable(
  { timeline, words }: Telling,
  from: Moment,
  to: Moment,
): TemplateResult {
  const { panels } = panelMessages(words);
  const date = (moment: Moment): string => breakable(dateOfMoment(timeline, moment, words));
  return html`<table part="table">
    <caption class="spoken">
      ${headDifference(timeline, from, to, words)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${panels.pair}</th>
        <th scope="col" class="score">${date(from)}</th>
        <th scope="col" class="score">${date(to)}</th>
        <th scope="col" class="score">${panels.change}</th>
      </tr>
    </thead>
    <tbody>
      ${timeline.pairs.map((pair) => {
        const [before, after] = [timeline.scoreAt(pair, from), timeline.scoreAt(pair, to)];
        return html`<tr>
          <th scope="row">${fullPair(pair, timeline, words)}</th>
          <td class="score">${writeScore(before, words)}</td>
          <td class="score">${writeScore(after, words)}</td>
          <td class="score">
            ${before === undefined ? '' : drawPoints(before, after, words, 'number')}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

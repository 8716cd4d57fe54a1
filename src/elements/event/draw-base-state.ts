/** The card before the first event: where each relation stands when the record begins. */
import { html, type TemplateResult } from 'lit';
import type { Moment } from '../../model/moment.ts';
import type { Relation } from '../../model/relation-state.ts';
import type { Timeline } from '../../model/timeline.ts';
import { isCrowd } from '../../scene/map/prominence.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { machineDate } from '../../words/words.ts';
import { describeScore } from '../../words/describe-score.ts';
import { describeState } from '../../words/describe-state.ts';
import { briefPair } from '../../words/name-pair.ts';
import { drawHeading } from '../draw-heading.ts';
import { writeScore } from '../draw-points.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import type { Telling } from '../telling.ts';

/** On a full map: the strongest ties and hostilities; the table has all. */
const MOST_OF_CROWD = 12;

/** One row a pair: its score and the word for it. */
export function drawBaseState(telling: Telling, level: number): TemplateResult {
  const { timeline, moment, words } = telling;
  const { relation } = words.messages;
  const { evidence } = panelMessages(words);
  return html`<article>
    <div class="head">
      <p class="dateline">
        <time datetime=${machineDate(moment.day)}>${words.date(moment.day)}</time>
      </p>
      ${drawHypotheticalMark(telling)} ${drawHeading(level, evidence.baseHeading)}
    </div>
    <p class="summary">${describeState(timeline, moment, words)}</p>
    <table role="table" class="changes">
      <caption class="spoken">
        ${evidence.baseCaption}
      </caption>
      <tbody>
        ${relationsToTell(timeline, moment).map(
          ({ pair, score }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${briefPair(pair, timeline.dataset, words)}</th>
              <td role="cell" class="from-to">
                ${score === undefined ? '' : writeScore(score, words)}
              </td>
              <td role="cell" class="soft">
                ${score === undefined ? relation.unknown : describeScore(score, words)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}

function relationsToTell(timeline: Timeline, moment: Moment): readonly Relation[] {
  const { relations, known } = timeline.relationsAt(moment);
  if (!isCrowd(timeline.dataset.actors.length)) return relations;
  return [...known]
    .sort((one, other) => Math.abs(other.score) - Math.abs(one.score))
    .slice(0, MOST_OF_CROWD);
}

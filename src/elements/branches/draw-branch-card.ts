/** One picture of a comparison of branches: title, small map, a sentence, the scores. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DayNumber } from '../../dataset/calendar-date.ts';
import type { Layout } from '../../layout/create-layout.ts';
import { hypothesisAt } from '../../model/hypothesis.ts';
import type { Pair } from '../../model/pair.ts';
import { branchPicture, picturesHeight } from '../../scene/branch-pictures.ts';
import type { SharedFrame } from '../../scene/shared-frame.ts';
import { describeBranch, describeRecordSince } from '../../words/describe-branch.ts';
import { describeState } from '../../words/describe-state.ts';
import { briefPair } from '../../words/name-pair.ts';
import { branchesMessages } from '../../words/opened/branches-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { branchTitle } from './branch-lines.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawSentence } from '../draw-sentence.ts';
import { drawMap } from '../map/draw-map.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { drawPoints, writeScore } from '../draw-points.ts';
import type { Telling } from '../telling.ts';

/** What a card shows. */
export interface BranchCard {
  readonly layout: Layout;
  /** The record; the card of the record itself has it as its `layout` too. */
  readonly record: Layout;
  readonly day: DayNumber;
  /** The day in words. */
  readonly date: string;
  /** The day of the first fork, from which the record tells how it went on. */
  readonly fork: DayNumber;
  readonly shared: SharedFrame;
  /** Width of the picture in px; 0 while it is not known. */
  readonly width: number;
  /** The relations in the table. */
  readonly pairs: readonly Pair[];
}

/** How a card can be picked. */
export interface BranchPick {
  readonly isPicked: boolean;
  readonly pick: () => void;
  readonly headingLevel: number;
}

/** The card; pressed, it picks its branch. */
export function drawBranchCard(
  card: BranchCard,
  telling: Telling,
  pick: BranchPick,
): TemplateResult {
  const { layout, record, day, date, fork } = card;
  const { words } = telling;
  const sentence =
    layout === record
      ? describeRecordSince(record.timeline, fork - 1, day, words, date)
      : describeBranch(record.timeline, layout.timeline, day, words, date);
  return html`
    <div class="pick">
      ${drawHeading(
        pick.headingLevel,
        html`<button
          type="button"
          aria-pressed=${pick.isPicked ? 'true' : 'false'}
          @click=${pick.pick}
        >
          ${drawSentence(titleOf(card, telling), telling.timeline.dataset)}
        </button>`,
        'card-title',
      )}
      <p class="kind">${drawKind(card, telling)}</p>
      ${drawPicture(card, telling)}
    </div>
    <p class="sentence">${drawSentence(sentence, telling.timeline.dataset)}</p>
    ${drawScores(card, telling)}
  `;
}

function titleOf({ layout, record }: BranchCard, { words }: Telling): string {
  return layout === record
    ? panelMessages(words).branches.record
    : branchTitle(layout.timeline, words);
}

/** Whether it happened: until its fork a branch is the record. With changes of the reader's own it is not the published one. */
function drawKind({ layout, day }: BranchCard, telling: Telling): TemplateResult | typeof nothing {
  const { timeline } = layout;
  const { words } = telling;
  const moment = timeline.momentAt(day);
  const hypothesis = hypothesisAt(timeline, moment);
  if (hypothesis?.isChanged) return drawHypotheticalMark({ ...telling, timeline, moment });
  return hypothesis
    ? html`<span class="mark hypothetical" part="hypothetical"
        >${words.messages.event.hypothetical}</span
      >`
    : html`<span class="mark">${panelMessages(words).branches.recorded}</span>`;
}

/** The small map: one image to a screen reader, whose marks neither a pointer nor the keyboard finds. */
function drawPicture(card: BranchCard, telling: Telling): TemplateResult {
  const { layout, record, day, date, shared, width } = card;
  const { words, localized } = telling;
  const height = picturesHeight(shared, width);
  const moment = layout.timeline.momentAt(day);
  const draw = () => {
    const scene = branchPicture({
      layout,
      record: layout === record ? undefined : record,
      day,
      shared,
      frame: { width, height },
      words,
      nameOf: ({ name }) => localized(name).text,
    });
    const hypothetical = hypothesisAt(layout.timeline, moment) !== undefined;
    const view = { scene, lead: [], tabStop: '', hypothetical, labels: new Map(), moving: false };
    return html`<div inert aria-hidden="true">
      <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height}>${drawMap(view)}</svg>
    </div>`;
  };
  return html`<div
    class="picture"
    role="img"
    aria-label=${describeState(layout.timeline, moment, words, date)}
  >
    <i class="gauge"></i>
    ${width > 0 ? draw() : nothing}
  </div>`;
}

function drawScores(card: BranchCard, telling: Telling): TemplateResult {
  const { layout, record, day, date, pairs } = card;
  const { words } = telling;
  const { panels, branches } = panelMessages(words);
  const isBranch = layout !== record;
  const scoreIn = ({ timeline }: Layout, pair: Pair): number | undefined =>
    timeline.scoreAt(pair, timeline.momentAt(day));
  return html`<table>
    <caption class="spoken">
      ${drawSentence(branchesMessages(words).scores(titleOf(card, telling), date), layout.timeline.dataset)}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="spoken">${panels.pair}</span></th>
        <th scope="col" class="number soft">${panels.score}</th>
        ${!isBranch ? nothing : html`<th scope="col" class="number soft">${branches.againstRecord}</th>`}
      </tr>
    </thead>
    <tbody>
      ${pairs.map((pair) => {
        const score = scoreIn(layout, pair);
        return html`<tr>
          <th scope="row">${briefPair(pair, layout.timeline.dataset, words)}</th>
          <td class="number">${writeScore(score, words)}</td>
          ${
            !isBranch
              ? nothing
              : html`<td class="number">
                  ${drawPoints(scoreIn(record, pair), score, words, 'number')}
                </td>`
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}

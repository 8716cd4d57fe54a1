/** Draws one relation in the record and in every branch: a chart, the same in sentences, and as a table. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DayNumber } from '../../dataset/calendar-date.ts';
import { playsOwnChanges } from '../../model/plays-own-changes.ts';
import type { Pair } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import {
  branchChart,
  LABEL_LINE,
  type BranchChart,
  type DrawnBranch,
  type TitledBranch,
} from '../../scene/branch-chart.ts';
import { describeAcrossBranches } from '../../words/describe-across-branches.ts';
import { dateOfDay } from '../../words/date-of-day.ts';
import { briefPair } from '../../words/name-pair.ts';
import { branchesMessages } from '../../words/opened/branches-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { Words } from '../../words/words.ts';
import { breakable } from '../breakable.ts';
import { drawChartAxes } from '../draw-chart-axes.ts';
import { drawSentence } from '../draw-sentence.ts';
import { writeScore } from '../draw-points.ts';
import { lineTitle } from './branch-lines.ts';

/** Least height of the chart in px, and as a share of its width up to the most. */
const LEAST_HEIGHT = 224;
const ASPECT = 0.24;
const MOST_HEIGHT = 320;
/** Dashes of the branches in their order, over and over: lines that cross are told apart. */
const DASHES = ['6 4', '2 3', '9 3 2 3', '12 5'];

/** What a chart shows. */
export interface AcrossBranches {
  readonly record: Timeline;
  readonly branches: readonly TitledBranch[];
  readonly pair: Pair;
  /** The day that the reader stands at. */
  readonly day: DayNumber;
  /** Width of the chart in px. */
  readonly width: number;
  /** The timeline that the reader looks at. */
  readonly picked: Timeline | undefined;
}

/** The chart with its texts; needs `chartStyles` and `branchChartStyles`. */
export function drawBranchChart(across: AcrossBranches, words: Words): TemplateResult {
  const { record, branches, pair, day, width } = across;
  const { across: messages } = branchesMessages(words);
  const chart = branchChart({
    record: { timeline: record, title: panelMessages(words).branches.record },
    branches,
    pair,
    day,
    frame: { width, height: heightFor(width), direction: words.direction },
    labelOf: (title, score) => `${words.score(score)} ${title}`,
  });
  const told = { day: chart.now?.day ?? chart.end, end: chart.end };
  const { from, to } = chart.record.scale.span;
  const played = branches.map(({ timeline }) => timeline);
  const dateOn = (day: number): string => dateOfDay([record, ...played], day, words);
  const name = briefPair(pair, record.dataset, words);
  const text = messages.chart(name, dateOn(from), dateOn(to), dateOn(chart.fork));
  const { ownChanges } = panelMessages(words).branches;
  const sentences = describeAcrossBranches(record, played, pair, told, words);
  return html`<figure class="across">
    <svg
      class="chart"
      part="chart"
      role="img"
      aria-label=${played.some(playsOwnChanges) ? `${text} ${ownChanges}.` : text}
      width=${width}
      height=${chart.record.height}
      viewBox="0 0 ${width} ${chart.record.height}"
    >
      ${drawChartAxes(words, chart.record)} ${drawNow(chart)}
      ${chart.branches.map((branch, index) => drawLine(branch, index, chart, across))}
    </svg>
    <p class="dashed small soft" aria-hidden="true">${words.messages.event.hypothetical}</p>
    <figcaption>${drawSentence(sentences, record.dataset)}</figcaption>
    <details class="same">
      <summary>${panelMessages(words).difference.table}</summary>
      ${drawTable(chart, across, words)}
    </details>
  </figure>`;
}

function heightFor(width: number): number {
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.round(width * ASPECT)));
}

function drawLine(
  { timeline, line, marks, end, label, now }: DrawnBranch,
  index: number,
  { now: today }: BranchChart,
  { record, picked }: AcrossBranches,
): SVGTemplateResult {
  const isRecord = timeline === record;
  const middle = label.y - ((label.lines.length - 1) * LABEL_LINE) / 2 + LABEL_LINE * 0.28;
  const kind = `${isRecord ? 'happened' : 'supposed'} ${timeline === picked ? 'picked' : ''}`;
  return svg`<g class="line ${kind}">
    <path
      d=${line}
      stroke-dasharray=${isRecord ? nothing : DASHES[(index - 1) % DASHES.length]!}
    ></path>
    ${marks.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2"></circle>`)}
    ${now === undefined ? nothing : svg`<circle class="at" cx=${today?.x} cy=${now} r="4"></circle>`}
    <line class="lead" x1=${end.x} y1=${end.y} x2=${(end.x + 3 * label.x) / 4} y2=${label.y}></line>
    <text x=${label.x} y=${middle} class="anchor-start">
      ${label.lines.map(
        (text, row) => svg`<tspan x=${label.x} dy=${row === 0 ? 0 : LABEL_LINE}>${text}</tspan>`,
      )}
    </text>
  </g>`;
}

/** Where the reader stands, while that is in the chart. */
function drawNow({ now, record: { plot } }: BranchChart): SVGTemplateResult | typeof nothing {
  if (!now) return nothing;
  return svg`<line class="now" x1=${now.x} x2=${now.x} y1=${plot.top - 4} y2=${plot.bottom}></line>`;
}

/** The scores of every line right before the fork, on the day, and at the end. */
function drawTable(
  { fork, end, now }: BranchChart,
  { record, branches, pair }: AcrossBranches,
  words: Words,
): TemplateResult {
  const messages = panelMessages(words).branches;
  const { heading, line } = branchesMessages(words).across;
  const timelines = [record, ...branches.map(({ timeline }) => timeline)];
  const days = [...new Set<DayNumber>([fork - 1, now?.day ?? end, end])];
  const drawLine = (timeline: Timeline, title: string, kind: string): TemplateResult =>
    html`<tr>
      <th scope="row">
        ${drawSentence(title, record.dataset)} <span class="small soft">${kind}</span>
      </th>
      ${days.map((day) => drawScore(timeline, pair, day, words))}
    </tr>`;
  return html`<table>
    <caption class="spoken">
      ${heading(briefPair(pair, record.dataset, words))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${line}</th>
        ${days.map(
          (day) =>
            html`<th scope="col" class="score">
              ${breakable(dateOfDay(timelines, day, words, words.shortDate))}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${drawLine(record, messages.record, messages.recorded)}
      ${branches.map(({ timeline }) => drawLine(timeline, lineTitle(timeline, words), words.messages.event.hypothetical))}
    </tbody>
  </table>`;
}

function drawScore(timeline: Timeline, pair: Pair, day: DayNumber, words: Words): TemplateResult {
  return html`<td class="score">
    ${writeScore(timeline.scoreAt(pair, timeline.momentAt(day)), words)}
  </td>`;
}

/** Draws the history of a relation: axes, level, score, events, and where the reader stands. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Pair } from '../../model/pair.ts';
import type { RelationChart } from '../../scene/relation-chart.ts';
import { scoreAndWord } from '../../words/describe-score.ts';
import { briefPair } from '../../words/name-pair.ts';
import { relationMessages } from '../../words/opened/relation-messages.ts';
import { drawChartAxes } from '../draw-chart-axes.ts';
import { drawRampStops } from '../draw-ramp.ts';
import { scoreInk } from '../ink.ts';
import { dateOf } from '../date-of.ts';
import { dateOfDay } from '../../words/date-of-day.ts';
import type { Telling } from '../telling.ts';

/** What else a chart shows and says. */
export interface ChartLayer {
  /** Drawn behind the lines, in place of what events add. */
  readonly drawn: SVGTemplateResult | typeof nothing;
  /** A sentence for the chart's text; empty for none. */
  readonly spoken: string;
}

/** The chart as one picture with a text that sums it up; the list below it holds the parts. */
export function drawRelationChart(
  telling: Telling,
  pair: Pair,
  chart: RelationChart,
  layer: ChartLayer,
): TemplateResult {
  const { width, height } = chart;
  return html`<svg
    class="chart"
    part="chart"
    role="img"
    aria-label=${`${summarize(telling, pair, chart)} ${layer.spoken}`.trim()}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${drawRamp(chart)} ${drawChartAxes(telling.words, chart)}
    ${layer.drawn === nothing ? svg`<path class="added" d=${chart.added}></path>` : layer.drawn}
    <path class="standing" d=${chart.level}></path>
    <path class="course" stroke="url(#ramp)" d=${chart.score}></path>
    <path class="course projected" stroke="url(#ramp)" d=${chart.projectedScore}></path>
    ${chart.marks.map(
      ({ x, y, score }) =>
        svg`<circle class="event-mark" cx=${x} cy=${y} r="2.5" fill=${scoreInk(score)}></circle>`,
    )}
    ${drawNow(chart)}
  </svg>`;
}

function summarize(telling: Telling, pair: Pair, { scale, extremes }: RelationChart): string {
  const { words, timeline, moment } = telling;
  const messages = relationMessages(words);
  const date = (day: number): string => dateOfDay([timeline], Math.floor(day), words);
  const from = Math.max(scale.span.from, timeline.first.day);
  const to = Math.min(scale.span.to, Math.max(timeline.last.day, moment.day));
  const score = scoreAndWord(timeline.scoreAt(pair, moment), words);
  return [
    messages.chart(briefPair(pair, timeline.dataset, words), date(from), date(to)),
    ...(extremes
      ? [
          messages.chartExtremes(
            words.score(extremes.low.score),
            date(extremes.low.day),
            words.score(extremes.high.score),
            date(extremes.high.day),
          ),
        ]
      : []),
    messages.chartNow(dateOf(telling), score),
  ].join(' ');
}

/** Colours the score by its height. */
function drawRamp({ plot }: RelationChart): SVGTemplateResult {
  return svg`<defs>
    <linearGradient
      id="ramp" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1=${plot.bottom} y2=${plot.top}
    >
      ${drawRampStops()}
    </linearGradient>
  </defs>`;
}

function drawNow({ now, plot }: RelationChart): SVGTemplateResult | typeof nothing {
  if (now.x < plot.left || now.x > plot.right) return nothing;
  return svg`<line class="now" x1=${now.x} x2=${now.x} y1=${plot.top - 4} y2=${plot.bottom}></line>
    ${
      now.y === undefined
        ? nothing
        : svg`<circle class="now-dot" cx=${now.x} cy=${now.y} r="5"></circle>`
    }`;
}

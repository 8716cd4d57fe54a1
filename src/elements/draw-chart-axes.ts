/** Draws the axes of a chart of scores through time: the scale from hostile to allied, and the dates. */
import { svg, type SVGTemplateResult } from 'lit';
import type { RelationChart } from '../scene/relation-chart.ts';
import { textWidth } from '../scene/text-width.ts';
import { timeTicks, type TimeTick } from '../scene/timeline/time-ticks.ts';
import { panelMessages } from '../words/panel-messages.ts';
import { putSign } from '../words/put-sign.ts';
import type { Words } from '../words/words.ts';
import { tickLabel } from './timeline/tick-labels.ts';

const FONT_SIZE = 12;
const LABEL_GAP = 12;
/** Scores with a line across the plot. */
const SCORE_TICKS = [10, 5, 0, -5, -10];

/** Both axes, in the frame of a chart. */
export function drawChartAxes(words: Words, chart: RelationChart): SVGTemplateResult {
  return svg`${drawScoreAxis(words, chart)} ${drawTimeAxis(words, chart)}`;
}

function drawScoreAxis(words: Words, chart: RelationChart): SVGTemplateResult {
  const { panels } = panelMessages(words);
  const { plot, scale } = chart;
  const y = (score: number): number => chart.y(score);
  const isMirrored = scale.direction === 'rtl';
  const edge = isMirrored ? plot.right + 6 : plot.left - 6;
  const anchor = isMirrored ? 'anchor-start' : 'anchor-end';
  const outer = isMirrored ? plot.right + 30 : 0;
  const outerAnchor = isMirrored ? 'anchor-end' : 'anchor-start';
  return svg`
    ${SCORE_TICKS.map(
      (score) => svg`<line
        class=${score === 0 ? 'grid neutral' : 'grid'}
        x1=${plot.left} x2=${plot.right} y1=${y(score)} y2=${y(score)}
      ></line>`,
    )}
    ${SCORE_TICKS.slice(1, -1).map(
      (score) =>
        svg`<text x=${edge} y=${y(score) + 4} class=${anchor}>${shortScore(score, words)}</text>`,
    )}
    <text x=${outer} y=${plot.top - 8} class=${outerAnchor}>${panels.chartTop}</text>
    <text x=${outer} y=${plot.bottom + 15} class=${outerAnchor}>${panels.chartBottom}</text>`;
}

/** A whole score with its sign; the axis needs no decimals. */
function shortScore(score: number, words: Words): string {
  return score === 0 ? '0' : putSign(String(Math.abs(score)), score < 0, words);
}

function drawTimeAxis(words: Words, chart: RelationChart): SVGTemplateResult {
  const { plot, scale, height } = chart;
  const labelOf = (tick: TimeTick): string => tickLabel(tick, words);
  const widthOf = (label: string): number => textWidth(label, FONT_SIZE);
  const ticks = timeTicks(scale, { labelOf, widthOf, gap: LABEL_GAP });
  return svg`${ticks.map(
    ({ x, label }) => svg`<line
        class="tick-line"
        x1=${plot.left + x} x2=${plot.left + x} y1=${plot.bottom} y2=${plot.bottom + 4}
      ></line>
      <text x=${plot.left + x} y=${height - 4} class="anchor-middle">${label}</text>`,
  )}`;
}

/** Draws the course of a relation by the published scale and by each lens, side by side. */
import { html, type TemplateResult } from 'lit';
import type { Pair } from '../../model/pair.ts';
import { relationChart, type RelationChart } from '../../scene/relation-chart.ts';
import type { TimeScale } from '../../scene/timeline/time-scale.ts';
import { scoreAndWord } from '../../words/describe-score.ts';
import { doubtMessages } from '../../words/doubt/doubt-messages.ts';
import { briefPair } from '../../words/name-pair.ts';
import { drawHeading } from '../draw-heading.ts';
import { writeScore } from '../draw-points.ts';
import { dateOf } from '../date-of.ts';
import type { Telling } from '../telling.ts';
import { lensTimeline, SCALES, type Scale } from './lens-dataset.ts';

/** Units of the drawing, which is stretched to the room there is. */
const WIDTH = 160;
const HEIGHT = 84;
const MARGIN = { top: 1, bottom: 1, start: 0, end: 0 };

/** One small chart a scale, over the same span of days, with the score at the moment. */
export function drawByScales(
  telling: Telling,
  pair: Pair,
  { span }: TimeScale,
  headingLevel: number,
): TemplateResult {
  const { timeline, moment, words } = telling;
  const { lens: messages } = doubtMessages(words);
  const { dataset, choices } = timeline;
  const frame = { width: WIDTH, height: HEIGHT, margin: MARGIN, span, direction: words.direction };
  const charts = SCALES.map((scale) => {
    const played = scale === 'published' ? timeline : lensTimeline(dataset, scale, choices);
    const score = played.scoreAt(pair, moment);
    return { scale, score, chart: relationChart(played, pair, moment, frame) };
  });
  const published = charts[0]!.chart;
  return html`${drawHeading(headingLevel, messages.heading, 'label')}
    <ul class="scales">
      ${charts.map(({ scale, score, chart }) => {
        const name = messages[scale];
        const spoken = messages.chart(
          name,
          briefPair(pair, dataset, words),
          dateOf(telling),
          scoreAndWord(score, words),
        );
        return html`<li>
          <p class="scale-name"><span>${name}</span> <b>${writeScore(score, words)}</b></p>
          ${drawSmallChart(scale, chart, published, spoken)}
          <p class="small soft">${messages.means[scale]}</p>
        </li>`;
      })}
    </ul>`;
}

/** The course by one scale, and thin behind it the published one. */
function drawSmallChart(
  scale: Scale,
  chart: RelationChart,
  published: RelationChart,
  spoken: string,
): TemplateResult {
  const { now, plot } = chart;
  return html`<svg
    class="small-chart"
    role="img"
    aria-label=${spoken}
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
  >
    <rect class="frame" x="0" y=${plot.top} width=${WIDTH} height=${plot.bottom - plot.top}></rect>
    <line class="neutral" x1="0" x2=${WIDTH} y1=${chart.y(0)} y2=${chart.y(0)}></line>
    <path class="shadow" d=${published.score + published.projectedScore}></path>
    <path class="other by-${scale}" d=${chart.score}></path>
    <path class="other projected by-${scale}" d=${chart.projectedScore}></path>
    <line class="now" x1=${now.x} x2=${now.x} y1=${plot.top} y2=${plot.bottom}></line>
  </svg>`;
}

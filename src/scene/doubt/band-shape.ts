/** The band of a score as a shape in the chart of its relation. */
import type { ScoreBand } from '../../model/doubt/score-band.ts';
import type { Moment } from '../../model/moment.ts';
import type { Pair } from '../../model/pair.ts';
import type { Timeline } from '../../model/timeline.ts';
import { chartEnd, daysApart, stretchesIn, type RelationChart } from '../relation-chart.ts';
import { roundPx } from '../round-px.ts';

/** The edges of the band are drawn as straight pieces of about this many px. */
const PIECE_WIDTH = 4;

/** The moments at which the band must be known to be drawn in a chart: at each step and often enough between. */
export function bandMoments(
  timeline: Timeline,
  pair: Pair,
  moment: Moment,
  { scale }: RelationChart,
): readonly Moment[] {
  const end = chartEnd(timeline, moment, scale.span);
  return stretchesIn(timeline.courseOf(pair), scale.span.from, end).flatMap((stretch) => {
    const { applied } = stretch.step;
    return daysApart(stretch, scale, PIECE_WIDTH).map((day) => ({ day, applied }));
  });
}

/** Path data of the whole band, along its upper edge and back along the lower one; empty where nothing is known. */
export function bandPath({ moments, whole }: ScoreBand, chart: RelationChart): string {
  const { plot, scale } = chart;
  const points = moments.flatMap(({ day }, index) => {
    const range = whole[index];
    const x = roundPx(plot.left + scale.x(day));
    return range ? [{ x, top: chart.y(range.high), bottom: chart.y(range.low) }] : [];
  });
  if (points.length === 0) return '';
  const upper = points.map(({ x, top }) => `${x} ${top}`);
  const lower = points.map(({ x, bottom }) => `${x} ${bottom}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
}

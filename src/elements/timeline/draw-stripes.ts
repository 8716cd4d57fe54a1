/** Draws the stripes of a timeline: colour for the score, and the score as a line, so that colour is never alone. */
import { svg, type SVGTemplateResult } from 'lit';
import { MAX_SCORE } from '../../model/relation-course.ts';
import type { StripeStop } from '../../scene/timeline/relation-stripes.ts';
import type { TimeScale } from '../../scene/timeline/time-scale.ts';
import type { SceneStripe, TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import { scoreInk } from '../ink.ts';
import { roundPx } from '../../scene/round-px.ts';

/** Share of a row that the branch takes beside the record. */
const BRANCH_SHARE = 0.64;
const RECORD_SHARE = 0.24;
/** Room between the line of the score and the edge of its band, in px. */
const LINE_MARGIN = 3;

/** All stripes of a scene; expensive, so draw them only when the scene changes. */
export function drawStripes(scene: TimelineScene): SVGTemplateResult {
  const { fork, metrics, bottom, scale } = scene;
  const branch = fork && restFrom(scene, fork.x);
  return svg`
    <defs>
      ${scene.stripes.map(
        ({ pair, stops, branch, record }) => svg`
          ${drawGradient(`score-${pair.index}`, [...stops, ...branch], scale)}
          ${drawGradient(`record-${pair.index}`, record, scale)}`,
      )}
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0V8"></path>
      </pattern>
    </defs>
    <svg width=${scale.width} height=${bottom}>
      <g class="zoomed">
        ${scene.stripes.map((stripe) => drawStripe(stripe, scene))}
        ${
          branch &&
          svg`<rect class="branch" fill="url(#hatch)" x=${branch.x} width=${branch.width}
            y=${metrics.top} height=${bottom - metrics.top}></rect>`
        }
      </g>
    </svg>`;
}

/** The part of the axis after a place, in the direction of time. */
export function restFrom(scene: TimelineScene, x: number): { x: number; width: number } {
  const { direction, width } = scene.scale;
  return direction === 'rtl' ? { x: 0, width: x } : { x, width: width - x };
}

function drawStripe(stripe: SceneStripe, scene: TimelineScene): SVGTemplateResult {
  const { metrics, scale } = scene;
  const { pair, y, stops, branch, record } = stripe;
  const full = { y, height: metrics.stripe };
  const upper = { y, height: metrics.stripe * (record.length > 0 ? BRANCH_SHARE : 1) };
  const lower = {
    y: y + metrics.stripe * (1 - RECORD_SHARE),
    height: metrics.stripe * RECORD_SHARE,
  };
  return svg`
    <path class="unknown" d="M0 ${y + metrics.stripe / 2}H${scale.width}"></path>
    ${drawBand(`score-${pair.index}`, stops, full, scale)}
    ${drawBand(`score-${pair.index}`, branch, upper, scale)}
    ${drawBand(`record-${pair.index}`, record, lower, scale)}
    <path class="course" d=${coursePath(stops, full, scale) + coursePath(branch, upper, scale)}></path>`;
}

/** Top and height of a band in px. */
interface Row {
  readonly y: number;
  readonly height: number;
}

/** A coloured band from the first stop to the last. */
function drawBand(
  gradient: string,
  stops: readonly StripeStop[],
  { y, height }: Row,
  scale: TimeScale,
): SVGTemplateResult | undefined {
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return undefined;
  const ends = [scale.x(first.day), scale.x(last.day)];
  const x = Math.min(...ends);
  return svg`<rect class="band" fill="url(#${gradient})" x=${x} width=${Math.max(...ends) - x}
    y=${y} height=${height}></rect>`;
}

function drawGradient(
  id: string,
  stops: readonly StripeStop[],
  scale: TimeScale,
): SVGTemplateResult | undefined {
  if (stops.length === 0) return undefined;
  const ordered = scale.direction === 'rtl' ? stops.toReversed() : stops;
  return svg`
    <linearGradient id=${id} gradientUnits="userSpaceOnUse" x1="0" x2=${scale.width}>
      ${ordered.map(({ day, score }) => {
        const offset = Math.round((scale.x(day) / scale.width) * 1e5) / 1e5;
        return svg`<stop offset=${offset} stop-color=${scoreInk(score)}></stop>`;
      })}
    </linearGradient>`;
}

/** The score as a line within its band, +10 near the top, −10 near the bottom. */
function coursePath(stops: readonly StripeStop[], { y, height }: Row, scale: TimeScale): string {
  const reach = height / 2 - LINE_MARGIN;
  const points = stops.map(
    ({ day, score }) =>
      `${roundPx(scale.x(day))} ${roundPx(y + height / 2 - (score / MAX_SCORE) * reach)}`,
  );
  return points.length > 0 ? `M${points.join('L')}` : '';
}

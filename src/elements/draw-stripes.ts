/** Draws the stripes of a timeline: colour for the score, and the score as a line, so that colour is never alone. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { RelationStripe } from '../scene/relation-stripes.ts';
import type { TimeScale } from '../scene/time-scale.ts';
import type { SceneStripe, TimelineScene } from '../scene/timeline-scene.ts';
import { scoreInk } from './ink.ts';

/** Share of a row that the branch takes beside the record. */
const BRANCH_SHARE = 0.64;
const RECORD_SHARE = 0.24;

/** All stripes of a scene; expensive, so draw them only when the scene changes. */
export function drawStripes(scene: TimelineScene): SVGTemplateResult {
  const { fork, metrics, bottom } = scene;
  return svg`
    <defs>
      ${scene.stripes.flatMap((stripe) => [
        drawGradient(stripe, scene.scale, `score-${stripe.pair.index}`),
        stripe.record && drawGradient(stripe.record, scene.scale, `record-${stripe.pair.index}`),
      ])}
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0V6"></path>
      </pattern>
    </defs>
    ${scene.stripes.map((stripe) => drawStripe(stripe, scene))}
    ${
      fork &&
      svg`<rect class="branch" fill="url(#hatch)" y=${metrics.top} height=${bottom - metrics.top}
        x=${restFrom(scene, fork.x).x} width=${restFrom(scene, fork.x).width}></rect>`
    }`;
}

/** The part of the axis after a place, in the direction of time. */
export function restFrom(scene: TimelineScene, x: number): { x: number; width: number } {
  const { direction, width } = scene.scale;
  return direction === 'rtl' ? { x: 0, width: x } : { x, width: width - x };
}

function drawStripe(stripe: SceneStripe, scene: TimelineScene): SVGTemplateResult {
  const { fork, metrics, scale } = scene;
  const { pair, y, stops, record } = stripe;
  const height = metrics.stripe;
  const first = stops[0];
  const known = first ? scale.x(first.day) : undefined;
  const forkX = record && fork ? fork.x : undefined;
  return svg`
    <g class="stripe" data-pair=${pair.key}>
      <path class="unknown" d="M0 ${y + height / 2}H${scale.width}"></path>
      ${known === undefined ? nothing : drawBand(scene, pair.index, known, forkX, y)}
      ${record ? drawRecord(scene, stripe, y) : nothing}
      <path class="course" d=${coursePath(stripe, scene, y)}></path>
    </g>`;
}

/** The coloured band: full height in the record, less beside it in a branch. */
function drawBand(
  scene: TimelineScene,
  index: number,
  known: number,
  forkX: number | undefined,
  y: number,
): SVGTemplateResult {
  const { stripe: height } = scene.metrics;
  const all = restFrom(scene, known);
  const fill = `url(#score-${index})`;
  if (forkX === undefined) {
    return svg`<rect class="band" fill=${fill} x=${all.x} y=${y} width=${all.width} height=${height}></rect>`;
  }
  const after = restFrom(scene, forkX);
  const before = scene.scale.direction === 'rtl' ? after.width : all.x;
  return svg`
    <rect class="band" fill=${fill} x=${before} y=${y} width=${Math.max(0, all.width - after.width)} height=${height}></rect>
    <rect class="band" fill=${fill} x=${after.x} y=${y} width=${after.width} height=${height * BRANCH_SHARE}></rect>`;
}

function drawRecord(scene: TimelineScene, stripe: SceneStripe, y: number): SVGTemplateResult {
  const { stripe: height } = scene.metrics;
  const { x, width } = restFrom(scene, scene.fork?.x ?? 0);
  return svg`<rect class="band" fill="url(#record-${stripe.pair.index})" x=${x} width=${width}
    y=${y + height * (1 - RECORD_SHARE)} height=${height * RECORD_SHARE}></rect>`;
}

function drawGradient(
  { stops }: RelationStripe,
  scale: TimeScale,
  id: string,
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

/** The score as a line within its stripe, +10 at the top; in a branch within the branch's part of it. */
function coursePath({ stops }: RelationStripe, scene: TimelineScene, y: number): string {
  const { scale, metrics, fork } = scene;
  const forkDay = fork && scale.day(fork.x);
  const points = stops.map(({ day, score }, index) => {
    const isBranch = forkDay !== undefined && day >= forkDay && index > 0;
    const height = isBranch ? metrics.stripe * BRANCH_SHARE : metrics.stripe;
    const reach = height / 2 - 3;
    return `${round(scale.x(day))} ${round(y + height / 2 - (score / 10) * reach)}`;
  });
  return points.length > 0 ? `M${points.join('L')}` : '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

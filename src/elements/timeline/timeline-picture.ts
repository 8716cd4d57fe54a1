/** The picture of a timeline's axis and the names beside it. */
import type { nothing } from 'lit';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isAmong } from '../../model/pair.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Standing } from '../../scene/timeline/timeline-steps.ts';
import { briefPair } from '../../words/name-pair.ts';
import type { Words } from '../../words/words.ts';
import { drawMarker, drawTicks } from './draw-axis.ts';
import { drawMarks } from './draw-marks.ts';
import { drawStripes } from './draw-stripes.ts';
import { describeStripes, tooltipOf } from './timeline-texts.ts';

/** Draws a scene with the reader at a moment; what a step along the axis leaves as it is, is not drawn anew. */
export function drawPicture(
  scene: TimelineScene,
  standing: Standing,
  focusedActors: readonly string[],
  fork: SVGTemplateResult | typeof nothing | undefined,
  words: Words,
): TemplateResult {
  const { timeline } = scene;
  const { current } = standing;
  return html`
    <svg
      class="picture"
      role="img"
      aria-label=${guard([scene, words], () => describeStripes(scene, words))}
    >
      ${guard([scene], () => drawStripes(scene))}
      ${guard([scene, focusedActors], () => drawVeils(scene, focusedActors))} ${fork}
      <g class="appearing">
        ${guard([scene, current, words], () =>
          drawMarks(scene, current, (mark) => tooltipOf(mark, timeline, words)),
        )}
      </g>
    </svg>
    <svg class="picture" aria-hidden="true">
      <g class="appearing">${guard([scene], () => drawTicks(scene))}</g>
    </svg>
    <svg class="picture now" aria-hidden="true">${guard([scene], () => drawMarker(scene))}</svg>
  `;
}

/** The names of the pairs, each beside its stripe, with the score where there is room. */
export function drawRelationLabels(
  scene: TimelineScene,
  standing: Standing,
  focusedActors: readonly string[],
  compact: boolean,
  words: Words,
): TemplateResult {
  const { timeline } = scene;
  const { pair: pairOf } = words.messages.relation;
  return html`
    <ul class="labels" aria-label=${words.messages.timeline.relations}>
      ${scene.stripes.map(({ pair }) => {
        const score = timeline.scoreAt(pair, standing.moment);
        const shown = score === undefined ? '?' : words.score(score);
        const name = briefPair(pair, timeline.dataset, words);
        return html`
          <li class=${isAmong(pair, focusedActors) ? '' : 'dim'}>
            ${
              compact
                ? html`<span aria-hidden="true">${pairOf(pair.a.short, pair.b.short)}</span>
                    <span class="spoken">${name} ${shown}</span>`
                : html`<span>${name}</span> <span class="score">${shown}</span>`
            }
          </li>
        `;
      })}
    </ul>
  `;
}

/** Pales the stripes that are not brought forward. */
function drawVeils(scene: TimelineScene, focusedActors: readonly string[]): SVGTemplateResult[] {
  return scene.stripes
    .filter(({ pair }) => !isAmong(pair, focusedActors))
    .map(
      ({ y }) =>
        svg`<rect class="veil row" y=${y} width=${scene.scale.width} height=${scene.metrics.stripe}></rect>`,
    );
}

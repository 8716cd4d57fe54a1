/**
 * Draws what lies on and below the stripes: date labels, the marker with its date. Where the marker
 * stands, what its date says and which labels make way for it, is written by `place-now.ts`.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';

/** Space between the stripes and the pill. */
const PILL_OFFSET = 7;

/** The ticks below the stripes, each with its date. */
export function drawTicks({ metrics, bottom, ticks }: TimelineScene): SVGTemplateResult {
  const baseline = bottom + PILL_OFFSET + metrics.pill / 2 + metrics.font * 0.35;
  return svg`${ticks.map(
    ({ x, labelX, label }) => svg`
      <path class="tick" d="M${x} ${bottom + 1}V${bottom + 5}"></path>
      <text class="tick" x=${labelX} y=${baseline}>${label}</text>`,
  )}`;
}

/** The marker line, the veil over what comes after it, and the pill for the date. */
export function drawMarker({ metrics, bottom, lanes }: TimelineScene): SVGTemplateResult {
  const top = bottom + PILL_OFFSET;
  return svg`
    <rect class="veil appearing" y=${metrics.top} height=${bottom - metrics.top}></rect>
    <g class="at-now">
      <g>
        <path class="marker-halo" d="M0 ${metrics.top - 4}V${top}"></path>
        <path class="marker" d="M0 ${metrics.top - 4}V${top}"></path>
        ${
          lanes > 0
            ? svg`<path class="marker-on" d="M0 ${top + metrics.pill}V${bottom + metrics.axis + lanes * metrics.lane}"></path>`
            : nothing
        }
        <g class="pill" part="date">
          <rect class="ring" y=${top - 4} height=${metrics.pill + 8} rx=${metrics.pill / 2 + 4}></rect>
          <rect class="body" y=${top} height=${metrics.pill} rx=${metrics.pill / 2}></rect>
          <text y=${top + metrics.pill / 2 + metrics.font * 0.35}></text>
        </g>
      </g>
    </g>`;
}

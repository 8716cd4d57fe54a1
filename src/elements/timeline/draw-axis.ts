/**
 * Draws what lies on and below the stripes: date labels, the fork of a branch, the marker with its date. Where the marker
 * stands, what its date says and which labels make way for it, is written by `place-now.ts`.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { textWidth } from '../../scene/text-width.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import type { Words } from '../../words/words.ts';
import { restFrom } from './draw-stripes.ts';

/** Space between the stripes and the pill. */
const PILL_OFFSET = 7;
const FORK_GAP = 6;
/** How much wider semibold text may be than guessed. */
const BOLD = 1.1;

/** The ticks below the stripes, each with its date. */
export function drawTicks({ metrics, bottom, ticks }: TimelineScene): SVGTemplateResult {
  const baseline = bottom + PILL_OFFSET + metrics.pill / 2 + metrics.font * 0.35;
  return svg`${ticks.map(
    ({ x, labelX, label }) => svg`
      <path class="tick" d="M${x} ${bottom + 1}V${bottom + 5}"></path>
      <text class="tick" x=${labelX} y=${baseline}>${label}</text>`,
  )}`;
}

/** The line at which a branch leaves the record, and its name. */
export function drawFork(
  scene: TimelineScene,
  name: string,
  words: Words,
): SVGTemplateResult | typeof nothing {
  const { fork, metrics, bottom } = scene;
  if (!fork) return nothing;
  const { branchKey } = words.messages.timeline;
  const hasRecord = scene.stripes.some(({ record }) => record.length > 0);
  const { text, x, side } = placeForkLabel(
    scene,
    fork.x,
    hasRecord ? [`${name} · ${branchKey}`, name] : [name],
  );
  return svg`
    ${fork.isInSpan ? svg`<path class="fork" d="M${fork.x} ${metrics.font * 0.4}V${bottom}"></path>` : nothing}
    <text class="fork ${side}" x=${x} y=${metrics.font}>${text}</text>`;
}

/** After the fork where there is room, else before it, else up to the far edge, over the names beside the axis. */
function placeForkLabel(
  scene: TimelineScene,
  forkX: number,
  texts: readonly string[],
): { text: string; x: number; side: 'after' | 'before' } {
  const { scale, metrics } = scene;
  const towards = scale.direction === 'rtl' ? -1 : 1;
  const room = restFrom(scene, forkX).width;
  const needed = (text: string): number => textWidth(text, metrics.font) * BOLD + FORK_GAP;
  const after = texts.find((text) => needed(text) <= room);
  if (after !== undefined) return { text: after, x: forkX + towards * FORK_GAP, side: 'after' };
  const before = texts.find((text) => needed(text) <= scale.width - room);
  if (before !== undefined) return { text: before, x: forkX - towards * FORK_GAP, side: 'before' };
  let text = texts.at(-1) ?? '';
  while (text.length > 1 && needed(text) > scale.width + 2 * metrics.slot) {
    text = `${text.slice(0, -2).trimEnd()}…`;
  }
  return { text, x: scale.direction === 'rtl' ? 0 : scale.width, side: 'before' };
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

/** Draws the glyphs of events above the stripes, each tied to its day by a thin line. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { EventMark } from '../../scene/timeline/event-marks.ts';
import { themePath } from '../../scene/theme-glyph.ts';
import { markState, type MarkState } from '../../scene/timeline/timeline-now.ts';
import type { TimelineScene } from '../../scene/timeline/timeline-scene.ts';
import { roundPx } from '../../scene/round-px.ts';

/** A secondary event's glyph is smaller by this factor, the current one larger. */
const SECONDARY_SIZE = 0.76;
const CURRENT_SIZE = 1.35;

/** All glyphs; `tooltipOf` names what a mark stands for. A step draws those anew that it makes past or current. */
export function drawMarks(
  scene: TimelineScene,
  current: TimelineEvent | undefined,
  tooltipOf: (mark: EventMark) => string,
): SVGTemplateResult {
  const states = scene.marks.map((mark) => {
    const state = markState(mark, current);
    return { mark, state, shows: [mark, state, state === 'current' && current] };
  });
  const draw = ({ mark, state, shows }: (typeof states)[number]) =>
    guard(shows, () => drawMark(mark, state, scene, current, tooltipOf));
  // It comes on top of all others.
  const top = states.find(({ state }) => state === 'current');
  return svg`
    ${states.map(({ mark, state, shows }) =>
      guard(shows, () => drawLeader(mark, state, scene, current)),
    )}
    ${states.map((one) => (one === top ? nothing : draw(one)))} ${top && draw(top)}`;
}

function drawMark(
  mark: EventMark,
  state: MarkState,
  scene: TimelineScene,
  current: TimelineEvent | undefined,
  tooltipOf: (mark: EventMark) => string,
): SVGTemplateResult {
  const { metrics } = scene;
  const centre = [roundPx(mark.x), metrics.glyphCentre] as const;
  const shown = state === 'current' && current ? current : mark.events[0]!;
  const isProjected = mark.events.every(({ event }) => event.confidence === 'projected');
  const isOff = mark.events.every((placed) => placed.isOff);
  const shape =
    mark.events.length > 1 && state !== 'current'
      ? drawCount(mark.events.length, centre, scene)
      : svg`<path class="shape" d=${themePath(shown.event.themes[0]!, glyphRadius(shown, state, scene), centre)}></path>`;
  return svg`
    <g class="mark ${state} ${isProjected ? 'projected' : ''} ${isOff ? 'off' : ''}">
      <title>${guard([mark], () => tooltipOf(mark))}</title>
      <rect class="reach" x=${centre[0] - metrics.slot / 2} y=${centre[1] - metrics.slot / 2}
        width=${metrics.slot} height=${metrics.slot}></rect>
      ${shape}
    </g>`;
}

function glyphRadius(placed: TimelineEvent, state: MarkState, { metrics }: TimelineScene): number {
  if (state === 'current') return metrics.glyph * CURRENT_SIZE;
  return metrics.glyph * (placed.event.importance === 1 ? 1 : SECONDARY_SIZE);
}

function drawCount(
  count: number,
  [x, y]: readonly [x: number, y: number],
  { metrics }: TimelineScene,
): SVGTemplateResult {
  const width = metrics.slot - 4;
  const height = metrics.font * 1.45;
  return svg`
    <rect class="shape" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx=${height / 2}></rect>
    <text x=${x} y=${y + metrics.font * 0.35}>${count}</text>`;
}

/** From below the glyph to its day; for several events to a bracket over their days. */
function drawLeader(
  mark: EventMark,
  state: MarkState,
  scene: TimelineScene,
  current: TimelineEvent | undefined,
): SVGTemplateResult {
  const { metrics, scale } = scene;
  const from = metrics.glyphCentre + metrics.slot / 2;
  const to = metrics.top - 3;
  // Events stand in the order of time.
  const ends = state === 'current' && current ? [current] : [mark.events[0]!, mark.events.at(-1)!];
  const days = ends.map(({ day }) => roundPx(scale.x(day)));
  const left = Math.min(...days);
  const right = Math.max(...days);
  const stem = `M${roundPx(mark.x)} ${from}L${roundPx((left + right) / 2)} ${to}`;
  const bracket = right - left > 1 ? `M${left} ${to + 2}V${to}H${right}V${to + 2}` : '';
  return svg`<path class="leader ${state}" d=${stem + bracket}></path>`;
}

/**
 * Styles of the line where a branch leaves a timeline, and of the lanes below its axis: what happened solid and filled, what
 * did not dashed and hollow.
 */
import { css } from 'lit';

export const laneStyles = css`
  path.fork {
    fill: none;
    stroke: var(--ink);
    stroke-dasharray: 2 3;
    stroke-width: 1.5;
  }
  .picture text.fork {
    fill: var(--ink);
    font-weight: 600;
    text-anchor: start;
  }
  .picture text.before {
    text-anchor: end;
  }
  .branches {
    position: relative;
    /* The line of the date passes below the names. */
    z-index: 1;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .lane-picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .lane {
    display: block;
    block-size: var(--lane, 44px);
    margin-inline: -8px 0;
    border-radius: 6px;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .lane:hover {
    background: color-mix(in oklab, var(--rule) 40%, transparent);
  }
  .lane:has(:focus-visible) {
    outline: 2.5px solid var(--focus);
    outline-offset: -2px;
  }
  .lane-picture .line {
    fill: none;
    stroke: var(--ink-soft);
    stroke-width: 1.5;
  }
  .lane-picture text {
    fill: var(--ink-soft);
    font-size: var(--font, 13px);
    dominant-baseline: central;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-linejoin: round;
    stroke-width: 4px;
    unicode-bidi: plaintext;
  }
  .lane-picture .before {
    text-anchor: end;
  }
  .button {
    fill: var(--card);
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .chosen .button {
    stroke: var(--ink);
  }
  .pressed {
    fill: var(--ink);
  }
  .step {
    fill: var(--ink-soft);
  }
  .what-if .line {
    stroke-dasharray: 5 4;
  }
  .what-if .step {
    fill: var(--paper);
    stroke: var(--ink-soft);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .chosen .line {
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .chosen.what-if .line {
    stroke-dasharray: 7 4;
  }
  .lane-picture .chosen text {
    fill: var(--ink);
    font-weight: 650;
  }
  .chosen .step {
    fill: var(--ink);
    stroke: var(--ink);
  }
  .chosen.what-if .step {
    fill: var(--paper);
  }

  @media (forced-colors: active) {
    .lane-picture .line,
    .button,
    .what-if .step {
      stroke: CanvasText;
    }
    .lane-picture text,
    .recorded .step {
      fill: CanvasText;
    }
    .lane-picture text {
      stroke: Canvas;
    }
    .button,
    .what-if .step {
      fill: Canvas;
    }
    .chosen .line,
    .chosen .button,
    .chosen .step {
      stroke: Highlight;
    }
    .pressed {
      fill: Highlight;
    }
  }
`;

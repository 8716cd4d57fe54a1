/** Styles of a timeline's stripes, events and marker. */
import { css } from 'lit';

export const pictureStyles = css`
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
  }
  /* Parts that change at different times are drawn apart. */
  .bar,
  .foot,
  .labels,
  .slider,
  .picture {
    isolation: isolate;
  }
  .labels {
    margin: 0;
    padding: 0;
    padding-block-start: var(--top, 40px);
    list-style: none;
    font-size: var(--label);
  }
  .labels li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 14px;
    block-size: var(--pitch, 20px);
    line-height: 1;
    white-space: nowrap;
  }
  .labels .score {
    /* The axis beside it keeps its width, whatever the score. */
    min-inline-size: 5ch;
    color: var(--ink-soft);
    text-align: end;
    unicode-bidi: plaintext;
  }
  .labels .dim {
    color: var(--ink-soft);
  }
  .track {
    position: relative;
    grid-row: 1 / span 2;
    grid-column: 2;
    block-size: var(--height, 200px);
    cursor: ew-resize;
    touch-action: pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .slider {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .now {
    pointer-events: none;
    /* A layer of its own: the stripes below it need not be painted anew wherever it goes. */
    will-change: transform;
  }
  .picture text {
    fill: var(--ink-soft);
    font-size: var(--font, 13px);
    text-anchor: middle;
    unicode-bidi: plaintext;
  }
  .unknown {
    fill: none;
    stroke: var(--edge);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .course {
    fill: none;
    stroke: var(--paper);
    stroke-linejoin: round;
    stroke-width: 1.25;
  }
  .hatch {
    stroke: var(--paper);
    stroke-opacity: 0.6;
    stroke-width: 1.5;
  }
  .veil {
    fill: var(--paper);
    fill-opacity: 0.5;
  }
  .veil.row {
    fill-opacity: 0.75;
  }
  .marker {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .marker-on {
    stroke: var(--edge);
  }
  .marker-halo {
    stroke: var(--paper);
    stroke-width: 5;
  }
  .pill .body {
    fill: var(--ink);
  }
  .pill.projected .body {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
  }
  .pill .ring {
    fill: none;
  }
  .slider:focus-visible ~ .picture .ring {
    stroke: var(--focus);
    stroke-width: 2.5;
  }
  .picture .pill text {
    fill: var(--paper);
    font-weight: 600;
  }
  .picture .pill.projected text {
    fill: var(--ink);
  }
  path.tick {
    stroke: var(--edge);
  }

  /* Events */
  .mark {
    cursor: pointer;
  }
  .reach {
    fill: none;
    pointer-events: all;
  }
  .shape {
    fill: var(--paper);
    stroke: var(--ink-soft);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .past .shape {
    fill: var(--ink-soft);
  }
  .current .shape {
    fill: var(--ink);
    stroke: var(--ink);
  }
  .projected:not(.current) .shape {
    stroke-dasharray: 2.6 2;
  }
  .projected.past .shape {
    fill: var(--rule);
  }
  .off .shape {
    fill: var(--paper);
    stroke-dasharray: 2.6 2;
  }
  .mark:hover .shape {
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .mark text {
    font-weight: 600;
  }
  .picture .past text {
    fill: var(--paper);
  }
  .picture .projected.past text {
    fill: var(--ink);
  }
  .leader {
    fill: none;
    stroke: var(--edge);
    stroke-opacity: 0.6;
  }
  .leader.current {
    stroke: var(--ink);
    stroke-opacity: 1;
    stroke-width: 2;
  }

  .compact .plot {
    column-gap: 8px;
  }

  /* All else is in inks, which are system colours then. */
  @media (forced-colors: active) {
    .band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .course {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .leader {
      stroke-opacity: 1;
    }
    .hatch {
      stroke: GrayText;
    }
    .veil {
      fill: none;
    }
    .current .shape {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;

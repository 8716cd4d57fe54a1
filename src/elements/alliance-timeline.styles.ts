import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    color: var(--ink);
    font-family: var(--sans);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --label: max(12px, 0.8125em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    min-block-size: 200px;
    font-size: 1em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Buttons and chapters */
  .bar {
    display: flex;
    align-items: center;
    gap: 8px 20px;
  }
  .transport {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
  }
  button,
  select,
  input[type='date'] {
    font: inherit;
    font-size: var(--label);
    color: inherit;
  }
  .round {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    background: transparent;
    cursor: pointer;
  }
  .round.play {
    background: var(--ink);
    color: var(--paper);
  }
  .round[aria-disabled='true'] {
    border-color: var(--edge);
    color: var(--edge);
    cursor: default;
  }
  .round.play[aria-disabled='true'] {
    background: transparent;
  }
  .icon {
    inline-size: 24px;
    block-size: 24px;
    fill: currentColor;
  }
  .transport:dir(rtl) .icon {
    transform: scaleX(-1);
  }
  .count {
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--label);
    white-space: nowrap;
  }
  .chapters {
    display: flex;
    min-inline-size: 0;
    margin: 0;
    padding: 4px;
    border: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chip {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    min-block-size: 36px;
    padding-inline: 2px;
    cursor: pointer;
  }
  .chip span {
    padding: 6px 12px;
    border-radius: 999px;
    color: var(--ink-soft);
    font-size: var(--label);
    white-space: nowrap;
  }
  .chip:hover span {
    color: var(--ink);
  }
  .chip :checked + span {
    background: var(--ink);
    color: var(--paper);
  }

  /* Stripes */
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
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
    color: var(--ink-soft);
  }
  .labels .dim {
    color: var(--ink-soft);
  }
  .corner {
    padding-block-start: calc(var(--axis, 40px) / 2 - 1em);
  }
  .track {
    position: relative;
    grid-row: 1 / span 2;
    grid-column: 2;
    block-size: var(--height, 200px);
    cursor: ew-resize;
    touch-action: pan-y;
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
  .picture text {
    fill: var(--ink-soft);
    font-size: var(--font, 13px);
    text-anchor: middle;
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
  path.fork {
    fill: none;
    stroke: var(--ink);
    stroke-dasharray: 2 3;
    stroke-width: 1.5;
  }
  .picture text.fork {
    fill: var(--ink);
    font-weight: 600;
    text-anchor: inherit;
  }

  /* Events */
  .mark {
    cursor: pointer;
  }
  .reach {
    fill: transparent;
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
  .projected .shape {
    stroke-dasharray: 2.6 2;
  }
  .projected.past .shape {
    fill: var(--rule);
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

  /* Below the axis */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  .plain {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink-soft);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .panel {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--ink-soft);
    font-size: var(--label);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .key svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-soft);
    font-size: var(--label);
  }
  .field input,
  .field select {
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--card);
    color: var(--ink);
  }

  /* Narrow frames */
  .compact {
    --label: max(12px, 0.75em);
    gap: 8px;
  }
  .compact .bar {
    flex-wrap: wrap;
  }
  .compact .chapters {
    flex-basis: 100%;
    margin-inline: -4px;
  }
  .compact .plot {
    column-gap: 8px;
  }
  .compact .chip {
    min-block-size: 44px;
  }
  .compact .panel {
    flex-basis: 100%;
  }
  .compact .panel[hidden] {
    display: none;
  }
  .compact .field input,
  .compact .field select {
    min-block-size: 44px;
  }
  .foot:not(:has(*)) {
    display: none;
  }

  :is(button, select, input[type='date']):focus-visible,
  .chip :focus-visible + span {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }

  @media print {
    .bar,
    .foot .settings,
    .foot .plain {
      display: none;
    }
    .picture {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .course,
    .unknown,
    .leader,
    .marker,
    .fork,
    .tick {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .course {
      stroke-width: 2;
    }
    .hatch {
      stroke: GrayText;
    }
    .veil {
      fill: none;
    }
    .marker-halo {
      stroke: Canvas;
    }
    .picture text {
      fill: CanvasText;
    }
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .past .shape {
      fill: CanvasText;
    }
    .current .shape {
      fill: Highlight;
      stroke: Highlight;
    }
    .picture .past text {
      fill: Canvas;
    }
    .pill .body {
      fill: CanvasText;
    }
    .picture .pill text {
      fill: Canvas;
    }
    .pill.projected .body {
      fill: Canvas;
      stroke: CanvasText;
    }
    .picture .pill.projected text {
      fill: CanvasText;
    }
    .slider:focus-visible ~ .picture .ring {
      stroke: Highlight;
    }
    .chip :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

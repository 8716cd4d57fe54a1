/** How two dates are picked: handles that hang on the outer side of their dates, fields, and a row of chapters. */
import { css } from 'lit';

export const twoDatesStyles = css`
  .dates {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .axis {
    block-size: 66px;
    cursor: pointer;
    margin-inline: 44px;
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  .axis > svg {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    position: absolute;
  }
  .axis-gauge {
    block-size: 1em;
    inset-inline: 0;
    pointer-events: none;
    position: absolute;
    visibility: hidden;
  }
  /* Seen as flags; the sliders themselves lie over them, a handle wider than the axis. */
  .axis input {
    appearance: none;
    block-size: 44px;
    inline-size: calc(100% + 44px);
    inset-block-start: 0;
    margin: 0;
    opacity: 0;
    pointer-events: none;
    position: absolute;
    touch-action: pan-y pinch-zoom;
    z-index: 1;
  }
  .axis .since {
    inset-inline-start: -44px;
  }
  .axis .at {
    inset-inline-start: 0;
  }
  .axis input::-webkit-slider-thumb {
    appearance: none;
    block-size: 44px;
    cursor: grab;
    inline-size: 44px;
    pointer-events: auto;
  }
  .axis input::-moz-range-thumb {
    block-size: 44px;
    border: 0;
    cursor: grab;
    inline-size: 44px;
    pointer-events: auto;
  }
  .axis input:active::-webkit-slider-thumb {
    cursor: grabbing;
  }
  .track {
    stroke: var(--edge);
    stroke-width: 2;
  }
  .tick {
    stroke: var(--edge);
    stroke-width: 1;
  }
  .span {
    stroke: var(--ink);
    stroke-width: 5;
  }
  .flag rect {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 2;
  }
  .flag text {
    dominant-baseline: central;
    fill: var(--paper);
    font-size: 13px;
    font-weight: 650;
    text-anchor: middle;
  }
  .pole {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .year {
    fill: var(--ink-soft);
    font-size: 12px;
    text-anchor: middle;
  }
  .since:focus-visible ~ svg .flag.since rect,
  .at:focus-visible ~ svg .flag.at rect {
    stroke: var(--focus);
    stroke-width: 4;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
  .field {
    align-items: center;
    color: var(--ink-soft);
    display: flex;
    font-size: max(0.875em, 12px);
    gap: 0.5em;
  }
  .field input {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 6px;
    color: var(--ink);
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 0.5em;
  }
  .chapters {
    display: flex;
    gap: 0.25em;
    margin-block: -4px;
    /* The first name begins at the edge of the text. */
    margin-inline-start: -14px;
    mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
    overflow-x: auto;
    padding-block: 4px;
    padding-inline-end: 28px;
    scrollbar-width: none;
  }
  .chapters:dir(rtl) {
    mask-image: linear-gradient(to left, #000 calc(100% - 28px), transparent);
  }
  .chapters button {
    border-radius: 999px;
    color: var(--ink-soft);
    flex: none;
    font-size: max(0.8125em, 12px);
    min-block-size: 44px;
    padding-inline: 14px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    white-space: nowrap;
  }
  .chapters button:hover {
    color: var(--ink);
  }
  .chapters [aria-pressed='true'],
  .chapters [aria-pressed='true']:hover {
    background: var(--ink);
    color: var(--paper);
    text-decoration: none;
  }
  @container (min-width: 44em) {
    .fields {
      grid-row: 3;
    }
    .dates {
      align-items: center;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .axis,
    .scale {
      grid-column: 1 / -1;
    }
    .chapters {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 21em) {
    .fields {
      justify-content: space-between;
    }
    .field {
      align-items: start;
      flex-direction: column;
      gap: 0.1em;
    }
  }
  @media (forced-colors: active) {
    .axis > svg {
      forced-color-adjust: none;
    }
    .flag rect {
      fill: CanvasText;
      stroke: Canvas;
    }
    .flag text {
      fill: Canvas;
    }
    .track,
    .tick,
    .span,
    .pole {
      stroke: CanvasText;
    }
    .year {
      fill: CanvasText;
    }
    .since:focus-visible ~ svg .flag.since rect,
    .at:focus-visible ~ svg .flag.at rect {
      stroke: Highlight;
    }
    .chapters [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .dates {
      display: none;
    }
  }
`;

/** How the picture of two dates and its key look. */
import { css } from 'lit';

export const differenceMapStyles = css`
  .map {
    /* As in the map itself, places are counted from the left in every language. */
    direction: ltr;
    block-size: auto;
    display: block;
    inline-size: 100%;
    user-select: none;
    -webkit-user-select: none;
  }
  .map text {
    dominant-baseline: central;
    fill: var(--ink);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
    text-anchor: middle;
  }
  .line,
  .casing,
  .hit {
    fill: none;
  }
  .hit {
    pointer-events: stroke;
    stroke: transparent;
    stroke-width: 26;
  }
  .relation,
  .tag {
    cursor: pointer;
  }
  .casing {
    stroke: var(--paper);
    stroke-linecap: round;
  }
  .unchanged .line,
  .unchanged-sample,
  .begins .line,
  .begins-sample {
    stroke: var(--edge);
  }
  .begins .line,
  .begins-sample {
    stroke-linecap: round;
  }
  .unchanged .line {
    opacity: 0.7;
  }
  .faint {
    fill: none;
    opacity: 0.35;
    stroke: var(--edge);
    stroke-width: 1;
  }
  .ghost {
    fill: var(--paper);
    stroke: var(--edge);
    stroke-dasharray: 3 3;
    stroke-width: 1.25;
  }
  .map .ghost-code {
    fill: var(--ink-soft);
    font-size: 12px;
  }
  .shaft {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .head {
    fill: var(--ink);
  }
  .leader {
    stroke: var(--edge);
    stroke-width: 1;
  }
  .halo {
    fill: var(--paper);
  }
  .disc {
    fill: var(--ink);
  }
  .map .code {
    fill: var(--paper);
    font-weight: 650;
    letter-spacing: 0.03em;
  }
  .map .name {
    font-weight: 650;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-linejoin: round;
    stroke-width: 4px;
  }
  .tag rect {
    fill: var(--card);
    stroke-width: 1.5;
  }
  .tag.begins rect {
    stroke: var(--edge);
  }
  .tag.hypothetical rect {
    stroke-dasharray: 3 2;
  }
  .map .tag text {
    font-size: 12px;
    font-weight: 650;
  }
  .map .points {
    text-anchor: start;
  }
  .tag.closer,
  .map .tag.closer text {
    fill: var(--closer);
  }
  .tag.apart,
  .map .tag.apart text {
    fill: var(--apart);
  }
  .relation.dim,
  .motion.dim,
  .ghost.dim {
    opacity: 0.22;
  }
  .tag.dim,
  .leader.dim {
    opacity: 0;
  }
  /* Set back, and still to be read: hollow rather than faint. */
  .dim .disc,
  .waiting .disc {
    fill: var(--card);
    stroke: var(--edge);
    stroke-width: 1.25;
  }
  .map .dim :is(.code, .name),
  .map .waiting :is(.code, .name) {
    fill: var(--ink-soft);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
  }
  .key li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .sample {
    block-size: 14px;
    flex: none;
    inline-size: 44px;
  }
  @media (forced-colors: active) {
    .map,
    .sample {
      forced-color-adjust: none;
    }
    .map {
      background: Canvas;
    }
    .line,
    .unchanged-sample,
    .begins-sample,
    .faint,
    .ghost,
    .shaft,
    .leader,
    .tag rect {
      stroke: CanvasText;
    }
    .head,
    .disc {
      fill: CanvasText;
    }
    .ghost,
    .halo,
    .tag rect,
    .dim .disc,
    .waiting .disc {
      fill: Canvas;
    }
    .map .code {
      fill: Canvas;
    }
    .map .dim .code,
    .map .waiting .code {
      fill: CanvasText;
    }
    .casing,
    .map .name {
      stroke: Canvas;
    }
  }
`;

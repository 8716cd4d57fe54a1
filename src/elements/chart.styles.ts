/** How a chart of scores through time looks: its axes, its words, and where the reader stands. */
import { css } from 'lit';

export const chartStyles = css`
  .chart {
    /* Places are counted from the left in every language. */
    direction: ltr;
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  .chart text {
    dominant-baseline: auto;
    fill: var(--ink-soft);
    font-size: 12px;
  }
  .chart .anchor-start {
    text-anchor: start;
  }
  .chart .anchor-middle {
    text-anchor: middle;
  }
  .chart .anchor-end {
    text-anchor: end;
  }
  .chart .grid,
  .chart .tick-line {
    stroke: var(--rule);
    stroke-width: 1;
  }
  .chart .neutral {
    stroke: var(--edge);
    stroke-width: 1;
  }
  .chart .now {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .chart .now-dot {
    fill: var(--ink);
    stroke: var(--card);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
    }
    .chart .grid {
      stroke-opacity: 0.3;
    }
    .chart .now-dot {
      fill: Highlight;
    }
  }
`;

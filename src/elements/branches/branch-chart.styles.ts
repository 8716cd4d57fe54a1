/** How the chart of one relation across branches looks: the record solid, what did not happen dashed. */
import { css } from 'lit';
import { chartStyles } from '../chart.styles.ts';
import { sameTableStyles } from '../same-table.styles.ts';

const lines = css`
  .across {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .dashed::before {
    border-block-start: 2px dashed currentcolor;
    content: '';
    display: inline-block;
    inline-size: 1.6em;
    margin-inline-end: 0.5em;
    vertical-align: 0.25em;
  }
  .across figcaption {
    font-size: max(0.875em, 12px);
    line-height: 1.45;
    max-inline-size: 72ch;
  }
  .line path {
    fill: none;
    stroke: var(--ink);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .line.happened path {
    stroke-width: 2.5;
  }
  .line.picked path {
    stroke-width: 2.5;
  }
  .line circle {
    fill: var(--ink);
  }
  .line.supposed circle {
    fill: var(--card);
    stroke: var(--ink);
    stroke-width: 1.25;
  }
  .line .lead {
    stroke: var(--edge);
    stroke-width: 1;
  }
  .chart .line text {
    fill: var(--ink);
  }
  .chart .line text:dir(rtl) {
    direction: rtl;
  }
  .line tspan {
    /* A name that the dataset has in another script keeps its own order. */
    unicode-bidi: plaintext;
  }
  .chart .picked text,
  .chart .happened text {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .line path,
    .line .lead,
    .line.supposed circle {
      stroke: CanvasText;
    }
    .line.happened circle {
      fill: CanvasText;
    }
    .line.supposed circle {
      fill: Canvas;
    }
    .chart .line text {
      fill: CanvasText;
    }
  }
`;

/** With all that the chart and its table need. */
export const branchChartStyles = [chartStyles, sameTableStyles, lines];

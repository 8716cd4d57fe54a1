/** How the relation panel looks. */
import { css } from 'lit';

export const relationStyles = css`
  .history {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .axis text {
    fill: var(--ink-soft);
    font-size: 12px;
  }
  .added {
    fill: var(--ink);
    fill-opacity: 0.07;
  }
  .standing {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.25;
  }
  .course {
    fill: none;
    stroke-linejoin: round;
    stroke-width: 2.25;
  }
  .projected {
    stroke-dasharray: 5 3;
  }
  .event-mark {
    stroke: var(--card);
    stroke-width: 0.75;
  }
  .key {
    color: var(--ink-soft);
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
  }
  .key span::before {
    border-block-start: 2px solid var(--ink);
    content: '';
    display: inline-block;
    inline-size: 1.4em;
    margin-inline-end: 0.4em;
    vertical-align: 0.25em;
  }
  /* The line is drawn in the colours of its scores. */
  .key .key-score::before {
    border-image: linear-gradient(
        to right,
        var(--score-0),
        var(--score-1),
        var(--score-2),
        var(--score-3),
        var(--score-4),
        var(--score-5),
        var(--score-6)
      )
      1;
  }
  .key .key-level::before {
    border-block-start: 1.25px solid var(--edge);
  }
  .key .key-projected::before {
    border-block-start-style: dashed;
  }
  .key .key-event::before {
    background: var(--ink-soft);
    block-size: 6px;
    border: 0;
    border-radius: 50%;
    inline-size: 6px;
    vertical-align: 0.1em;
  }
  .subtitle {
    font-family: var(--serif);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .composition {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
  }
  .parts,
  .parts ul {
    list-style: none;
  }
  .parts > li {
    align-items: start;
    border-block-end: 1px solid var(--rule);
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block-start: 0.45em;
  }
  .what {
    font-size: max(0.9375em, 12px);
    line-height: 1.35;
  }
  .what .small {
    margin-block-start: 0.15em;
  }
  .event {
    inline-size: 100%;
  }
  .name {
    text-decoration: underline 1px var(--rule);
    text-underline-offset: 0.2em;
  }
  .event:hover .name {
    text-decoration-color: currentcolor;
  }
  .value {
    font-weight: 700;
    line-height: 1.35;
  }
  .bar {
    align-self: stretch;
    grid-column: 1 / -1;
    min-block-size: 20px;
    position: relative;
  }
  .bar svg {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    position: absolute;
  }
  .rises {
    fill: var(--closer);
  }
  .falls {
    fill: var(--apart);
  }
  .of-level {
    fill: var(--ink-soft);
  }
  .of-smaller,
  .of-limit {
    fill: var(--edge);
  }
  .of-total {
    fill: var(--ink);
  }
  .step {
    stroke: var(--edge);
    stroke-dasharray: 1.5 2.5;
    stroke-width: 1;
  }
  .parts > .rounding {
    color: var(--ink-soft);
    font-size: max(0.875em, 12px);
    padding-block: 0.4em;
  }
  .parts > .total {
    border-block: 1.5px solid var(--ink) 0;
  }
  @container (min-width: 36em) {
    .axis,
    .parts > li {
      display: grid;
      grid-template-columns: minmax(0, 5fr) 3.25em minmax(0, 6fr);
      padding-block-start: 0;
    }
    .what,
    .value {
      padding-block: 0.3em;
    }
    .value {
      text-align: end;
    }
    .bar {
      grid-column: 3;
      min-block-size: 28px;
    }
  }
  @media (forced-colors: active) {
    .axis text {
      fill: CanvasText;
    }
    .course {
      stroke: CanvasText;
    }
    .added {
      fill: none;
    }
    .event-mark,
    .rises,
    .falls {
      fill: CanvasText;
    }
  }
  @media print {
    /* Of what the reader has not opened, the sources would fill a dozen pages. */
    .parts :is(.event, .smaller) details:not([open])::details-content {
      display: none;
    }
  }
`;

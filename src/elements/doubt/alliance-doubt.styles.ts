/** How the panel of doubt looks: two sliders, and claims with bars of the settings in which they hold. */
import { css } from 'lit';

export const doubtStyles = css`
  .panel {
    gap: 1.75em;
  }
  .constants {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    margin-block: 0.5em;
    max-inline-size: 60em;
  }
  .constant {
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
  }
  .constant input {
    accent-color: var(--ink);
    block-size: 44px;
    grid-column: 1 / -1;
    inline-size: 100%;
    margin: 0;
    outline-offset: -6px;
  }
  .chosen {
    font-size: max(0.875em, 12px);
    grid-column: 1 / -1;
    min-block-size: 1.5em;
  }
  .back,
  .show {
    border: 1px solid var(--edge);
    border-radius: 999px;
    font-size: max(0.8125em, 12px);
    inline-size: fit-content;
    min-block-size: 32px;
    padding-inline: 0.9em;
  }
  .back:not([aria-disabled='true']):hover,
  .show:hover {
    border-color: var(--ink);
  }
  .back[aria-disabled='true'] {
    border-style: dashed;
    color: var(--ink-soft);
    cursor: default;
  }
  .working:empty {
    display: none;
  }
  .claims {
    display: grid;
    gap: 0 2.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    list-style: none;
    margin-block-start: 0.5em;
  }
  .claim {
    align-content: start;
    border-block-start: 1px solid var(--rule);
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em 1em;
  }
  .says {
    font-family: var(--serif);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .verdict {
    font-weight: 600;
  }
  .by-scale {
    font-size: max(0.8125em, 12px);
    max-inline-size: 30em;
  }
  .by-scale th {
    inline-size: 9.5em;
    padding-inline-end: 0.75em;
  }
  .by-scale .value {
    inline-size: 4.75em;
    padding-inline-start: 0.75em;
    text-align: end;
    white-space: nowrap;
  }
  .by-published {
    font-weight: 700;
  }
  .share-bar {
    block-size: 12px;
    display: block;
    inline-size: 100%;
  }
  .share-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .all {
    fill: none;
    stroke: var(--edge);
    stroke-dasharray: 2 2;
  }
  .held {
    fill: var(--ink-soft);
  }
  .by-published .held {
    fill: var(--ink);
  }
  .ways {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.875em, 12px);
    gap: 0.25em 1em;
  }
  .ways summary {
    align-content: center;
    min-block-size: 32px;
  }
  .ways ul {
    list-style: none;
  }
  .name {
    text-decoration: underline 1px var(--rule);
    text-underline-offset: 0.2em;
  }
  .event:hover .name {
    text-decoration-color: currentcolor;
  }
  @media (pointer: coarse) {
    .back,
    .show,
    .ways summary,
    .event {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .all {
      stroke: CanvasText;
    }
    .held,
    .by-published .held {
      fill: CanvasText;
    }
    .back[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .method input,
    .back,
    .show {
      display: none;
    }
  }
`;

/** What all panels look like: paper, type, tables, links, buttons, folds, and what they become on other media. */
import { css } from 'lit';
import { spokenStyles } from './spoken.styles.ts';

const looks = css`
  :host {
    display: block;
    color: var(--ink);
    font-family: var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .panel {
    container-type: inline-size;
  }
  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  .title {
    font-family: var(--serif);
    font-size: 1.4375em;
    font-weight: 700;
    letter-spacing: -0.005em;
    line-height: 1.18;
    text-wrap: pretty;
  }
  .label {
    color: var(--ink);
    font-size: max(0.8125em, 12px);
    font-weight: 700;
    line-height: 1.4;
  }
  .soft,
  .small {
    font-size: max(0.8125em, 12px);
  }
  .soft {
    color: var(--ink-soft);
  }
  .soft .soft {
    font-size: inherit;
  }
  .block {
    display: block;
  }
  .points {
    font-weight: 700;
    white-space: nowrap;
  }
  .closer {
    color: var(--closer);
  }
  .apart {
    color: var(--apart);
  }
  .glyph {
    block-size: 0.72em;
    fill: currentcolor;
    inline-size: 0.72em;
    overflow: visible;
  }
  .onward,
  .tick,
  .cross {
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.3;
  }
  .onward:dir(rtl) {
    transform: scaleX(-1);
  }
  .mark {
    border: 1.5px solid currentcolor;
    border-radius: 3px;
    display: inline-block;
    font-size: max(0.75em, 12px);
    font-weight: 700;
    line-height: 1.3;
    padding: 0.15em 0.5em;
  }
  .hypothetical {
    border-style: dashed;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    font-weight: inherit;
    padding: 0;
    text-align: start;
    vertical-align: baseline;
  }
  a {
    color: inherit;
    text-decoration-color: var(--edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  button {
    background: none;
    border: 0;
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  :focus-visible {
    border-radius: 4px;
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    a,
    button {
      color: LinkText;
    }
  }
  @media print {
    button {
      color: inherit;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    details > summary {
      list-style: none;
    }
    a[href]::after {
      content: ' ' attr(href);
      font-size: 9pt;
      font-weight: 400;
    }
  }
`;

/** For all that has the class `panel`, and what stands in it. */
export const panelStyles = [spokenStyles, looks];

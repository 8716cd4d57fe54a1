/** What all panels look like where they only tell: paper, type, marks, tables. */
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
  h1,
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
  .soft {
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
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
`;

/** For all that has the class `panel`, and the text in it. */
export const textStyles = [spokenStyles, looks];

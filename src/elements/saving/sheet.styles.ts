/** How the sheet of a saved picture looks; what is on the map looks as on every map. */
import { css } from 'lit';

export const sheetStyles = css`
  /* Drawn to be copied, not to be seen. */
  .stage {
    position: fixed;
    inset-block-start: 0;
    left: -10000px;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .sheet .on-sheet {
    text-anchor: start;
    dominant-baseline: auto;
    fill: var(--ink);
    font-family: var(--sans);
    font-weight: 400;
    letter-spacing: normal;
  }
  .sheet .ground {
    fill: var(--paper);
  }
  .sheet .frame {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  .sheet .mark-line {
    font-weight: 700;
  }
  .sheet :is(.title-line, .supposed-line) {
    font-family: var(--serif);
    font-weight: 700;
  }
  .sheet .date-line,
  .sheet .note-line,
  .sheet .source-line,
  .sheet .key-line {
    fill: var(--ink-soft);
  }
  .sheet .key-line {
    dominant-baseline: central;
  }
  /* The ramp runs from the left in every language, and its words begin there. */
  .sheet .key-line:dir(rtl) {
    text-anchor: end;
  }
`;

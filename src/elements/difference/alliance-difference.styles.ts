/** How the panel of two dates looks: the picture beside the list where there is room, above it elsewhere. */
import { css, unsafeCSS } from 'lit';
import { changeInk } from './change-ink.ts';

/** A change large enough to have the colour at the end of its ramp. */
const STRONG = 10;

export const differenceStyles = css`
  :host {
    /* Here ▲ and ▼ have the colours of change, as the lines do. */
    --closer: ${unsafeCSS(changeInk(STRONG))};
    --apart: ${unsafeCSS(changeInk(-STRONG))};
  }
  .body {
    display: grid;
    gap: 1em 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .picture {
    min-inline-size: 0;
    position: relative;
  }
  .gauge {
    block-size: 1em;
    inset-block-start: 0;
    inset-inline: 0;
    pointer-events: none;
    position: absolute;
    visibility: hidden;
  }
  figcaption {
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
    margin-block-start: 0.5em;
  }
  .told {
    display: grid;
    align-content: start;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .changes,
  .causes {
    list-style: none;
  }
  .changes > li {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.5em;
    position: relative;
  }
  /* In the margin, so that all begins at the edge of the text. */
  .changes > .lead::before {
    border-inline-start: 3px solid var(--ink);
    content: '';
    inset-block: 0;
    inset-inline-start: -10px;
    position: absolute;
  }
  .change {
    align-items: center;
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
  }
  .change .points {
    font-size: 1.0625em;
  }
  .pair {
    font-weight: 700;
    min-block-size: 44px;
  }
  .pair:hover,
  .event:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .because {
    margin-block-start: 0.4em;
  }
  .causes li {
    align-items: baseline;
    display: grid;
    font-size: max(0.9375em, 12px);
    gap: 0.6em;
    grid-template-columns: 3em minmax(0, 1fr);
    line-height: 1.35;
  }
  .causes li > span:last-child {
    padding-block: 0.3em;
  }
  .value {
    font-weight: 650;
    text-align: end;
    white-space: nowrap;
  }
  .event {
    min-block-size: 32px;
    padding-block: 0.3em;
  }
  .event .soft {
    white-space: nowrap;
  }
  .fold,
  .more {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fold {
    color: var(--ink-soft);
    font-size: max(0.875em, 12px);
  }
  .none {
    color: var(--ink-soft);
  }
  @container (max-width: 30em) {
    .title {
      font-size: 1.1875em;
    }
  }
  @container (min-width: 56em) {
    .body {
      grid-template-columns: minmax(0, 1.5fr) minmax(20em, 1fr);
    }
    .picture {
      align-self: start;
      inset-block-start: 0.5em;
      position: sticky;
    }
  }
  @media (pointer: coarse) {
    .event {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --closer: CanvasText;
      --apart: CanvasText;
    }
    .back {
      border-color: ButtonBorder;
    }
    .changes > .lead::before {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .back,
    .fold,
    .more {
      display: none;
    }
    .picture {
      position: static;
    }
  }
`;

import { css } from 'lit';
import { spokenStyles } from '../elements/spoken.styles.ts';

const layoutStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ink);
    background: var(--paper);
    font-family: var(--sans);
  }
  :host([hidden]) {
    display: none;
  }
  .explorer {
    display: grid;
    gap: 0.75em 2em;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'header' 'stage' 'story' 'timeline' 'legend' 'tools' 'side' 'folds' 'review';
  }
  .header,
  .tools,
  .caption,
  .side,
  .folds {
    isolation: isolate;
  }
  .header {
    grid-area: header;
  }
  .headline,
  ::slotted([slot='headline']) {
    margin: 0 !important;
    font-family: var(--serif);
    font-size: clamp(1.5em, 1.15em + 1.5vw, 2.2em) !important;
    font-weight: 700;
    line-height: 1.12;
    letter-spacing: -0.01em;
  }
  .header,
  .caption p {
    overflow-wrap: anywhere;
  }
  .takeaway {
    margin: 0.35rem 0 0;
    color: var(--ink-soft);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .tools {
    grid-area: tools;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }
  .caption {
    display: grid;
    grid-template: auto 1fr / 1fr auto;
    align-items: start;
    column-gap: 0.75em;
    line-height: 1.25;
    /* The date over two lines of the longest title, so that the timeline stays where it is; the story's empty row is space enough below. */
    min-height: 4em;
    padding-top: 0.5em;
    margin-bottom: -0.75em;
  }
  .caption p {
    display: contents;
  }
  .caption time {
    color: var(--ink-soft);
    font-size: max(0.875em, 12px);
  }
  .caption strong {
    font-family: var(--serif);
    font-size: 1.1em;
  }
  .tools .tell {
    display: none;
  }
  .legend {
    grid-area: legend;
    /* Kept while it is loaded. */
    min-height: 3.125em;
  }
  .tell {
    min-height: 44px;
    padding: 0 1.2em;
    border: 0;
    border-radius: 22px;
    background: var(--ink);
    color: var(--paper);
    forced-color-adjust: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .caption .tell {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    padding: 0 12px;
    font-size: max(0.875em, 12px);
    line-height: 1.15;
  }
  .stage {
    grid-area: stage;
  }
  .search:not(:defined) {
    display: block;
    min-height: 2.75em;
  }
  .map {
    --alliance-map-aspect: 16 / 9;
    /* What the actors ever take up between the margins, with room for names and tags; the narrower, the further off lie these. */
    --needed: round(down, var(--rise, 1) * (93cqi - 28px) + max(130px, 282px - 42cqi), 1px);
    max-height: min(620px, 100vh - 16em, var(--needed));
    width: 100%;
  }
  .side {
    display: contents;
  }
  .cards {
    grid-area: side;
    display: grid;
    align-content: start;
    gap: 0.9em;
  }
  .timeline {
    grid-area: timeline;
  }
  .folds {
    grid-area: folds;
  }
  summary {
    min-height: 44px;
    display: list-item;
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .loading {
    grid-area: stage;
    min-height: 100vh;
    margin: 0;
    color: var(--ink-soft);
  }
  button:focus-visible,
  summary:focus-visible,
  ol:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  @container (width < 35em) {
    .caption time {
      grid-column: 1 / -1;
    }
    .caption .tell {
      grid-row: 2;
      align-self: start;
      max-width: 88px;
      min-width: min-content;
    }
    .caption .long {
      font-size: 0.9em;
    }
    .takeaway {
      font-size: max(0.875em, 12px);
      line-height: 1.35;
    }
    .map {
      /* What headline, caption and stripes leave of a phone's first screen; the narrower, the higher it must be. Lower by a step
         on a screen under 700px: that many phones have between the bars of their browser. */
      height: clamp(
        max(240px, 444px - 56cqi),
        (100svh - 700px) * 99,
        clamp(max(276px, 430px - 42cqi), 100svh - 35.7em, 30em)
      );
      min-height: 0;
      max-height: var(--needed);
    }
  }
  @container (width < 20em) {
    .headline,
    ::slotted([slot='headline']) {
      font-size: 1.35em !important;
    }
  }
  @container (width < 21.25em) {
    .caption {
      min-height: 5.25em;
    }
  }
  @container (35em <= width < 56.25em) {
    /* A phone on its side: map and timeline share its one screen. */
    @media (height <= 480px) {
      .explorer {
        grid-template: auto auto 1fr / repeat(2, minmax(0, 1fr));
        grid-template-areas: 'header header' 'stage story' 'stage timeline' 'legend tools' 'side side' 'folds folds' 'review review';
      }
      .takeaway {
        display: none;
      }
    }
  }
  @container (width >= 56.25em) {
    .explorer {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 27em);
      grid-template-areas: 'header side' 'stage side' 'legend side' 'timeline timeline' 'folds folds' 'review review';
    }
    .map {
      height: clamp(264px, 100vh - 33.5em, 760px);
      min-height: 0;
      max-height: var(--needed);
    }
    .caption {
      display: none;
    }
    .tools .tell {
      display: block;
    }
    .tools {
      /* Over the card, in the room that its margin leaves. */
      grid-area: side;
      align-self: start;
    }
    .stage:has(.search) .map {
      height: clamp(264px, 100vh - 36.25em, 760px);
    }
    .side {
      grid-area: side;
      margin-top: 3.5em;
      display: flex;
      flex-direction: column;
      gap: 0.9em;
      /* The map is beside it. */
      --alliance-picture: none;
      /* The card scrolls by itself, so that the timeline stays in view. */
      contain: strict;
      overflow: auto;
      scrollbar-width: thin;
      /* What goes on below fades out. */
      mask: linear-gradient(#000 calc(100% - 3em), #0000 calc(100% - 2.2em));
    }
    .cards {
      padding-block-end: 3em;
    }
    .tools:not(:has(*)) ~ .side {
      margin-top: 0;
    }
  }
  .address {
    display: none;
  }
`;

/** One column on narrow screens; map and card side by side over the timeline from 900 px on. */
export const explorerStyles = [spokenStyles, layoutStyles];

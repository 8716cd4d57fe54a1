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
    gap: 0.75rem 2rem;
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
    font-size: clamp(1.5rem, 1.15rem + 1.5vw, 2.2rem) !important;
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
    gap: 0.6rem 1rem;
  }
  .caption {
    display: grid;
    grid-template: auto 1fr / 1fr auto;
    align-items: start;
    column-gap: 0.75rem;
    line-height: 1.25;
    /* The date over two lines of the longest title, so that the timeline stays where it is; the story's empty row is space enough below. */
    min-height: 4rem;
    padding-top: 0.5rem;
    margin-bottom: -0.75rem;
  }
  .caption p {
    display: contents;
  }
  .caption time {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  .caption strong {
    font-family: var(--serif);
    font-size: 1.1rem;
  }
  .tools .tell {
    display: none;
  }
  .legend {
    grid-area: legend;
    /* Kept while it is loaded. */
    min-height: 3.125rem;
  }
  .tell {
    min-height: 44px;
    padding: 0 1.2rem;
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
    padding: 0 0.75rem;
    font-size: 0.875rem;
    line-height: 1.15;
  }
  .stage {
    grid-area: stage;
  }
  .search:not(:defined) {
    display: block;
    min-height: 2.75rem;
  }
  .map {
    --alliance-map-aspect: 16 / 9;
    /* What the actors ever take up between the margins, with room for names and tags; the narrower, the further off lie these. */
    --needed: round(down, var(--rise, 1) * (93cqi - 28px) + max(130px, 282px - 42cqi), 1px);
    max-height: min(620px, 100vh - 16rem, var(--needed));
    width: 100%;
  }
  .side {
    display: contents;
  }
  .cards {
    grid-area: side;
    display: grid;
    align-content: start;
    gap: 0.9rem;
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
  @container (max-width: 559px) {
    .caption time {
      grid-column: 1 / -1;
    }
    .caption .tell {
      grid-row: 2;
      align-self: start;
      max-width: 5.5rem;
      min-width: min-content;
    }
    .caption .long {
      font-size: 0.9rem;
    }
    .takeaway {
      font-size: 0.875rem;
      line-height: 1.35;
    }
    .map {
      /* What headline, caption and stripes leave of a phone's first screen; the narrower, the higher it must be. Lower by a step
         on a screen under 700px: that many phones have between the bars of their browser. */
      height: clamp(
        max(240px, 444px - 56cqi),
        (100svh - 700px) * 99,
        clamp(max(276px, 430px - 42cqi), 100svh - 35.7rem, 30rem)
      );
      min-height: 0;
      max-height: var(--needed);
    }
  }
  @container (max-width: 319px) {
    .headline,
    ::slotted([slot='headline']) {
      font-size: 1.35rem !important;
    }
  }
  @container (max-width: 339px) {
    .caption {
      min-height: 5.25rem;
    }
  }
  @container (min-width: 560px) and (max-width: 899px) {
    /* A phone on its side: map and timeline share its one screen. */
    @media (max-height: 480px) {
      .explorer {
        grid-template: auto auto 1fr / repeat(2, minmax(0, 1fr));
        grid-template-areas: 'header header' 'stage story' 'stage timeline' 'legend tools' 'side side' 'folds folds' 'review review';
      }
      .takeaway {
        display: none;
      }
    }
  }
  @container (min-width: 900px) {
    .explorer {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 27rem);
      grid-template-areas: 'header side' 'stage side' 'legend side' 'timeline timeline' 'folds folds' 'review review';
    }
    .map {
      height: clamp(264px, 100vh - 33.5rem, 760px);
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
      height: clamp(264px, 100vh - 36.25rem, 760px);
    }
    .side {
      grid-area: side;
      margin-top: 3.5rem;
      display: flex;
      flex-direction: column;
      gap: 0.9rem;
      /* The map is beside it. */
      --alliance-picture: none;
      /* The card scrolls by itself, so that the timeline stays in view. */
      contain: strict;
      overflow: auto;
      scrollbar-width: thin;
      /* What goes on below fades out. */
      mask: linear-gradient(#000 calc(100% - 3rem), #0000 calc(100% - 2.2rem));
    }
    .cards {
      padding-block-end: 3rem;
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

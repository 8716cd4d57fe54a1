/** What the explorer becomes on paper; loaded behind the first picture, for who prints has looked at it before. */
import { css } from 'lit';

export const paperStyles = css`
  @media print {
    /* Narrow and one below the other: Firefox leaves letters and whole cards out of what lies in a grid. */
    :host {
      max-inline-size: 45rem;
    }
    .explorer,
    .explorer .folds {
      display: flex;
      flex-direction: column;
      gap: 0;
    }
    /* The timeline belongs to the map; on a desk the card stands beside both. */
    .side,
    .timeline ~ * {
      order: 1;
    }
    .explorer > :not(.header) {
      margin-block-start: 0.75rem;
    }
    .map,
    .timeline,
    .legend,
    .caption {
      break-inside: avoid;
    }
    /* As wide as it is drawn for paper. */
    .timeline {
      max-inline-size: 640px;
    }
    /* As high as its drawing, which was made for the screen. */
    .map {
      container-type: normal;
      aspect-ratio: auto;
      height: auto;
      min-height: 0;
      max-height: none;
    }
    .map::part(svg) {
      display: block;
      position: static;
      height: auto;
      max-height: 12cm;
    }
    .saying slot,
    .supposed ~ .takeaway {
      display: none;
    }
    .says,
    .supposed {
      margin-block: 0.35rem 0;
    }
    .caption {
      min-height: 0;
      margin-block-end: 0;
    }
    .legend {
      min-height: 0;
    }
    .explorer:not(.branching) > .side {
      display: block;
      margin-block-start: 1.75rem;
    }
    /* In a grid the first of them leaves a page empty in Firefox. */
    .cards {
      display: block;
    }
    .cards > * + * {
      display: block;
      margin-block-start: 2rem;
    }
    .folds > .table {
      border: 0;
      padding: 0;
    }
    .tools,
    .tell {
      display: none;
    }
    .side {
      contain: none;
      overflow: visible;
      mask: none;
    }
    details:not([open], .table) {
      display: none;
    }
    .table::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .folds > .table > summary {
      display: none;
    }
    .address {
      display: block;
      margin: 0.35rem 0 0.5rem;
      font-size: max(0.875em, 12px);
    }
  }
`;

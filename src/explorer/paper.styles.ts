/** What the explorer becomes on paper; loaded behind the first picture, for who prints has looked at it before. */
import { css } from 'lit';

export const paperStyles = css`
  @media print {
    /* One below the other: Firefox leaves the letters out of a drawing that lies in a grid. */
    .explorer,
    .explorer .folds {
      display: block;
    }
    .explorer > :not(.header) {
      margin-block-start: 0.75rem;
    }
    .timeline {
      break-inside: avoid;
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
      margin: 0.35rem 0 0;
      font-size: 0.875rem;
    }
  }
`;

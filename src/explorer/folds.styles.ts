/** How the folds below map and axis look: rows on a phone, cards side by side where there is room; an open one takes a whole row. */
import { css } from 'lit';

export const foldsStyles = css`
  .folds {
    border-block-start: 1px solid var(--rule);
    margin-block-start: 1rem;
  }
  .folds > details {
    border-block-end: 1px solid var(--rule);
  }
  .folds > details > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    align-items: center;
    column-gap: 1rem;
    list-style: none;
    padding-block: 0.7rem;
  }
  .folds > details > summary::-webkit-details-marker {
    display: none;
  }
  .folds > details > summary::after {
    content: '';
    grid-area: 1 / 2 / span 2;
    block-size: 0.5rem;
    inline-size: 0.5rem;
    border: solid var(--ink-soft);
    border-width: 0 2px 2px 0;
    margin-inline-end: 0.25rem;
    rotate: 45deg;
    translate: 0 -0.15rem;
  }
  .folds > details[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.15rem;
  }
  .hint {
    color: var(--ink-soft);
    font-size: max(0.875em, 12px);
    font-weight: 400;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .folds > [open] .hint {
    display: none;
  }
  @container (width >= 35em) {
    .folds {
      border: 0;
      display: grid;
      gap: 0.75rem;
      grid-auto-flow: dense;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .folds > details {
      border: 1px solid var(--rule);
      border-radius: 8px;
      padding-inline: 1rem;
    }
    .folds > details > summary {
      align-items: start;
      block-size: 100%;
      align-content: start;
    }
    .folds > details > summary::after {
      margin-block-start: 0.45rem;
    }
    .folds > details[open] {
      grid-column: 1 / -1;
      padding-block-end: 1rem;
    }
    .folds > details[open] > summary {
      block-size: auto;
    }
    .folds > details:not([open]):hover {
      border-color: var(--ink-soft);
    }
  }
  @container (width >= 56.25em) {
    .folds {
      /* As beside the map: the rows of numbers are enough. */
      --alliance-picture: none;
    }
  }
  @container (width >= 68.75em) {
    .folds {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;

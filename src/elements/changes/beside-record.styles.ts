/** How the small map of what is supposed looks. */
import { css } from 'lit';

export const besideRecordStyles = css`
  .picture {
    --paper: var(--card);
    display: var(--alliance-picture, block);
    font-weight: 400;
    margin-block: 0.75em 0.25em;
    /* As the page is written; places are counted from the left. */
    & svg {
      direction: ltr;
      display: block;
      overflow: visible;
    }
  }
  .picture .gauge {
    block-size: 1em;
    display: block;
    margin-block-end: -1em;
  }
  .stood {
    background: color-mix(in oklab, var(--edge) 16%, transparent);
    block-size: 0.75em;
    border: 1.25px solid var(--edge);
    border-radius: 50%;
    display: inline-block;
    inline-size: 0.75em;
  }
`;

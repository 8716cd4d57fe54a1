/** How a table looks that says the same as a picture above it, and the fold that it is in. */
import { css } from 'lit';
import { columnHeadStyles } from './column-head.styles.ts';

const looks = css`
  .same summary {
    display: list-item;
    align-content: center;
    font-weight: 600;
    min-block-size: 44px;
  }
  .same tr {
    border-block-end: 1px solid var(--rule);
  }
  .same :is(th, td) {
    padding-block: 0.35em;
    padding-inline-end: 0.75em;
  }
  .same th {
    overflow-wrap: break-word;
  }
  .same tbody th {
    font-weight: 600;
  }
  .same .score {
    padding-inline: 0.4em 0;
    text-align: end;
  }
`;

/** For a fold of the class `same` that holds a table. */
export const sameTableStyles = [columnHeadStyles, looks];

/** How the table of relations looks; narrow, each row folds into two lines without losing a cell. */
import { css } from 'lit';

export const tableStyles = css`
  caption {
    padding-block-end: 0.4em;
    text-align: start;
  }
  .heading {
    font-family: var(--serif);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.25;
  }
  .head {
    align-items: center;
    display: inline-flex;
    gap: 0.3em;
    min-block-size: 24px;
  }
  tbody button {
    display: block;
  }
  .none,
  td.word {
    color: var(--ink-soft);
  }
  tr {
    border-block-end: 1px solid var(--rule);
  }
  thead tr {
    border-block-end: 1.5px solid var(--ink);
  }
  th,
  td {
    overflow-wrap: break-word;
    padding-block: 0.35em;
    padding-inline-end: 1em;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead button:hover,
  thead [aria-sort$='ending'] {
    color: var(--ink);
    font-weight: 600;
  }
  th.pair {
    white-space: nowrap;
  }
  .pair button {
    font-weight: 600;
  }
  tbody button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  td.score,
  td.change {
    white-space: nowrap;
  }
  .score,
  .change,
  .score button,
  .change button {
    text-align: end;
  }
  /* Short words stay whole: only the titles give way, and names where there is no room for them. */
  td.date {
    overflow-wrap: anywhere;
  }
  td.date button {
    line-height: 1.35;
  }
  td.date .soft {
    white-space: nowrap;
  }
  @container (max-width: 34em) {
    tr {
      column-gap: 0.6em;
      display: grid;
      font-size: max(0.9375em, 12px);
      grid-template-columns: minmax(0, 1fr) 3em 4.25em 3.25em;
      padding-block: 0.35em;
    }
    th.pair {
      overflow-wrap: anywhere;
      white-space: normal;
    }
    th,
    td {
      align-self: baseline;
      padding: 0;
    }
    .date {
      grid-column: 1 / -1;
    }
    thead th {
      align-self: end;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .head {
      max-inline-size: 100%;
    }
  }
  /* Large text in a narrow frame: the pair has a line of its own. */
  @container (max-width: 17em) {
    tr {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .pair {
      grid-column: 1 / -1;
    }
  }
`;

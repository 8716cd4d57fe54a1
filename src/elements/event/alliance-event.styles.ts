/** How the event card looks. */
import { css } from 'lit';

export const eventStyles = css`
  .panel {
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: 8px;
    padding: clamp(0.875rem, 5cqi, 1.375rem);
  }
  article {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .dateline {
    align-items: baseline;
    color: var(--ink-soft);
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.8125em, 12px);
    justify-content: space-between;
  }
  .dateline time {
    color: var(--ink);
    font-weight: 600;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .reported,
  .disputed {
    border-style: solid;
  }
  .head {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
  }
  .since {
    border-inline-start: 3px solid var(--rule);
    padding-inline-start: 0.75em;
  }
  /* On the table itself, WebKit draws a collapsed border over the first column alone. */
  .changes tbody {
    border-block-start: 1px solid var(--rule);
  }
  .changes tr > * {
    padding-block: 0.45em;
    padding-inline-end: 0.75em;
  }
  .changes tr > :last-child {
    padding-inline-end: 0;
  }
  .changes tbody tr {
    border-block-end: 1px solid var(--rule);
  }
  .changes tbody tr:has(+ .aside) {
    border-block-end: 0;
  }
  .changes th[scope='row'] {
    font-weight: 600;
  }
  .from-to {
    color: var(--ink-soft);
  }
  .from-to,
  .changes td:last-child:not([colspan]) {
    text-align: end;
    white-space: nowrap;
  }
  .changes .aside td {
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
    padding-block: 0 0.6em;
  }
  @container (max-width: 17em) {
    .changes tr {
      column-gap: 0.75em;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .changes tr > th {
      flex-basis: 100%;
    }
    .changes tr > * {
      padding-block: 0.2em;
      padding-inline-end: 0;
    }
    .changes .from-to {
      white-space: normal;
    }
  }
`;

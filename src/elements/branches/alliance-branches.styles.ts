/** How branches look side by side: cards in a row, below each other where it is narrow. */
import { css } from 'lit';

export const branchesStyles = css`
  p {
    max-inline-size: 72ch;
  }
  .ends {
    text-wrap: balance;
  }
  .day {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .day input {
    accent-color: var(--ink);
    block-size: 44px;
    flex: 1 1 12em;
    margin: 0;
    max-inline-size: 40em;
    min-inline-size: 0;
  }
  .chosen {
    font-weight: 600;
    min-inline-size: 9.5em;
  }
  .cards {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--least, 18em)), 1fr));
    list-style: none;
  }
  /* Five stand as three and two: in a row of five, and a row of one, names would find no room. */
  .cards:has(> :nth-child(5):last-child) {
    --least: 21.5em;
  }
  .card {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 8px;
    display: grid;
    gap: 0.75em;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    padding: 0.75em 1em 1em;
  }
  .branch {
    border-style: dashed;
  }
  .picked {
    border-color: var(--ink);
    /* Borders are drawn in whole px: with a fraction its text would not be level with that of the others. */
    border-width: 2px;
    padding: calc(0.75em - 1px) calc(1em - 1px) calc(1em - 1px);
  }
  .pick {
    /* The ground that the names of the map stand out from. */
    --paper: var(--card);
    position: relative;
  }
  .card-title {
    font-family: var(--serif);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .card-title button {
    min-block-size: 44px;
    inline-size: 100%;
  }
  /* The whole picture picks it. */
  .card-title button::after {
    content: '';
    inset: 0;
    position: absolute;
  }
  .card-title button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .card-title button:focus-visible {
    outline: none;
  }
  .card-title button:focus-visible::after {
    border-radius: 4px;
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }
  .mark {
    color: var(--ink-soft);
  }
  .hypothetical {
    color: var(--ink);
  }
  .picture {
    margin-block-start: 0.5em;
    min-block-size: 232px;
    overflow: hidden;
  }
  .gauge {
    display: block;
  }
  .picture svg {
    display: block;
  }
  .sentence {
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .card table {
    /* The rows of all cards are level, whatever the heads. */
    align-self: end;
  }
  table {
    font-size: max(0.875em, 12px);
  }
  tbody tr {
    border-block-start: 1px solid var(--rule);
  }
  tbody th,
  tbody td {
    padding-block: 0.25em;
  }
  .card tbody th {
    inline-size: 100%;
  }
  .number {
    padding-inline-start: 0.5em;
    text-align: end;
    white-space: nowrap;
  }
  thead .number {
    overflow-wrap: normal;
    vertical-align: bottom;
    white-space: normal;
  }
  .number + .number {
    min-inline-size: 4.9em;
  }
  .none {
    color: var(--ink-soft);
  }
  .one-relation {
    --card: var(--paper);
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1em;
  }
  .which {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
  }
  .which select {
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 6px;
    color: inherit;
    font: inherit;
    font-size: max(0.875em, 12px);
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.5em;
  }
  @media (forced-colors: active) {
    .back {
      border-color: ButtonBorder;
    }
    .picked {
      border-color: Highlight;
    }
  }
  @media print {
    .back,
    .day,
    .which {
      display: none;
    }
    .across-gauge {
      break-after: avoid;
    }
    .card {
      break-inside: avoid;
    }
  }
`;

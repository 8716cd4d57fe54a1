/** How the relations look that differ from the record. */
import { css } from 'lit';

export const differencesStyles = css`
  .differences caption {
    padding-block-end: 0.3em;
    text-align: start;
  }
  .differences caption .mark {
    margin-inline-end: 0.4em;
  }
  .differences thead * {
    clip-path: inset(50%);
    display: block;
    inline-size: 1px;
    overflow: hidden;
  }
  .differences tr {
    border-block-start: 1px solid var(--rule);
  }
  .differences tbody tr > * {
    padding-block: 0.4em;
  }
  .differences td {
    padding-inline-start: 0.75em;
    text-align: end;
  }
  .differences td.soft {
    text-wrap: balance;
  }
  .differences th[scope='row'] {
    font-weight: 600;
    inline-size: 36%;
  }
`;

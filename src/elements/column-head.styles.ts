/** How the heads of a table's columns look. */
import { css } from 'lit';

export const columnHeadStyles = css`
  thead th {
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
    line-height: 1.3;
    vertical-align: bottom;
  }
`;

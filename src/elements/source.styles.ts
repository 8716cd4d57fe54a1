/** How lists of sources look. */
import { css } from 'lit';

export const sourceStyles = css`
  .sources {
    font-size: max(0.875em, 12px);
    line-height: 1.4;
    list-style: none;
  }
  .sources li {
    padding-block: 0.3em;
  }
  .source {
    display: inline-block;
  }
  .publisher {
    font-weight: 600;
  }
  cite {
    font-style: normal;
  }
  .rest > summary {
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
    inline-size: fit-content;
    padding-block: 2px;
  }
  .rest > summary:hover {
    color: var(--ink);
  }
`;

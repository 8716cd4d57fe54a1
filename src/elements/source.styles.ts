/** How lists of sources look, and for a finger all that leads to them. */
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
    min-block-size: 24px;
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
  @media (pointer: coarse) {
    button,
    summary,
    a.source {
      align-content: center;
      min-block-size: 44px;
    }
  }
`;

/** How the row over the map looks that says what is supposed. */
import { css } from 'lit';

export const suppositionStyles = css`
  .supposed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.6rem;
    margin-block-end: 0.4rem;
    font-size: 0.875rem;
  }
  .supposed p {
    margin: 0;
    color: var(--ink-soft);
  }
  .supposed .hypothetical {
    margin-inline-end: auto;
  }
  .quiet {
    min-height: 44px;
    padding: 0 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 22px;
    background: none;
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  @container (min-width: 900px) {
    .stage:has(.supposed) .map {
      height: clamp(264px, 100vh - 36.75rem, 760px);
    }
  }
`;

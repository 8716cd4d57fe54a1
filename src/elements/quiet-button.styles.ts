/** How a button looks that stands back behind what it is about; of no use on paper. */
import { css } from 'lit';

/** For the class `quiet`. */
export const quietButtonStyles = css`
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
  @media print {
    .quiet {
      display: none;
    }
  }
`;

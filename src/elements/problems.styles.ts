/** How a list of faults looks; loaded when there are some. */
import { css } from 'lit';

export const problemStyles = css`
  .problems {
    box-sizing: border-box;
    /* The map has a height of its own; the others take what they need. */
    max-height: max(300px, 100cqb);
    overflow: auto;
    padding: 1.25rem;
    border: 1px solid var(--apart);
    border-radius: 8px;
    background: var(--card);
    overflow-wrap: anywhere;
  }
  .problems h2 {
    margin-top: 0;
    font-size: 1.15em;
  }
  .problems ol {
    max-height: 24rem;
    padding-inline-start: 1.5rem;
    overflow: auto;
  }
  .problems p {
    margin-top: 0;
  }
`;

/** How the row over the map looks that says what is supposed. */
import { css } from 'lit';

export const suppositionStyles = css`
  .supposed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.6rem;
    margin-block: -0.4rem 0.4rem;
    font-size: 0.875rem;
  }
  /* Over the map until the row takes its place; laid out beforehand, so that it is shown in no time. */
  .ahead {
    position: absolute;
    z-index: 1;
    contain: strict;
    width: min(40rem, 90cqi);
    height: 2.2rem;
    visibility: hidden;
    pointer-events: none;
    font-size: 0.875rem;
  }
  .seen {
    visibility: visible;
  }
  .ahead .hypothetical {
    display: inline-block;
    background: var(--paper);
  }
  /* The author's words speak of the record. */
  .explorer:has(.supposed) .takeaway {
    display: none;
  }
  .supposed p {
    margin: 0;
    color: var(--ink-soft);
  }
  .hypothetical {
    margin-inline-end: auto;
    padding: 0.15rem 0.5rem;
    border: 1.5px dashed var(--ink);
    border-radius: 4px;
    font-weight: 700;
  }
`;

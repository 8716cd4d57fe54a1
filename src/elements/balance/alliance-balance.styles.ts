/** How the balance lens looks: the camps, and a list of threes, of which one may be open. */
import { css } from 'lit';

export const balanceStyles = css`
  .panel {
    gap: 1em;
  }
  .triads {
    align-items: start;
    display: grid;
    gap: 0 2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    list-style: none;
    margin-block-start: 0.5em;
  }
  .triads li {
    border-block-start: 1px solid var(--rule);
  }
  .triads li > button {
    border-inline-start: 3px solid transparent;
    border-radius: 0;
    inline-size: 100%;
    font-size: max(0.9375em, 12px);
    line-height: 1.45;
    min-block-size: 44px;
    padding: 0.55em 0.75em;
  }
  .triads li > button:hover {
    background: color-mix(in oklab, var(--rule) 40%, transparent);
  }
  .triads [aria-pressed='true'] {
    border-color: var(--ink);
  }
  .open {
    display: grid;
    gap: 0.75em;
    padding: 0.5em 0.75em 1em;
  }
  .more {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .triads li > button {
      border-color: Canvas;
    }
    .triads [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .more {
      display: none;
    }
  }
`;

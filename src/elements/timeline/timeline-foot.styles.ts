/** Styles of the row below a timeline. */
import { css } from 'lit';

export const footStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  .plain {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink-soft);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .panel {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--ink-soft);
    font-size: var(--label);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .key svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-soft);
    font-size: var(--label);
  }
  .field input,
  .field select {
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--card);
    color: var(--ink);
  }

  /* Narrow frames */
  .compact .panel {
    flex-basis: 100%;
  }
  .compact .panel[hidden] {
    display: none;
  }
  .compact .field input,
  .compact .field select {
    min-block-size: 44px;
  }

  @media print {
    .settings,
    .plain {
      display: none;
    }
    .picture {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;

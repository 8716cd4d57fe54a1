/** How the panels that a reader brings forward look: a card with a name, a way out, and switches between views. */
import { css } from 'lit';

export const cardStyles = css`
  .panel {
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: 8px;
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    padding: clamp(0.875rem, 5cqi, 1.375rem);
  }
  header {
    align-items: start;
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
  }
  .now-score {
    align-items: baseline;
    column-gap: 0.5em;
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.25em;
  }
  .now-score b {
    font-size: 1.25em;
  }
  .close {
    border-radius: 50%;
    display: grid;
    flex: none;
    inline-size: 44px;
    margin-block: -10px;
    margin-inline-end: -12px;
    min-block-size: 44px;
    place-content: center;
  }
  .close:hover {
    background: var(--rule);
  }
  .close .glyph {
    block-size: 0.875em;
    inline-size: 0.875em;
  }
  .switch {
    border-block-end: 1px solid var(--rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .switch button {
    border-block-end: 2.5px solid transparent;
    border-radius: 0;
    color: var(--ink-soft);
    font-size: max(0.875em, 12px);
    margin-block-end: -1px;
    min-block-size: 32px;
  }
  .switch [aria-pressed='true'] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  .switch button:hover {
    color: var(--ink);
  }
  @media (pointer: coarse) {
    .switch button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .close {
      border: 1px solid ButtonBorder;
    }
    .switch button {
      border-color: Canvas;
    }
    .switch [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .close,
    .switch {
      display: none;
    }
  }
`;

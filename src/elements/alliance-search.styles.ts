import { css } from 'lit';
import { spokenStyles } from './spoken.styles.ts';

const fieldStyles = css`
  :host {
    position: relative;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    color: var(--ink);
    font-family: var(--sans);
    font-size: max(0.9375em, 12px);
  }
  :host([hidden]) {
    display: none;
  }
  .field {
    position: relative;
    flex: 1 1 14rem;
    max-width: 24rem;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    padding: 0 0.8rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
    /* Below 16 px a phone zooms in on the field. */
    font: inherit;
    font-size: max(16em / 15, 16px);
  }
  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  .list {
    position: absolute;
    inset-inline: 0;
    top: calc(100% + 4px);
    max-height: min(22rem, 50vh);
    overflow: auto;
    padding: 4px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--card);
    box-shadow: 0 6px 24px #0003;
  }
  .list:empty {
    display: none;
  }
  .heading {
    padding: 0.4rem 0.6rem 0.1rem;
    color: var(--ink-soft);
    font-size: max(13em / 15, 12px);
  }
  .option {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75rem;
    min-height: 44px;
    padding: 0 0.6rem;
    border-radius: 5px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option .soft {
    flex: none;
    color: var(--ink-soft);
    font-size: max(13em / 15, 12px);
  }
  .hypothetical {
    flex: none;
    padding: 0.1em 0.4em;
    border: 1.5px dashed;
    border-radius: 3px;
    font-size: max(0.8em, 12px);
    font-weight: 700;
  }
  .option:hover {
    background: color-mix(in oklab, var(--ink) 7%, transparent);
  }
  .option[aria-selected='true'] {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  button {
    min-height: 44px;
    padding: 0 0.4rem;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  input:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** For the field, and the list that opens below it. */
export const searchStyles = [spokenStyles, fieldStyles];

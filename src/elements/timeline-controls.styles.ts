/** Styles of the controls above and below a timeline. */
import { css } from 'lit';

export const controlStyles = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 8px 20px;
  }
  .transport {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
  }
  button,
  select,
  input[type='date'] {
    font: inherit;
    font-size: var(--label);
    color: inherit;
  }
  .round {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    background: transparent;
    cursor: pointer;
  }
  .round.play {
    background: var(--ink);
    color: var(--paper);
  }
  .round[aria-disabled='true'] {
    border-color: var(--edge);
    color: var(--edge);
    cursor: default;
  }
  .round.play[aria-disabled='true'] {
    background: transparent;
  }
  .icon {
    inline-size: 24px;
    block-size: 24px;
    fill: currentColor;
  }
  .transport:dir(rtl) .icon {
    transform: scaleX(-1);
  }
  .count {
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--label);
    white-space: nowrap;
    unicode-bidi: plaintext;
  }
  .chapters {
    display: flex;
    min-inline-size: 0;
    margin: 0;
    padding: 4px;
    padding-inline-end: 28px;
    border: 0;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(to right, #000 calc(100% - 28px), transparent);
  }
  .chapters:dir(rtl) {
    mask-image: linear-gradient(to left, #000 calc(100% - 28px), transparent);
  }
  .chip {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    min-block-size: 36px;
    padding-inline: 2px;
    cursor: pointer;
  }
  .chip span {
    padding: 6px 12px;
    border-radius: 999px;
    color: var(--ink-soft);
    font-size: var(--label);
    white-space: nowrap;
  }
  .chip:hover span {
    color: var(--ink);
  }
  .chip :checked + span {
    background: var(--ink);
    color: var(--paper);
  }

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
  .compact .chapters {
    margin-inline-start: -4px;
    padding-block: 0;
  }
  .compact .chip {
    min-block-size: 44px;
  }
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

  :is(button, select, input[type='date']):focus-visible,
  .chip :focus-visible + span {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }

  @media print {
    .bar,
    .foot .settings,
    .foot .plain {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

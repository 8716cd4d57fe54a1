/** Styles of the controls above a timeline. */
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
    background: transparent;
    border-color: var(--edge);
    color: var(--edge);
    cursor: default;
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
    margin-inline-start: -14px;
    padding: 4px 14px;
    overflow: auto;
    scrollbar-width: none;
    /* No chapter is cut where the row begins. */
    scroll-snap-type: x mandatory;
    /* What goes on to either side fades out there. */
    mask: linear-gradient(90deg, #0000, #000 14px calc(100% - 14px), #0000);
  }
  .chip {
    display: flex;
    flex: none;
    scroll-snap-align: start;
    align-items: center;
    min-block-size: 36px;
    padding: 0 2px;
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

  .lanes {
    grid-column: 2;
    /* Kept while they are loaded. */
    min-block-size: var(--lanes, 0);
  }

  /* As high as it is once it is filled. */
  .foot {
    min-block-size: 38px;
  }

  /* Narrow frames */
  .compact .chapters {
    padding-block: 0;
  }
  .compact .chip {
    min-block-size: 44px;
  }
  .compact .foot {
    min-block-size: 44px;
  }

  :is(button, select, input[type='date']):focus-visible,
  .chip :focus-visible + span {
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }

  @media print {
    .bar {
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

/** How all that stands in place of the map looks: its ground, its top row, and the way back. */
import { css } from 'lit';

export const viewStyles = css`
  .panel {
    background: var(--paper);
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .top {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
  }
  .back {
    border: 1px solid var(--edge);
    border-radius: 22px;
    flex: none;
    min-block-size: 44px;
    padding-inline: 1em;
  }
  .back:hover {
    border-color: var(--ink);
  }
  /* Beside the heading, where a row of its own would push the picture out of a phone's first screen. */
  @container (max-width: 559px) {
    .top {
      flex-wrap: nowrap;
    }
    .back {
      inline-size: 44px;
      padding: 0;
      text-align: center;
    }
    .back span {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
  }
`;

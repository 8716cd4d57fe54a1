/** How a panel looks that opens below the map: on the page's own ground, its text no wider than can be read. */
import { css } from 'lit';

export const foldPanelStyles = css`
  .panel {
    background: var(--paper);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  p {
    max-inline-size: 72ch;
  }
  .title {
    margin-block-end: 0.2em;
  }
  .heading-row {
    align-items: baseline;
    column-gap: 0.75em;
    display: flex;
    flex-wrap: wrap;
  }
`;

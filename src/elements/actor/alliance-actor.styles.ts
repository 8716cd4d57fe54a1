/** How the actor panel looks. */
import { css } from 'lit';

export const actorStyles = css`
  .relations {
    border-block-start: 1px solid var(--rule);
    list-style: none;
    margin-block-start: 0.3em;
  }
  li {
    border-block-end: 1px solid var(--rule);
  }
  .relation {
    align-items: baseline;
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) auto;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.55em;
    row-gap: 0.35em;
  }
  .relation:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .name {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: break-word;
  }
  .score-bar {
    block-size: 12px;
    grid-column: 1 / -1;
    inline-size: 100%;
  }
  .score-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .scale {
    stroke: var(--rule);
    stroke-width: 2;
  }
  .middle {
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    rect {
      fill: CanvasText;
    }
  }
`;

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
  .changes {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .since {
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.8125em, 12px);
    gap: 0.4em 1em;
  }
  .since label {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    min-inline-size: 0;
  }
  .since select,
  .since input {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 6px;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 32px;
    min-inline-size: 0;
    padding-inline: 0.4em;
  }
  .direction {
    font-weight: 600;
    margin-block-start: 0.25em;
  }
  .drifts {
    border-block-start: 1px solid var(--rule);
    list-style: none;
  }
  .drifts li {
    padding-block: 0.35em;
  }
  .who {
    align-items: baseline;
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .who .name:hover,
  .event:hover .title-of-event {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .relation {
    align-items: baseline;
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 5.25em;
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
  }
  .change {
    text-align: end;
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
  @media (pointer: coarse) {
    .since select,
    .since input,
    .who .name,
    .event {
      min-block-size: 44px;
    }
  }
  @media print {
    .since {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .scale,
    .middle {
      stroke: CanvasText;
    }
    rect {
      fill: CanvasText;
    }
  }
`;

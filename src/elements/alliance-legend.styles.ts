/** How the legend looks. */
import { css } from 'lit';

export const legendStyles = css`
  .panel {
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }
  .columns {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 42em) {
    .columns {
      align-items: end;
      column-gap: 2em;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .columns p {
      grid-column: 1 / -1;
    }
  }
  .since {
    color: var(--ink);
  }
  .since .up {
    color: var(--closer);
  }
  .since .down {
    color: var(--apart);
  }
  .ramp-with-ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    inline-size: min(18em, 100cqi);
    justify-content: space-between;
  }
  .ramp {
    block-size: 8px;
    flex: none;
    inline-size: 100%;
  }
  .ramp:dir(rtl) {
    transform: scaleX(-1);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    list-style: none;
  }
  li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .sample {
    block-size: 12px;
    flex: none;
    inline-size: 36px;
  }
  .group,
  .ghost,
  .trail {
    fill: none;
    stroke: var(--edge);
    stroke-dasharray: 3 3;
    stroke-width: 1.25;
  }
  .group {
    fill: color-mix(in oklab, var(--score-5) 11%, transparent);
    stroke: var(--score-4);
  }
  .group,
  .trail {
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .record .ghost {
    fill: color-mix(in oklab, var(--edge) 16%, transparent);
  }
  .record * {
    stroke-dasharray: none;
  }
  @media (forced-colors: active) {
    .relation,
    .group {
      stroke: CanvasText;
    }
    .ramp-with-ends {
      display: none;
    }
    .group {
      fill: none;
    }
  }
`;

/** How the doubt about one relation looks: the band in its chart, the events in doubt, and the small charts by scale. */
import { css } from 'lit';

export const relationDoubtStyles = css`
  .band {
    fill: var(--ink);
    fill-opacity: 0.1;
    stroke: var(--edge);
    stroke-dasharray: 1 2;
    stroke-width: 1;
  }
  .key .key-band::before {
    background: color-mix(in srgb, var(--ink) 12%, transparent);
    block-size: 0.8em;
    border: 1px dotted var(--edge);
    vertical-align: -0.1em;
  }
  .band-switch {
    align-items: center;
    display: flex;
    font-size: max(0.8125em, 12px);
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: 32px;
  }
  .band-switch input {
    accent-color: var(--ink);
    block-size: 18px;
    inline-size: 18px;
    margin: 0;
  }
  .doubt > summary {
    align-content: center;
    font-weight: 600;
    min-block-size: 44px;
  }
  .doubt-body {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .without {
    list-style: none;
  }
  .without li {
    border-block-end: 1px solid var(--rule);
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: 0.35em;
  }
  /* One below the other over one axis of time, what each means beside it; where there is room for all, side by side. */
  .scales {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .scales li {
    align-items: center;
    display: grid;
    gap: 0 0.75em;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .scale-name {
    grid-column: 1 / -1;
  }
  @container (min-width: 30em) {
    .scales {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .scales li {
      display: block;
    }
  }
  .scale-name {
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.8125em, 12px);
    gap: 0 0.5em;
    justify-content: space-between;
  }
  .small-chart {
    block-size: 84px;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .small-chart * {
    vector-effect: non-scaling-stroke;
  }
  .frame {
    fill: none;
    stroke: var(--rule);
    stroke-width: 1;
  }
  .other {
    fill: none;
    stroke: var(--ink);
    stroke-linejoin: round;
    stroke-width: 1.75;
  }
  .other.by-published {
    stroke-width: 2.25;
  }
  .shadow {
    fill: none;
    stroke: var(--edge);
    stroke-dasharray: 2 2;
    stroke-width: 1;
  }
  @media (pointer: coarse) {
    .band-switch {
      min-block-size: 44px;
    }
  }
  @media print {
    .band-switch,
    .doubt:not([open]) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .band {
      fill: none;
    }
    .band,
    .frame,
    .other,
    .shadow {
      stroke: CanvasText;
    }
  }
`;

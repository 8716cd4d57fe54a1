/** How three actors look as a triangle. */
import { css } from 'lit';

export const triadStyles = css`
  [part='card'] {
    --ground: var(--card);
  }
  .triangle {
    block-size: auto;
    display: block;
    margin-inline: auto;
    max-inline-size: 100%;
  }
  .tie {
    fill: none;
  }
  .disc {
    fill: var(--ink);
  }
  .triangle text {
    dominant-baseline: central;
    font-size: 14px;
    font-weight: 650;
    fill: var(--ink);
    text-anchor: middle;
  }
  .triangle .code {
    fill: var(--paper);
    letter-spacing: 0.03em;
  }
  .tag {
    fill: var(--ground, var(--paper));
    stroke-width: 1.5;
  }
  .began button {
    font-weight: 600;
  }
  .began .soft {
    font-weight: 400;
    white-space: nowrap;
  }
  .began button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .triangle {
      forced-color-adjust: none;
    }
    .tie,
    .tag {
      stroke: CanvasText;
    }
  }
`;

/** Styles of a timeline as a whole. */
import { css } from 'lit';
import { spokenStyles } from '../spoken.styles.ts';
import { controlStyles } from './timeline-controls.styles.ts';
import { pictureStyles } from './timeline-picture.styles.ts';

const frameStyles = css`
  :host {
    display: block;
    color: var(--ink);
    font-family: var(--sans);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    position: relative;
    --label: max(12px, 0.8125em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    min-block-size: 200px;
    font-size: 1em;
  }
  .gauge {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 1em;
    visibility: hidden;
    pointer-events: none;
  }
  /* Not clipped: each clip costs every frame of a drag. */
  [type='radio'] {
    appearance: none;
    margin: 0;
    outline: 0;
  }

  .compact {
    --label: max(12px, 0.75em);
    gap: 4px;
  }
`;

export const timelineStyles = [spokenStyles, frameStyles, controlStyles, pictureStyles];

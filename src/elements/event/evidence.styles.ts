/** How all below the changes of an event looks. */
import { css } from 'lit';
import { eventSwitchStyles } from '../changes/event-switch.styles.ts';
import { handStyles } from '../panel.styles.ts';
import { sourceStyles } from '../source.styles.ts';

const ownStyles = css`
  .why > summary {
    font-size: max(0.9375em, 12px);
    font-weight: 700;
    inline-size: fit-content;
    padding-block: 2px;
  }
  .why section {
    border-inline-start: 2px solid var(--rule);
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.45;
    margin-block: 0.6em;
    padding-inline-start: 0.875em;
  }
  .pair {
    font-size: 0.9375em;
    font-weight: 700;
  }
  .acts {
    display: grid;
    font-size: max(0.875em, 12px);
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }
  .reading {
    border-block-end: 1px dashed var(--edge);
    font-size: max(0.8125em, 12px);
  }
  .sum,
  .level {
    font-size: max(0.875em, 12px);
  }
  .acts b,
  .level b,
  .quotation b {
    font-weight: 600;
  }
  .quotation {
    border-inline-start: 3px solid var(--ink);
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    padding-inline-start: 1em;
  }
  blockquote {
    font-family: var(--serif);
    font-size: 1.125em;
    font-style: italic;
    line-height: 1.4;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
  }
  blockquote:lang(uk),
  blockquote:lang(ru) {
    font-style: normal;
  }
  figcaption {
    display: grid;
    font-size: max(0.8125em, 12px);
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
  }
  figcaption .soft {
    font-size: inherit;
  }
  .doubt {
    border: 1px dashed var(--edge);
    border-radius: 4px;
    padding: 0.4em 0.6em;
  }
  .section {
    display: grid;
    gap: 0.15em;
    grid-template-columns: minmax(0, 1fr);
  }
  .section h3,
  .section h4,
  .section h5 {
    align-items: baseline;
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
  }
  .confirmed {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .documents {
    font-size: max(0.875em, 12px);
    list-style: none;
  }
`;

export const evidenceStyles = [handStyles, sourceStyles, ownStyles, eventSwitchStyles];

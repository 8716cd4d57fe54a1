/** How the list of a reader's changes looks. */
import { css } from 'lit';

export const changesStyles = css`
  .panel {
    padding-block: 0.5em 1em;
  }
  .picture {
    /* It stands on no card, in whose edge there would be room for a name that reaches a little over its own. */
    --paper: inherit;
    margin-inline: 4px;
  }
  .parts,
  .part {
    align-content: start;
    display: grid;
    gap: 1.5em 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 56em) {
    .parts {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  section {
    align-content: start;
    display: grid;
    gap: 0.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .marks,
  .actions,
  .find {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .press {
    border: 1px solid var(--edge);
    border-radius: 22px;
    font-weight: 600;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-inline: 1em;
  }
  .press[aria-disabled='true'] {
    color: var(--ink-soft);
    cursor: default;
    border-style: dashed;
  }
  .link {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .own-form {
    display: grid;
    gap: 0.6em 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  .wide {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 0.2em;
    font-size: max(0.875em, 12px);
    grid-template-columns: minmax(0, 1fr);
  }
  .find {
    align-items: end;
  }
  .find .field {
    flex: 1 1 14em;
  }
  .field input:not([type='range']),
  .field select {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 8px;
    color: inherit;
    font: inherit;
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 0.6em;
  }
  .field input[type='range'] {
    accent-color: var(--ink);
    block-size: 24px;
    inline-size: 100%;
    margin: 0;
  }
  @media (pointer: coarse) {
    .field input[type='range'] {
      block-size: 44px;
    }
  }
  .field [aria-invalid='true'] {
    border: 2px solid var(--apart);
  }
  .fault {
    color: var(--apart);
    font-weight: 600;
  }
  .fault:empty {
    display: none;
  }
  .events {
    list-style: none;
  }
  .row {
    align-items: center;
    border-block-start: 1px solid var(--rule);
    column-gap: 1.5em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding-block: 0.3em;
  }
  .events .changed {
    border-inline-start: 3px dashed var(--ink);
    padding-inline-start: 0.6em;
  }
  .event {
    display: grid;
    flex: 1 1 16em;
    min-block-size: 44px;
    padding-block: 0.3em;
  }
  .title-of {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .title-of.off {
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }
  .events .switch-event {
    flex: 2 1 18em;
  }
`;

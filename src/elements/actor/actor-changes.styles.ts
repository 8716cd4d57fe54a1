/** How the list of who drew nearer to an actor looks. */
import { css } from 'lit';

export const actorChangesStyles = css`
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
  .event:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .event .name {
    font-weight: inherit;
    line-height: inherit;
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
    .direction {
      break-after: avoid;
    }
    .drifts li {
      break-inside: avoid;
    }
  }
`;

/** How the switch of an event and its weight look. */
import { css } from 'lit';

export const eventSwitchStyles = css`
  .switch-event {
    align-items: center;
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.875em, 12px);
  }
  .counts,
  .weight {
    align-items: center;
    display: flex;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .counts {
    cursor: pointer;
    font-weight: 600;
  }
  .counts input {
    accent-color: var(--ink);
    block-size: 1.25em;
    inline-size: 1.25em;
    margin: 0;
  }
  .weight {
    flex: 1 1 13em;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  .weight input {
    accent-color: var(--ink);
    block-size: 24px;
    flex: 1 1 5em;
    margin: 0;
    min-inline-size: 4em;
  }
  .said {
    flex: 0 0 7.5em;
    overflow-wrap: break-word;
    font-weight: 600;
  }
  .reset,
  .own-event button {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .own-event {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  @media print {
    .switch-event,
    .section:has(.switch-event):not(:has(.differences)) {
      display: none;
    }
  }
`;

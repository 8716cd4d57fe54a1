/** How the row over the map looks that says what is supposed. */
import { css } from 'lit';

export const suppositionStyles = css`
  /* In the place of the author's words, which speak of the record and keep their room: nothing moves. */
  .header {
    display: grid;
    position: relative;
    grid-template-columns: minmax(0, 1fr);
  }
  .header slot,
  .says {
    display: block;
    grid-area: 1 / 1;
  }
  .supposed,
  .ahead,
  .takeaway {
    grid-area: 2 / 1;
  }
  /* What the map shows, in the place of the headline: nobody is to take the one for the other, or to hear it. */
  .says {
    align-self: end;
    /* Two lines, or three of a long title, are more than the headline may have: they reach into the gap above the header. */
    margin: -1rem 0 0;
    font-family: var(--serif);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .saying slot {
    visibility: hidden;
  }
  @container (width < 35em) {
    .says {
      font-size: 1em;
    }
    .says.long {
      font-size: max(0.875em, 12px);
    }
  }
  @container (width < 21.25em) {
    .says {
      font-size: max(0.875em, 12px);
    }
  }
  :is(.supposed, .seen) ~ .takeaway {
    visibility: hidden;
  }
  .supposed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: start;
    gap: 0.45rem 0.6rem;
    /* Into the gap below the header, where the row is higher than those words. */
    margin-block: 0.35rem -0.85rem;
    font-size: max(0.875em, 12px);
    line-height: 1.25;
  }
  /* Over two dates nothing stands below it but their heading; one mark is enough. */
  :not(.header) > .supposed {
    margin-block-end: 0.75rem;
  }
  .supposed ~ alliance-difference::part(hypothetical) {
    display: none;
  }
  /* The mark until the row is there; laid out beforehand, so that it is shown in no time. */
  .ahead {
    position: absolute;
    contain: strict;
    margin-block-start: 0.35rem;
    width: min(40rem, 90cqi);
    height: 2.75rem;
    align-content: center;
    visibility: hidden;
    pointer-events: none;
    font-size: max(0.875em, 12px);
    line-height: 1.25;
  }
  .seen {
    visibility: visible;
  }
  .ahead .hypothetical {
    display: inline-block;
  }
  .supposed p {
    margin: 0;
    color: var(--ink-soft);
  }
  .hypothetical {
    margin-inline-end: auto;
    padding: 0.15rem 0.5rem;
    border: 1.5px dashed var(--ink);
    border-radius: 4px;
    font-weight: 700;
  }
`;

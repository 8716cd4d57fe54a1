/** What panels look like where a reader can act: labels, links, buttons, folds, and what they become on other media. */
import { css } from 'lit';
import { textStyles } from './text.styles.ts';

/** For all that the event card of the first picture has not: small headings, links, buttons and folds. */
export const handStyles = css`
  .label {
    color: var(--ink);
    font-size: max(0.8125em, 12px);
    font-weight: 700;
    line-height: 1.4;
  }
  .small {
    font-size: max(0.8125em, 12px);
  }
  .soft .soft {
    font-size: inherit;
  }
  .block {
    display: block;
  }
  a {
    color: inherit;
    text-decoration-color: var(--edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  button {
    background: none;
    border: 0;
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  :focus-visible {
    border-radius: 4px;
    outline: 2.5px solid var(--focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    a,
    button {
      color: LinkText;
    }
  }
  @media print {
    button {
      color: inherit;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    details > summary {
      list-style: none;
    }
    /* No frame goes on where its text does not, and a heading that lies in a grid is left behind. */
    :host .panel {
      border: 0;
      padding: 0;
    }
    :host :is(article, section) {
      display: block;
    }
    :host :is(article, section) > * + * {
      margin-block-start: 0.6em;
    }
    /* Neither is a table's name left behind, and a long one begins where all of a page is before it. */
    table {
      break-inside: avoid;
    }
    table:has(tr:nth-child(13)) {
      break-before: page;
      break-inside: auto;
    }
    thead {
      display: table-row-group;
    }
    header,
    h2,
    h3,
    h4,
    h5,
    summary,
    div.head {
      break-after: avoid;
    }
    header,
    figure,
    tr,
    div.head,
    .same,
    .sources li {
      break-inside: avoid;
    }
    a[href]::after {
      content: ' ' attr(href);
      font-size: 9pt;
      font-weight: 400;
    }
  }
`;

/** For all that has the class `panel`, and what stands in it. */
export const panelStyles = [textStyles, handStyles];

/** How the explorer looks while it tells the story, with all branches in place of the map, in other languages, and after a link with faults. */
import { css } from 'lit';

export const otherViewsStyles = css`
  .story {
    grid-area: story;
  }
  .review {
    grid-area: review;
    margin: 1rem 0 0;
    color: var(--ink-soft);
    font-size: max(0.8125em, 12px);
  }
  @container (width < 56.25em) {
    /* While the story is told, map and text share a phone's screen; of the header stays what is supposed, and what that makes of the day. */
    .telling .header slot {
      display: block;
    }
    .telling .header:has(.supposed) {
      /* As high as three lines of a title over their mark, whatever is said. */
      min-height: 4em;
    }
    .telling .says {
      margin-block-start: -0.4rem;
    }
    /* Its own buttons lead on, and out of it, from where these are there again. */
    .telling .header button,
    .telling .caption {
      display: none;
    }
    .telling .header:not(:has(.supposed)),
    .telling .header:has(.supposed) > :not(.supposed, .says) {
      position: absolute;
      width: 1px;
      height: 1px;
      min-height: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 559px) {
    /* What is supposed is said in room of the map's, and so moves nothing below. */
    .telling .header:has(.supposed) ~ .stage .map {
      max-height: calc(var(--needed) - 4em);
    }
    @media (max-height: 599px) {
      .telling .map {
        height: 200px;
      }
      .telling .header:has(.supposed) ~ .stage .map {
        height: 160px;
      }
    }
  }
  .explorer.branching {
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'header' 'branches';
  }
  .branching > :not(.header, .branches, .spoken) {
    display: none;
  }
  .branching .branches {
    grid-area: branches;
    margin-block-start: 0.5rem;
    /* Kept while they are loaded. */
    min-height: 80vh;
  }
  /* What stands in place of the map has a heading of its own. */
  .branching .header :is(slot, .takeaway, .says, .supposed, .ahead) {
    display: none;
  }
  .takeaway {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .notice {
    margin: 0.6rem 0 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--apart);
    background: var(--card);
  }
`;

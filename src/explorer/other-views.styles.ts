/** How the explorer looks while it tells the story, and with all branches in place of the map. */
import { css } from 'lit';

export const otherViewsStyles = css`
  @container (max-width: 899px) {
    /* While the story is told, map and text share a phone's screen. */
    .telling .header,
    .telling .caption {
      position: absolute;
      width: 1px;
      height: 1px;
      min-height: 0;
      overflow: hidden;
      clip-path: inset(50%);
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
    margin-block-start: 0.5rem;
    /* Kept while they are loaded. */
    min-height: 80vh;
  }
  .branching .takeaway {
    display: none;
  }
`;

/** How what is only for those who listen is hidden from those who look. */
import { css } from 'lit';

/** For the class `spoken`. */
export const spokenStyles = css`
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

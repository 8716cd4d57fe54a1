/** One scale and one offset for everything that a dataset can show, so that no date and no branch rescales the map. */
import { rangeOf } from './range.ts';
import type { Track } from './track.ts';

/** A place in the unit frame: the origin is the centre, the longer side goes from −1 to 1, y grows downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The size of what is ever occupied, in the unit frame: the longer side is 2; 0 where nobody ever leaves a line. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How units become places in the unit frame. */
export interface UnitFrame {
  readonly extent: Extent;
  /** The place of a point given in units of distance. */
  place(x: number, y: number): Position;
}

/** The frame that holds all keyframes of `tracks`. */
export function frameOf(tracks: readonly Track[]): UnitFrame {
  const [left, right] = rangeOf(tracks.map(({ paths }) => paths.x));
  const [top, bottom] = rangeOf(tracks.map(({ paths }) => paths.y));
  const longest = Math.max(right - left, bottom - top);
  const scale = longest > 0 ? 2 / longest : 1;
  const centreX = (left + right) / 2;
  const centreY = (top + bottom) / 2;
  return {
    extent: { width: (right - left) * scale, height: (bottom - top) * scale },
    place: (x, y) => ({ x: (x - centreX) * scale, y: (y - centreY) * scale }),
  };
}

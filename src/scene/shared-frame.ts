/** The part of the unit frame that several pictures share, so that places and distances can be compared between them. */
import type { Extent, Layout, Position } from '../layout/create-layout.ts';
import { rangeOf } from '../layout/range.ts';

/** A part of the unit frame. */
export interface SharedFrame {
  readonly centre: Position;
  readonly extent: Extent;
}

/** The part that some places take. */
export function frameOf(places: readonly Position[]): SharedFrame {
  const [left, right] = rangeOf([places.map(({ x }) => x)]);
  const [top, bottom] = rangeOf([places.map(({ y }) => y)]);
  return {
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    extent: { width: right - left, height: bottom - top },
  };
}

/** A layout as seen in a part of its frame. */
export function within({ centre, extent }: SharedFrame, layout: Layout): Layout {
  const moved = ({ x, y }: Position): Position => ({ x: x - centre.x, y: y - centre.y });
  return {
    ...layout,
    extent,
    positionsAt: (when) =>
      new Map([...layout.positionsAt(when)].map(([id, place]) => [id, moved(place)] as const)),
  };
}

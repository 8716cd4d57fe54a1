/** From the unit frame to pixels: one scale for both directions, discs that neither overlap nor leave the viewport. */
import { separateDiscs } from './separate-discs.ts';
import type { Extent, Position } from './unit-frame.ts';

/** Where the map is drawn, in CSS px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Kept free on each side, for names and tags; default 14. */
  readonly padding?: number | undefined;
}

/** Discs in CSS px, origin at the top left. */
export interface FittedPlaces {
  /** Radius of all discs. */
  readonly radius: number;
  /** Centres by actor id, in the order given. */
  readonly places: ReadonlyMap<string, Position>;
}

const DEFAULT_PADDING = 14;
const LEAST_RADIUS = 4;
const LARGEST_RADIUS = 26;
/** Share of the side of the square that an actor would have to itself. */
const RADIUS_SHARE = 0.19;
/** Most of a side: on a phone, friends stand close, and the line between them must still show. */
const RADIUS_OF_WIDTH = 0.035;
const RADIUS_OF_HEIGHT = 0.062;
/** Turning the map on its side must make it this much larger: a reader who turns a phone should know it again. */
const WORTH_TURNING = 1.25;

/**
 * Fits positions of the unit frame into a viewport. Never stretched, because distance carries the meaning; turned by
 * 90° where that lets the map be at least a quarter larger. The scale depends on the extent, not on the positions, so
 * that it holds through time. Without memory: the same positions always give the same places.
 */
export function fitToViewport(
  { extent }: { readonly extent: Extent },
  positions: ReadonlyMap<string, Position>,
  viewport: Viewport,
): FittedPlaces {
  const radius = discRadius(extent, positions.size, viewport);
  const margin = radius + (viewport.padding ?? DEFAULT_PADDING);
  const room = {
    width: Math.max(0, viewport.width - 2 * margin),
    height: Math.max(0, viewport.height - 2 * margin),
  };
  const upright = scaleInto(extent, room);
  const turned = scaleInto({ width: extent.height, height: extent.width }, room);
  const isTurned = turned >= WORTH_TURNING * upright;
  const scale = isTurned ? turned : upright;
  const x = new Float64Array(positions.size);
  const y = new Float64Array(positions.size);
  [...positions.values()].forEach((position, index) => {
    x[index] = viewport.width / 2 + scale * (isTurned ? -position.y : position.x);
    y[index] = viewport.height / 2 + scale * (isTurned ? position.x : position.y);
  });
  separateDiscs(x, y, radius, {
    left: viewport.width / 2 - room.width / 2,
    right: viewport.width / 2 + room.width / 2,
    top: viewport.height / 2 - room.height / 2,
    bottom: viewport.height / 2 + room.height / 2,
  });
  const places = [...positions.keys()].map(
    (id, index) => [id, { x: x[index]!, y: y[index]! }] as const,
  );
  return { radius, places: new Map(places) };
}

/** Radius of a disc in px: a fixed share of the room that each actor has in the drawn area, within limits. */
export function discRadius(extent: Extent, actors: number, viewport: Viewport): number {
  const padding = viewport.padding ?? DEFAULT_PADDING;
  const room = {
    width: Math.max(0, viewport.width - 2 * padding),
    height: Math.max(0, viewport.height - 2 * padding),
  };
  const turned = { width: extent.height, height: extent.width };
  const scale = Math.max(scaleInto(extent, room), scaleInto(turned, room));
  // A map of few actors may be a mere line: then its length has to do for an area.
  const sides = [extent.width, extent.height].map((side) => Math.max(side, 1) * scale);
  const area = sides[0]! * sides[1]!;
  const share = RADIUS_SHARE * Math.sqrt(area / Math.max(1, actors));
  const most = Math.min(
    LARGEST_RADIUS,
    RADIUS_OF_WIDTH * viewport.width,
    RADIUS_OF_HEIGHT * viewport.height,
  );
  return Math.max(LEAST_RADIUS, Math.min(most, share));
}

/** The largest scale at which `extent` fits into `room`; 0 when there is nothing to scale. */
function scaleInto(extent: Extent, room: Extent): number {
  const horizontal = extent.width > 0 ? room.width / extent.width : Infinity;
  const vertical = extent.height > 0 ? room.height / extent.height : Infinity;
  const scale = Math.min(horizontal, vertical);
  return Number.isFinite(scale) ? scale : 0;
}

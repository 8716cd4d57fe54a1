/** The soft outline round a group of discs. */
import { polygonHull } from 'd3-polygon';
import { px, pxPoint, type Disc } from './route.ts';

/** Points taken on the rim of each grown disc: at the size of a map, so many look round. */
const RIM_POINTS = 32;
/** The unit circle in equal steps from (1, 0), computed with square roots alone so that every engine agrees. */
export const RIM = unitCircle(RIM_POINTS);

/**
 * SVG path data of the outline that keeps `margin` px off every disc of a group, all of one radius; empty for fewer
 * than two discs. Straight from disc to disc, round about each.
 */
export function hullPath(discs: readonly Disc[], margin: number): string {
  const [first] = discs;
  if (!first || discs.length < 2) return '';
  const centres = discs.map(({ x, y }): [number, number] => [x, y]);
  const corners = polygonHull(centres) ?? centres;
  const radius = first.r + margin;
  const sides = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const reach = radius / (Math.sqrt(dx * dx + dy * dy) || 1);
    // To the left of the way round, which is the outside: corners come counterclockwise on a screen.
    const [outX, outY] = [-dy * reach, dx * reach];
    return {
      start: pxPoint({ x: from[0] + outX, y: from[1] + outY }),
      end: pxPoint({ x: to[0] + outX, y: to[1] + outY }),
    };
  });
  const arc = `A${px(radius)},${px(radius)} 0 0 0 `;
  return `M${sides.at(-1)!.end}${sides.map(({ start, end }) => `${arc}${start}L${end}`).join('')}Z`;
}

/** Whether nobody else stands between the members of a group (ids): then an outline round it says the truth. */
export function isByItself(
  group: readonly string[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): boolean {
  return [...places.keys()].every((id) => {
    const points = [...group, id].map((one): [number, number] => {
      const { x, y } = places.get(one)!;
      return [x, y];
    });
    return group.includes(id) || polygonHull(points)?.includes(points.at(-1)!);
  });
}

/** Halves the angle again and again: (1, 0), then the points between. */
function unitCircle(count: number): readonly (readonly [number, number])[] {
  let points: [number, number][] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  while (points.length < count) {
    points = points.flatMap((point, index) => {
      const next = points[(index + 1) % points.length] ?? point;
      const [x, y] = [point[0] + next[0], point[1] + next[1]];
      const length = Math.sqrt(x * x + y * y);
      const between: [number, number] = [x / length, y / length];
      return [point, between];
    });
  }
  return points;
}

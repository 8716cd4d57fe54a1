/** The soft outline round a group of discs. */
import { polygonHull } from 'd3-polygon';
import { px, type Disc } from './route.ts';

/** Points taken on the rim of each grown disc: at the size of a map, so many look round. */
const RIM_POINTS = 32;
/** The unit circle in equal steps from (1, 0), computed with square roots alone so that every engine agrees. */
export const RIM = unitCircle(RIM_POINTS);

/** SVG path data of the outline that keeps `margin` px off every disc of a group; empty for fewer than two discs. */
export function hullPath(discs: readonly Disc[], margin: number): string {
  if (discs.length < 2) return '';
  const points = discs.flatMap(({ x, y, r }) =>
    RIM.map(([cos, sin]): [number, number] => [x + cos * (r + margin), y + sin * (r + margin)]),
  );
  const corners = polygonHull(points);
  return corners ? `M${corners.map(([x, y]) => `${px(x)},${px(y)}`).join('L')}Z` : '';
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
      return [point, [x / length, y / length] as [number, number]];
    });
  }
  return points;
}

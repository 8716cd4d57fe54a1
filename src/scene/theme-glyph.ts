/** One shape a theme, told apart by outline alone and sound when filled, as SVG path data. */
import type { Theme } from '../dataset/schema.ts';

type Corner = readonly [x: number, y: number];

/** Corners on a frame of −1 … 1, sized so that all shapes look equally large; the circle is drawn as arcs. */
const CORNERS: Record<Exclude<Theme, 'law'>, readonly Corner[]> = {
  diplomacy: [
    [0, -1.12],
    [1.12, 0],
    [0, 1.12],
    [-1.12, 0],
  ],
  security: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  energy: [
    [0, -1.08],
    [1.12, 0.86],
    [-1.12, 0.86],
  ],
  economy: [
    [-1.1, -0.9],
    [0, -0.28],
    [1.1, -0.9],
    [1.1, 0.9],
    [0, 0.28],
    [-1.1, 0.9],
  ],
  rhetoric: saltire(1.02, 0.42),
  science: star(5, 1.2, 0.5),
};

/** Path data of a theme's shape with a radius in px, round (0, 0) or another place. */
export function themePath(theme: Theme, radius: number, [cx, cy]: Corner = [0, 0]): string {
  if (theme === 'law') {
    const r = round(radius * 0.98);
    const [left, right] = [`${round(cx - r)} ${round(cy)}`, `${round(cx + r)} ${round(cy)}`];
    return `M${left}A${r} ${r} 0 1 1 ${right}A${r} ${r} 0 1 1 ${left}Z`;
  }
  const corners = CORNERS[theme].map(
    ([x, y]) => `${round(cx + x * radius)} ${round(cy + y * radius)}`,
  );
  return `M${corners.join('L')}Z`;
}

/** A diagonal cross: arms that reach to the corners of `reach`, `width` wide measured along the frame. */
function saltire(reach: number, width: number): Corner[] {
  const quarter: Corner[] = [
    [0, -width],
    [reach - width, -reach],
    [reach, -reach + width],
  ];
  return [0, 1, 2, 3].flatMap((turns) => quarter.map((corner) => turn(corner, turns)));
}

function turn(corner: Corner, quarters: number): Corner {
  let [x, y] = corner;
  for (let count = 0; count < quarters; count += 1) [x, y] = [-y, x];
  return [x, y];
}

function star(points: number, outer: number, inner: number): Corner[] {
  return Array.from({ length: points * 2 }, (_, index) => {
    const angle = (index * Math.PI) / points;
    const reach = index % 2 === 0 ? outer : inner;
    return [reach * Math.sin(angle), -reach * Math.cos(angle)];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

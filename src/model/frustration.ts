/**
 * Splitting a signed graph in two with the least frustration, on whole numbers, so that equal splits compare as equal.
 * After Cartwright & Harary (1956): a graph is balanced when its points fall into two camps with every positive line
 * inside a camp and every negative one between them; frustration is what is left over where that cannot be.
 */

/** A graph with signs: for each point its ties as whole numbers, by the other point; symmetric. */
export type SignedGraph = readonly ReadonlyMap<number, number>[];

/** For each point the camp it is in. */
export type Sides = readonly (0 | 1)[];

/** Up to this many points every split is tried. */
export const MAX_POINTS_TO_TRY_ALL = 16;

/** The sum of positive ties between the camps and of negative ones (as positive numbers) inside them. */
export function frustrationOf(ties: SignedGraph, sides: Sides): number {
  let frustration = 0;
  ties.forEach((row, point) => {
    for (const [other, tie] of row) {
      const isStrained = sides[point] === sides[other] ? tie < 0 : tie > 0;
      if (isStrained && other < point) frustration += Math.abs(tie);
    }
  });
  return frustration;
}

/**
 * The split of least frustration among all. Among equals, the one that sets the fewest points apart from the first,
 * which is always in camp 0; among these, the one that keeps the first points with it. Time doubles with each point.
 */
export function splitOfAll(ties: SignedGraph): Sides {
  const count = ties.length;
  const sides = Array.from({ length: count }, (): 0 | 1 => 0);
  const now = { frustration: frustrationOf(ties, sides), moved: 0, mask: 0 };
  let best = { ...now };
  // Gray code: each step moves one point, so that its ties alone are counted anew.
  for (let step = 1; step < 2 ** (count - 1); step += 1) {
    const point = count - 1 - trailingZeros(step);
    now.frustration += costOfMove(ties, sides, point);
    now.moved += sides[point] === 0 ? 1 : -1;
    now.mask ^= 2 ** (count - 1 - point);
    sides[point] = sides[point] === 0 ? 1 : 0;
    const order =
      now.frustration - best.frustration || now.moved - best.moved || now.mask - best.mask;
    if (order < 0) best = { ...now };
  }
  return sides.map((_, point) => ((best.mask >> (count - 1 - point)) & 1 ? 1 : 0));
}

/**
 * A split that no single move improves; not always the best. Points are placed from the most tied to the least, each
 * where it strains less; then, while it helps, the point whose move helps most changes camp. Of equals the first counts.
 */
export function splitByMoves(ties: SignedGraph): Sides {
  const sides = placedInTurn(ties);
  const costs = ties.map((_, point) => costOfMove(ties, sides, point));
  for (;;) {
    const lowest = Math.min(...costs, 0);
    if (lowest === 0) break;
    const point = costs.indexOf(lowest);
    sides[point] = sides[point] === 0 ? 1 : 0;
    costs[point] = -lowest;
    for (const [other, tie] of ties[point]!) {
      costs[other]! += sides[other] === sides[point] ? 2 * tie : -2 * tie;
    }
  }
  const flipped = sides[0] === 1;
  return flipped ? sides.map((side) => (side === 0 ? 1 : 0)) : sides;
}

function placedInTurn(ties: SignedGraph): (0 | 1)[] {
  const weights = ties.map((row) => [...row.values()].reduce((sum, tie) => sum + Math.abs(tie), 0));
  const order = [...ties.keys()].sort((one, other) => weights[other]! - weights[one]!);
  const sides: (0 | 1)[] = [];
  for (const point of order) {
    let pull = 0;
    for (const [other, tie] of ties[point]!) {
      if (sides[other] !== undefined) pull += sides[other] === 0 ? tie : -tie;
    }
    sides[point] = pull < 0 ? 1 : 0;
  }
  return sides;
}

/** By how much the frustration grows when a point changes camp. */
function costOfMove(ties: SignedGraph, sides: Sides, point: number): number {
  let cost = 0;
  for (const [other, tie] of ties[point]!) {
    cost += sides[other] === sides[point] ? tie : -tie;
  }
  return cost;
}

function trailingZeros(step: number): number {
  return 31 - Math.clz32(step & -step);
}

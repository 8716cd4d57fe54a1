// The parts of the solver, each on the smallest case that shows what it is for.
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { timeMean } from '../../src/layout/coarsen.ts';
import { costOf, countCrossings } from '../../src/layout/cost.ts';
import { descentSteps } from '../../src/layout/descend.ts';
import { applyGauge, findGauge } from '../../src/layout/gauge.ts';
import { chooseKeyframesSteps, type Keyframe } from '../../src/layout/keyframes.ts';
import { sweep } from '../../src/layout/majorize.ts';
import { stressProblemSteps, type StressProblem } from '../../src/layout/stress-problem.ts';
import { createRandomIntegers } from '../../src/layout/random-integers.ts';
import { bandFor } from '../../src/layout/lie-low.ts';
import { rankImageSteps } from '../../src/layout/rank-image.ts';
import { createOrderPull } from '../../src/layout/order-pull.ts';
import { pickFrames } from '../../src/layout/fill-frames.ts';
import { openRelationBookSteps, type RelationBook } from '../../src/layout/relation-book.ts';
import { sharesOfWay, type Trajectories } from '../../src/layout/trajectories.ts';
import { createWorkspace } from '../../src/layout/workspace.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import {
  emptyDataset,
  event,
  FIRST_DAY,
  generateDataset,
  level,
  type Recipe,
} from './generated-dataset.ts';

const bookOf = (recipe: Recipe): RelationBook =>
  finish(openRelationBookSteps(createTimeline(generateDataset(recipe))));

function scattered({ actors, frames }: StressProblem, seed = 1): Trajectories {
  const random = createRandomIntegers(seed);
  const column = (): Float64Array =>
    Float64Array.from({ length: actors * frames }, () => random(1000) / 500);
  return { frames, x: column(), y: column() };
}

describe('keyframes', () => {
  test('stand on both sides of each event as long as there are few', () => {
    const book = bookOf({ seed: 1, actors: 3, events: 4, gap: 9 });
    const keyframes = finish(chooseKeyframesSteps(book));
    const sides = keyframes.map(({ place }) => place.side).join(' ');
    expect(sides).toMatch(/^after( before)? after/);
    expect(sides).toMatch(/rest$/);
  });

  test('stand after each 2^m-th event when there are many', () => {
    const book = bookOf({ seed: 1, actors: 14, events: 300, gap: 9 });
    const keyframes = finish(chooseKeyframesSteps(book));
    const jumps = keyframes.map(({ instant }) => instant.jumps);
    expect(keyframes.length).toBeLessThanOrEqual(130);
    expect(jumps.slice(0, 4)).toEqual([1, 5, 9, 13]);
    expect(jumps.at(-1)).toBe(book.jumps.length);
  });

  test('picks every 2^m-th frame and the last', () => {
    expect(pickFrames(5, 9)).toEqual([0, 1, 2, 3, 4]);
    expect(pickFrames(12, 5)).toEqual([0, 4, 8, 11]);
    expect(pickFrames(1, 9)).toEqual([0]);
  });
});

describe('the own clock', () => {
  const book = finish(
    openRelationBookSteps(
      createTimeline(
        emptyDataset(
          ['a', 'b', 'c'],
          [level('a', 'b', 5), level('a', 'c', 0), level('b', 'c', -5)],
          [event('e', FIRST_DAY + 10, 'a', 'b', -10)],
        ),
      ),
    ),
  );
  const keyframes: readonly Keyframe[] = finish(chooseKeyframesSteps(book));

  test('goes when a relation changes and stands while none does', () => {
    const [start, after, rest] = keyframes.map(({ clocks }) => [...clocks]);
    expect(keyframes).toHaveLength(3);
    expect(after![0]).toBeGreaterThan(start![0]!);
    expect(after![2]).toBe(start![2]);
    // What the event took fades back: the clock never runs backwards.
    expect(rest![1]! - after![1]!).toBeCloseTo(after![1]! - start![1]!, 9);
  });

  test('makes motion dear for those who have no cause', () => {
    const { links, frames } = finish(stressProblemSteps(book, keyframes));
    expect(links[2 * frames]).toBeGreaterThan(3 * links[0]!);
  });

  test('tells how far along an actor is between two keyframes', () => {
    const shares = sharesOfWay(
      Float64Array.of(0, 2, 5),
      Float64Array.of(1, 2, 5),
      Float64Array.of(4, 4, 5),
    );
    // The third has no clock to go by and follows the mean.
    expect([...shares]).toEqual([0.25, 0, 1 / 6]);
  });
});

describe('solving', () => {
  const book = bookOf({ seed: 6, actors: 8, events: 12, known: 70 });
  const problem = finish(stressProblemSteps(book, finish(chooseKeyframesSteps(book))));

  test('no sweep ever makes the cost larger', () => {
    const paths = scattered(problem);
    const space = createWorkspace(problem.frames);
    let cost = Infinity;
    for (let round = 0; round < 40; round += 1) {
      sweep(problem, paths, space);
      const next = costOf(problem, paths);
      expect(next).toBeLessThanOrEqual(cost * (1 + 1e-12));
      cost = next;
    }
  });

  test('a descent gets to about the same cost from anywhere', () => {
    const mean = timeMean(problem);
    const costs = [1, 2, 3].map((seed) => {
      const paths = scattered(mean, seed);
      const steps = { first: 50, last: 0.05, cooling: 0.95 };
      const rounds = descentSteps(mean, paths, steps, createRandomIntegers(seed));
      while (!rounds.next().done);
      return costOf(mean, paths);
    });
    expect(Math.max(...costs)).toBeLessThan(1.25 * Math.min(...costs));
    expect(Math.max(...costs)).toBeLessThan(costOf(mean, scattered(mean)) / 2);
  });

  test('a rank image has the distances of the frame in the order of the scores', () => {
    const paths = scattered(problem);
    const image = finish(rankImageSteps(problem))(paths);
    const last = problem.frames - 1;
    const known = problem.ties.one.length;
    const values = Array.from({ length: known }, (_, pair) => pair * problem.frames + last)
      .filter((at) => problem.weights[at] === 1)
      .map((at) => ({ wanted: problem.distances[at]!, dealt: image[at]! }))
      .sort((one, other) => one.wanted - other.wanted);
    expect(values.length).toBeGreaterThan(10);
    values.slice(1).forEach(({ wanted, dealt }, index) => {
      const before = values[index]!;
      if (wanted === before.wanted) expect(dealt).toBe(before.dealt);
      else expect(dealt).toBeGreaterThanOrEqual(before.dealt);
    });
  });

  test('a close call is pulled into the order of the scores, a clear one is left alone', () => {
    // Friends a and b stand as far apart as rivals c and d; e is a stranger to all but a, and far away.
    const levels = [level('a', 'b', 5), level('c', 'd', -5), level('a', 'e', 0)];
    const five = finish(
      openRelationBookSteps(createTimeline(emptyDataset(['a', 'b', 'c', 'd', 'e'], levels, []))),
    );
    const posed = finish(stressProblemSteps(five, finish(chooseKeyframesSteps(five))));
    const paths = { frames: 1, x: Float64Array.of(0, 1, 0, 1, 9), y: new Float64Array(5) };
    const aims = createOrderPull(posed)(paths);
    const pull = (a: number, b: number): number => {
      const pair = posed.ties.one.findIndex((one, at) => one === a && posed.ties.other[at] === b);
      return aims[pair]! - posed.distances[pair]!;
    };
    expect(pull(0, 1)).toBeCloseTo(-0.055, 3);
    expect(pull(2, 3)).toBeCloseTo(0.055, 3);
    expect(Math.abs(pull(0, 4))).toBeLessThan(1e-3);
    // Of a stranger nothing is known that could be in order.
    expect(Math.abs(pull(1, 4))).toBe(0);
  });

  test('an actor is taken off the line between two others', () => {
    const levels = [level('a', 'b', -10), level('a', 'c', 0), level('b', 'c', 0)];
    const three = finish(
      openRelationBookSteps(createTimeline(emptyDataset(['a', 'b', 'c'], levels, []))),
    );
    const posed = finish(stressProblemSteps(three, finish(chooseKeyframesSteps(three))));
    const x = Float64Array.of(0, 1.8, 0.9);
    const paths = { frames: 1, x, y: Float64Array.of(0, 0, 0.01) };
    for (let round = 0; round < 30; round += 1) sweep(posed, paths, createWorkspace(1));
    const aside = (3 * paths.y[2]! - paths.y[0]! - paths.y[1]! - paths.y[2]!) / 2;
    expect(aside).toBeGreaterThan(0.15);
  });

  test('a map that stands on its tip lies down, and keeps its distances', () => {
    const levels = [level('a', 'b', -10), level('a', 'c', 0), level('b', 'c', 0)];
    const three = finish(
      openRelationBookSteps(createTimeline(emptyDataset(['a', 'b', 'c'], levels, []))),
    );
    const posed = finish(stressProblemSteps(three, finish(chooseKeyframesSteps(three))));
    // The rivals a and b, 1.8 units apart, one above the other, c beside them.
    const paths = {
      frames: 1,
      x: Float64Array.of(0, 0.1, 0.4),
      y: Float64Array.of(-0.9, 0.9, 0),
    };
    for (let round = 0; round < 60; round += 1) {
      sweep({ ...posed, band: 0.3 }, paths, createWorkspace(1));
    }
    const { x, y } = paths;
    expect(Math.max(...y.map(Math.abs))).toBeLessThan(0.4);
    expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeCloseTo(1.8, 1);
  });

  test('only a small map has a band to keep to: a third of its width', () => {
    const line = (actors: number): Trajectories => ({
      frames: 1,
      x: Float64Array.from({ length: actors }, (_, actor) => actor),
      y: new Float64Array(actors),
    });
    expect(bandFor(line(5))).toBeCloseTo((0.33 * 4) / 2, 12);
    expect(bandFor(line(13))).toBe(Infinity);
  });
});

test('crossings count triangles that turn over', () => {
  const paths = {
    frames: 3,
    x: Float64Array.of(0, 0, 0, 2, 2, 2, 1, 1, 1),
    y: Float64Array.of(0, 0, 0, 0, 0, 0, 1, -1, -2),
  };
  expect(countCrossings(paths)).toBe(1);
});

describe('the gauge', () => {
  test('lays the long side along x, the first actor left, the next off the axis above', () => {
    // A long triangle on its tip, the first actor at its upper end.
    const paths = {
      frames: 1,
      x: Float64Array.of(3, 3.5, 3),
      y: Float64Array.of(10, 2, 0),
    };
    applyGauge(paths, findGauge(paths));
    expect(paths.x[0]).toBeLessThan(-5);
    expect(paths.x[2]).toBeGreaterThan(3);
    expect(Math.abs(paths.y[1]!)).toBeGreaterThan(0.1);
    const offAxis = paths.y.find((y) => Math.abs(y) > 1e-6);
    expect(offAxis).toBeLessThan(0);
  });

  test('keeps distances', () => {
    const x = Float64Array.of(1, 4, -2, 0);
    const y = Float64Array.of(5, 9, 3, 0);
    const paths = { frames: 1, x: x.slice(), y: y.slice() };
    applyGauge(paths, findGauge(paths));
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      const before = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
      const after = Math.hypot(paths.x[a]! - paths.x[b]!, paths.y[a]! - paths.y[b]!);
      expect(after).toBeCloseTo(before, 12);
    }
  });
});

// Pictures between two differences.
import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/layout/create-layout.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { blendDifferences } from '../../src/scene/blend-differences.ts';
import { buildDifferenceScene, type DifferenceScene } from '../../src/scene/difference-scene.ts';
import { wordsFor } from '../../src/words/words.ts';
import { english, shippedDataset } from '../data/shipped.ts';

const timeline = createTimeline(shippedDataset('us-russia-realignment.json'));
const layout = createLayout(timeline);
const sceneOf = (from: string, to: string, width = 780): DifferenceScene =>
  buildDifferenceScene({
    timeline,
    layout,
    from: timeline.momentAt(from),
    to: timeline.momentAt(to),
    lead: [],
    frame: { width, height: 400 },
    words: wordsFor('en'),
    nameOf: ({ name }) => english(name),
  });

const spring = sceneOf('2025-01-20', '2025-03-02');
const autumn = sceneOf('2025-03-02', '2025-10-22');
const half = blendDifferences(spring, autumn, 0.5);
const mean = (one: number, other: number): number => (one + other) / 2;

describe('a picture between two differences', () => {
  test('has each disc, and each line’s width, halfway at half the way', () => {
    half.actors.forEach(({ x, y }, index) => {
      expect(x).toBeCloseTo(mean(spring.actors[index]!.x, autumn.actors[index]!.x));
      expect(y).toBeCloseTo(mean(spring.actors[index]!.y, autumn.actors[index]!.y));
    });
    half.relations.forEach(({ pair, width }) => {
      const widths = [spring, autumn].map(
        ({ relations }) => relations.find((one) => one.pair.key === pair.key)!.width,
      );
      expect(width).toBeCloseTo(mean(widths[0]!, widths[1]!));
    });
    expect(spring.actors.map(({ x }) => x)).not.toEqual(autumn.actors.map(({ x }) => x));
  });

  test('says already what the later one says', () => {
    const said = ({ relations }: DifferenceScene): unknown[] =>
      relations.map(({ kind, delta, tag }) => [kind, delta, tag?.text]);
    expect(said(half)).toEqual(said(autumn));
    expect(said(half)).not.toEqual(said(spring));
  });

  test('begins where the earlier one is, and ends as the later one', () => {
    const places = ({ actors }: DifferenceScene): unknown[] => actors.map(({ x, y }) => [x, y]);
    expect(places(blendDifferences(spring, autumn, 0))).toEqual(places(spring));
    expect(blendDifferences(spring, autumn, 1)).toBe(autumn);
  });

  test('lets a ghost that is new come out of its disc, with an arrow as soon as there is room', () => {
    const still = sceneOf('2025-03-02', '2025-03-02');
    expect(still.actors.every(({ ghost }) => ghost === undefined)).toBe(true);
    const ghostly = spring.actors.flatMap(({ ghost }, index) => (ghost ? [index] : []));
    expect(ghostly.length).toBeGreaterThan(0);
    const start = blendDifferences(still, spring, 0);
    for (const index of ghostly) {
      const { x, y } = still.actors[index]!;
      expect(start.actors[index]!.ghost).toEqual({ x, y });
      expect(start.actors[index]!.arrow).toBeUndefined();
    }
    const end = blendDifferences(still, spring, 0.999);
    for (const index of ghostly.filter((at) => spring.actors[at]!.arrow)) {
      const [arrow, goal] = [end.actors[index]!.arrow!, spring.actors[index]!.arrow!];
      expect(Math.hypot(arrow.end.x - goal.end.x, arrow.end.y - goal.end.y)).toBeLessThan(1);
    }
  });

  test('of another size is none: the later one is shown at once', () => {
    expect(blendDifferences(sceneOf('2025-01-20', '2025-03-02', 700), autumn, 0.5)).toBe(autumn);
  });
});

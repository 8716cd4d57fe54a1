import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/layout/create-layout.ts';
import type { Moment } from '../../src/model/moment.ts';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import { reachIntoDisc } from '../../src/scene/box.ts';
import {
  buildDifferenceScene,
  differenceHeight,
  type DifferenceScene,
} from '../../src/scene/difference-scene.ts';
import { wordsFor } from '../../src/words/words.ts';
import { datasetFiles, english, shippedDataset } from '../data/shipped.ts';
import { actor, event, level, move, push, timeline as played } from '../support/datasets.ts';
import { faultsOf, labelBoxes, tagBoxes } from './picture-faults.ts';

/** The picture's widths on a small phone, a phone and a wide page, in CSS px. */
const WIDTHS = [288, 358, 780];

function sceneOf(
  timeline: Timeline,
  from: Moment,
  to: Moment,
  width = 780,
  lead: readonly string[] = [],
): DifferenceScene {
  const layout = createLayout(timeline);
  return buildDifferenceScene({
    timeline,
    layout,
    from,
    to,
    lead,
    frame: { width, height: differenceHeight(layout, width) },
    words: wordsFor('en'),
    nameOf: ({ name }) => english(name),
  });
}

/** The ends of each chapter, and of the first to each later one. */
function pairsOfDates(timeline: Timeline): { name: string; from: Moment; to: Moment }[] {
  const { chapters } = timeline.dataset;
  return chapters.flatMap(({ id, from, to }) =>
    [from, chapters[0]!.from].map((start) => ({
      name: `${start} to ${id}`,
      from: timeline.momentAt(start),
      to: timeline.momentAt(to),
    })),
  );
}

/** Tags and names that cover a ghost; on a phone a name may lie over the ghost of its own disc, on a small one anything. */
function coveredGhosts(scene: DifferenceScene): string[] {
  return scene.actors.flatMap(({ ghost, name }) =>
    ghost
      ? [...tagBoxes(scene), ...labelBoxes(scene)]
          .filter((box) => reachIntoDisc(box, { ...ghost, r: scene.ghostRadius }, 1) > 0)
          .filter((box) => scene.width > 400 || (scene.width > 300 && box.name !== name))
          .map((box) => `${box.name} covers the ghost of ${name}`)
      : [],
  );
}

describe.each(datasetFiles)('the difference of two dates of %s', (file) => {
  const timeline = createTimeline(shippedDataset(file));

  test.each(WIDTHS)('is clean at %i px', (width) => {
    const faults = pairsOfDates(timeline).flatMap(({ name, from, to }) => {
      const scene = sceneOf(timeline, from, to, width);
      const nameless = scene.actors
        .filter(({ label }) => !label)
        .map((one) => `no name ${one.name}`);
      const untagged = scene.relations
        .filter(({ kind }) => kind !== 'unchanged')
        .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta))
        .slice(0, 3)
        .filter(({ tag }) => !tag)
        .map(({ pair }) => `no tag ${pair.key}`);
      return [...faultsOf(scene), ...coveredGhosts(scene), ...nameless, ...untagged].map(
        (fault) => `${name}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });
});

/** A and B stand apart until they meet; C and D are first known, to each other and to A, when they fall out. */
const meeting = played({
  actors: ['A', 'B', 'C', 'D'].map((id) => ({ ...actor(id), name: id })),
  levels: [level('A-B', '2025-01-01', -8), level('A-C', '2025-01-01', 4)],
  events: [
    event('pact', '2025-02-01', { levels: [move('A-B', 8)] }),
    push('quarrel', '2025-02-02', 'C-D', -8),
  ],
});
const start = meeting.momentAt('2025-01-10');
const end = meeting.momentAt('2025-02-02');

describe('the scene of two dates', () => {
  const scene = sceneOf(meeting, start, end);
  const relation = (pair: string) =>
    scene.relations.find(({ pair: { a, b } }) => `${a.id}-${b.id}` === pair)!;

  test('has a line by its change for each relation known at the end, and a tag with it', () => {
    expect(
      scene.relations.map(({ pair, kind, delta, tag }) => [
        `${pair.a.id}-${pair.b.id}`,
        kind,
        delta,
        tag?.text,
      ]),
    ).toEqual([
      ['A-B', 'closer', 16, '16.0'],
      ['A-C', 'unchanged', 0, undefined],
      ['C-D', 'begins', -2, 'begins −2.0'],
    ]);
    expect(relation('A-B').width).toBeGreaterThan(relation('C-D').width);
    expect(relation('A-C').width).toBe(1.5);
  });

  test('the other way round it draws the same lines with the changes turned', () => {
    const back = sceneOf(meeting, end, start).relations;
    expect(back.map(({ kind, delta }) => [kind, delta])).toEqual([
      ['apart', -16],
      ['unchanged', 0],
    ]);
  });

  test('an arrow leads from the ghost of an actor that moved to its disc, and none where nobody stood', () => {
    const [a] = scene.actors.filter(({ arrow }) => arrow);
    const { ghost, arrow } = a!;
    const length = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
      Math.hypot(one.x - other.x, one.y - other.y);
    expect(length(arrow!.start, ghost!)).toBeCloseTo(scene.ghostRadius + 3);
    expect(length(arrow!.end, a!)).toBeCloseTo(scene.radius + 3);
    expect(scene.actors.find(({ actor: { id } }) => id === 'D')!.ghost).toBeUndefined();
  });

  test('the same dates give the same picture', () => {
    expect(sceneOf(meeting, start, end)).toEqual(scene);
  });

  test('of many actors the largest changes and those brought forward are drawn in full', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `S${index}`);
    const crowd = played({
      actors: ids.map(actor),
      levels: ids.flatMap((a, index) =>
        ids.slice(index + 1).map((b) => level(`${a}-${b}`, '2025-01-01', 1)),
      ),
      events: [push('pact', '2025-02-01', 'S3-S7', 10)],
    });
    const [from, to] = [crowd.momentAt('2025-01-02'), crowd.last];
    const full = sceneOf(crowd, from, to, 780, ['S18', 'S19']);
    expect(full.relations.length + full.background.length).toBe(190);
    expect(full.background.length).toBeGreaterThan(100);
    const drawn = full.relations.map(({ pair }) => `${pair.a.id}-${pair.b.id}`);
    expect(drawn).toContain('S3-S7');
    expect(drawn).toContain('S18-S19');
  });
});

test('the picture is as high as its places need, within limits', () => {
  const height = (wide: number, high: number, width: number): number =>
    differenceHeight({ extent: { width: wide, height: high } }, width);
  expect(height(2, 0.5, 358)).toBe(232);
  expect(height(2, 1, 358)).toBe(281);
  expect(height(2, 2, 358)).toBe(394);
  expect(height(2, 1.5, 358)).toBe(362);
  expect(height(2, 2, 780)).toBe(406);
  expect(height(2, 2, 2000)).toBe(500);
});

// Pictures between two pictures.
import { describe, expect, test } from 'vitest';
import { createLayout } from '../../../src/layout/create-layout.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { blendScenes } from '../../../src/scene/map/blend-scenes.ts';
import { buildMapScene } from '../../../src/scene/map/build-map-scene.ts';
import type { MapActor, MapRelation, MapScene } from '../../../src/scene/map/map-scene.ts';
import type { MapTag } from '../../../src/scene/map/map-tags.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { shippedDataset } from '../../data/shipped.ts';
import { faultsOf } from '../picture-faults.ts';

function actor(id: string, x: number, dx: number | undefined): MapActor {
  return {
    actor: { id, name: id, short: id, kind: 'state' },
    name: id,
    nameLines: [id],
    x,
    y: 2 * x,
    known: true,
    aside: false,
    label: dx === undefined ? undefined : { dx, dy: -dx, width: 10, height: 5 },
    ghost: undefined,
  };
}

const tag = (t: number, score: string): MapTag => ({
  t,
  dx: 0,
  dy: 10 * t,
  width: 40,
  score,
  scoreWidth: 20,
  change: '',
});

function relation(
  a: MapActor,
  b: MapActor,
  score: number,
  more: Partial<MapRelation>,
): MapRelation {
  const pair = { key: `${a.name} ${b.name}`, a: a.actor, b: b.actor, index: 0 };
  return { pair, score, delta: undefined, moved: false, width: 2, bow: 0, tag: undefined, ...more };
}

const size = {
  width: 100,
  height: 100,
  radius: 4,
  fontSize: 13,
  background: [],
  groups: [],
  besideRecord: false,
};
const fromA = actor('A', 0, 20);
const fromB = actor('B', 50, undefined);
const toA = actor('A', 40, -20);
const toB = actor('B', 50, 8);
const toC = actor('C', 99, 8);
const from: MapScene = {
  ...size,
  actors: [fromA, fromB],
  relations: [relation(fromA, fromB, -4, { width: 2, bow: 0.4, tag: tag(0.2, '−4.0') })],
};
const to: MapScene = {
  ...size,
  actors: [toA, toB, toC],
  relations: [
    relation(toA, toB, 4, { width: 6, bow: 0, moved: true, tag: tag(0.6, '+4.0') }),
    relation(toA, toC, 1, { bow: 0.3 }),
  ],
};

describe('a quarter of the way', () => {
  const { actors, relations } = blendScenes(from, to, 0.25);

  test('actors have gone a quarter of theirs, and names are where they will be beside them', () => {
    expect(actors[0]).toMatchObject({ x: 10, y: 20, label: toA.label });
  });

  test('lines are between the old and the new, tags slide along', () => {
    expect(relations[0]!.width).toBe(3);
    expect(relations[0]!.bow).toBeCloseTo(0.3);
    expect(relations[0]!.tag?.t).toBeCloseTo(0.3);
    expect(relations[0]!.tag?.dy).toBeCloseTo(3);
  });

  test('scores and kinds are the new ones: no number is shown that never was', () => {
    expect(relations[0]).toMatchObject({ score: 4, moved: true, tag: { score: '+4.0' } });
  });

  test('what is new is in its place', () => {
    expect(actors[1]!.label).toEqual(toB.label);
    expect(actors[2]).toBe(toC);
    expect(relations[1]).toBe(to.relations[1]);
  });
});

test('what rests stays to the bit, so that no frame of a motion writes it again', () => {
  const [width, x] = [3.27, 10.13];
  const still = actor('B', x, undefined);
  const scene: MapScene = {
    ...size,
    actors: [fromA, still],
    relations: [relation(fromA, still, -4, { width, tag: tag(0.2, '−4.0') })],
  };
  const moved: MapScene = { ...scene, actors: [toA, still] };
  const { actors, relations } = blendScenes(scene, moved, 0.1);
  expect([actors[1]!.x, relations[0]!.width]).toEqual([x, width]);
});

test('at the end the picture is the new one itself', () => {
  expect(blendScenes(from, to, 1)).toBe(to);
  expect(blendScenes(from, to, 1.1)).toBe(to);
});

test('between pictures of different size there is no way', () => {
  expect(blendScenes({ ...from, width: 99 }, to, 0.5)).toBe(to);
});

test('what is gone is gone at once', () => {
  const back = blendScenes(to, from, 0.01);
  expect(back.actors.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(back.relations).toHaveLength(1);
});

test.each(['us-russia-realignment', 'europe-1872-1907'])(
  'no line passes under a third disc on the way from event to event of %s',
  (id) => {
    const story = createTimeline(shippedDataset(`${id}.json`));
    const layout = createLayout(story);
    const frames = [
      { width: 361, height: 238 },
      { width: 912, height: 364 },
    ];
    const faults = frames.flatMap((frame) => {
      const scenes = story.events.map((event) =>
        buildMapScene({
          ...{ timeline: story, layout, event, frame, lead: [] },
          ...{ moment: event.after, since: event.before },
          ...{ words: wordsFor('en'), nameOf: ({ short }) => short },
        }),
      );
      return scenes.flatMap((scene, index) =>
        [0.3, 0.5, 0.7].flatMap((share) =>
          faultsOf(blendScenes(scenes[index - 1] ?? scene, scene, share)).filter((fault) =>
            fault.includes('passes'),
          ),
        ),
      );
    });
    expect(faults).toEqual([]);
  },
);

// Where the arrow keys lead, on a map small enough to see.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/dataset/schema.ts';
import { neighbour, relationsOf, type Direction } from '../../../src/scene/map/map-navigation.ts';
import type { MapActor, MapScene } from '../../../src/scene/map/map-scene.ts';

function actorAt(id: string, x: number, y: number): MapActor {
  const actor: Actor = { id, name: id, short: id, kind: 'state' };
  return {
    actor,
    name: id,
    nameLines: [id],
    x,
    y,
    known: true,
    aside: false,
    label: undefined,
    ghost: undefined,
  };
}

function relation(a: MapActor, b: MapActor, score: number): MapScene['relations'][number] {
  const pair = { key: `${a.name} ${b.name}`, a: a.actor, b: b.actor, index: 0 };
  return { pair, score, delta: undefined, moved: false, width: 2, bow: 0, tag: undefined };
}

//   A . . . B
//   . C . . .
//   . . . . .
//   . D . . .
const a = actorAt('A', 0, 0);
const b = actorAt('B', 40, 0);
const c = actorAt('C', 10, 10);
const d = actorAt('D', 10, 30);
const scene: MapScene = {
  width: 50,
  height: 40,
  radius: 4,
  fontSize: 13,
  actors: [a, b, c, d],
  relations: [relation(a, b, -8), relation(a, c, 6), relation(b, c, 0), relation(a, d, 2)],
  background: [],
  groups: [],
  besideRecord: false,
};

describe('an arrow leads', () => {
  test.each<[string, MapActor, Direction, MapActor | undefined]>([
    ['to the nearest actor ahead, though it stands aside', a, 'right', c],
    ['to one far ahead rather than one far aside', a, 'down', c],
    ['straight down', c, 'down', d],
    ['straight back rather than to a nearer one aside', b, 'left', a],
    ['past one that is only aside', c, 'right', b],
    ['nowhere at the edge', b, 'right', undefined],
    ['nowhere above the topmost', a, 'up', undefined],
  ])('%s', (_, from, direction, to) => {
    expect(neighbour(scene, from, direction)?.actor.id).toBe(to?.actor.id);
  });

  test('never to an actor at the very same place', () => {
    const twin = { ...scene, actors: [a, actorAt('E', 0, 0)] };
    const directions: Direction[] = ['left', 'right', 'up', 'down'];
    expect(directions.map((direction) => neighbour(twin, a, direction))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test('every actor can be reached from every other by arrows', () => {
  const directions: Direction[] = ['left', 'right', 'up', 'down'];
  for (const start of scene.actors) {
    const reached = new Set([start]);
    for (const from of reached) {
      for (const direction of directions) {
        const next = neighbour(scene, from, direction);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(scene.actors.length);
  }
});

test('the relations of an actor come from the closest to the most hostile', () => {
  expect(relationsOf(scene, 'A').map(({ pair }) => pair.key)).toEqual(['A C', 'A D', 'A B']);
  expect(relationsOf(scene, 'D').map(({ pair }) => pair.key)).toEqual(['A D']);
  expect(relationsOf(scene, 'nobody')).toEqual([]);
});

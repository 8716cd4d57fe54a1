import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/layout/create-layout.ts';
import { fitToViewport } from '../../src/layout/fit-to-viewport.ts';
import {
  createLiveSimulation,
  type LiveSimulation,
  type LiveSimulationInput,
} from '../../src/layout/live-simulation.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import { generateDataset } from './generated-dataset.ts';

/** The picture of a generated dataset at its end, in 800 × 600 px. */
function pictureOf(actors: number, events: number): LiveSimulationInput {
  const timeline = createTimeline(generateDataset({ seed: 2, actors, events }));
  const layout = createLayout(timeline);
  const { radius, places } = fitToViewport(layout, layout.positionsAt(timeline.last), {
    width: 800,
    height: 600,
  });
  return {
    actors: [...places].map(([id, home]) => ({ id, home, radius })),
    relations: timeline
      .relationsAt(timeline.last)
      .relations.map(({ pair, score }) => ({ a: pair.a.id, b: pair.b.id, score: score! })),
  };
}

/** A friend and a rival of the actor in the middle, and a pair that does not care. */
const cross: LiveSimulationInput = {
  actors: [
    { id: 'middle', home: { x: 400, y: 300 }, radius: 20 },
    { id: 'friend', home: { x: 300, y: 300 }, radius: 20 },
    { id: 'rival', home: { x: 500, y: 300 }, radius: 20 },
    { id: 'neutral', home: { x: 400, y: 200 }, radius: 20 },
  ],
  relations: [
    { a: 'middle', b: 'friend', score: 9 },
    { a: 'rival', b: 'middle', score: -9 },
    { a: 'middle', b: 'neutral', score: 0 },
  ],
};

function tick(simulation: LiveSimulation, times: number): void {
  for (let round = 0; round < times; round += 1) simulation.tick();
}

/** How far an actor is from home. */
function away(simulation: LiveSimulation, { actors }: LiveSimulationInput, id: string): number {
  const { x, y } = simulation.positions().get(id)!;
  const { home } = actors.find((actor) => actor.id === id)!;
  return Math.sqrt((x - home.x) ** 2 + (y - home.y) ** 2);
}

/** Where an actor ends when `id` is dragged by (dx, dy) px. */
function drag(input: LiveSimulationInput, id: string, dx: number, dy: number): LiveSimulation {
  const simulation = createLiveSimulation(input, id);
  const { home } = input.actors.find((actor) => actor.id === id)!;
  simulation.moveTo(home.x + dx, home.y + dy);
  tick(simulation, 200);
  return simulation;
}

describe('createLiveSimulation', () => {
  test.each([
    [4, 12],
    [30, 60],
  ])('rests in the computed picture, also when hot (%i actors)', (actors, events) => {
    const picture = pictureOf(actors, events);
    const simulation = createLiveSimulation(picture, picture.actors[0]!.id);
    tick(simulation, 120);
    for (const actor of picture.actors) {
      expect(away(simulation, picture, actor.id)).toBeLessThanOrEqual(1e-6);
    }
  });

  test('friends follow and rivals stay when an actor leaves', () => {
    const simulation = drag(cross, 'middle', 0, 150);
    const { friend, rival } = Object.fromEntries(simulation.positions());
    expect(friend!.y - 300).toBeGreaterThan(20);
    expect(friend!.y - 300).toBeGreaterThan(2 * (rival!.y - 300));
  });

  test('a rival gives way when an actor comes near', () => {
    const simulation = drag(cross, 'middle', 60, 0);
    expect(simulation.positions().get('rival')!.x).toBeGreaterThan(510);
    expect(simulation.positions().get('middle')).toEqual({ x: 460, y: 300 });
  });

  test('among many actors the answer still shows', () => {
    const picture = pictureOf(30, 60);
    const { id } = picture.actors[3]!;
    const simulation = drag(picture, id, 80, 60);
    const answers = picture.actors.filter((actor) => actor.id !== id);
    const seen = answers.filter((actor) => away(simulation, picture, actor.id) > 5);
    expect(seen.length).toBeGreaterThan(answers.length / 4);
  });

  test('comes home with the actor that is brought back', () => {
    const simulation = drag(cross, 'middle', 100, 100);
    expect(away(simulation, cross, 'friend')).toBeGreaterThan(20);
    simulation.moveTo(400, 300);
    tick(simulation, 200);
    for (const { id } of cross.actors) expect(away(simulation, cross, id)).toBeLessThan(1);
  });

  test('ignores strangers', () => {
    const relations = [...cross.relations, { a: 'middle', b: 'nobody', score: 3 }];
    const simulation = createLiveSimulation({ ...cross, relations }, 'nobody');
    simulation.moveTo(0, 0);
    tick(simulation, 10);
    for (const { id } of cross.actors) expect(away(simulation, cross, id)).toBeLessThan(1e-6);
  });

  test('rests in the computed picture although discs touch there', () => {
    const actors = [
      { id: 'a', home: { x: 10, y: 10 }, radius: 20 },
      { id: 'b', home: { x: 20, y: 10 }, radius: 20 },
      { id: 'c', home: { x: 200, y: 10 }, radius: 20 },
    ];
    const input = { actors, relations: [{ a: 'a', b: 'b', score: 5 }] };
    const simulation = createLiveSimulation(input, 'c');
    tick(simulation, 60);
    expect(away(simulation, input, 'a')).toBe(0);
  });
});

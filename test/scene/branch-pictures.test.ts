import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/dataset/calendar-date.ts';
import { createLayout } from '../../src/layout/create-layout.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import {
  branchPicture,
  daysToCompare,
  firstFork,
  lastStep,
  pairsToCompare,
  picturesHeight,
  sharedFrame,
} from '../../src/scene/branch-pictures.ts';
import { wordsFor } from '../../src/words/words.ts';
import { shippedDataset } from '../data/shipped.ts';
import { actor, dataset, event, level, move } from '../support/datasets.ts';
import { faultsOf, labelBoxes } from './picture-faults.ts';

const branch = (id: string, from: string, date: string, score: number) => ({
  id,
  title: id,
  from,
  description: 'Otherwise.',
  events: [event(`${id} step`, date, { confidence: 'projected', levels: [move('A-B', score)] })],
});
const forked = dataset({
  actors: ['A', 'B', 'C', 'D'].map(actor),
  levels: ['A-B', 'A-C', 'A-D', 'B-C', 'B-D', 'C-D'].map((pair, index) =>
    level(pair, '2025-01-01', index * 2 - 5),
  ),
  events: [
    event('early', '2025-01-10'),
    event('rift', '2025-03-01', { levels: [move('A-B', -9)] }),
  ],
  scenarios: [
    branch('peace', '2025-02-01', '2025-02-10', 9),
    branch('late', '2025-02-20', '2025-03-01', -9),
  ],
});
const [record, peace, late] = [undefined, 'peace', 'late'].map((scenario) =>
  createLayout(createTimeline(forked, { scenario })),
);
const layouts = [record!, peace!, late!];
const day = toDay('2025-03-05');
const days = daysToCompare(layouts, firstFork(forked.scenarios)!);
const shared = sharedFrame(layouts, days);
const frame = { width: 300, height: 230 };
const pictureOf = (layout = peace!, beside = record) =>
  branchPicture({
    layout,
    record: beside,
    day,
    shared,
    frame,
    words: wordsFor('en'),
    nameOf: ({ id }) => id,
  });

describe('what is compared', () => {
  test('begins at the first fork', () => {
    expect(firstFork(forked.scenarios)).toBe(toDay('2025-02-01'));
    expect(firstFork([])).toBeUndefined();
  });

  test('ends with the last step of any branch, a branch without one with its fork', () => {
    expect(lastStep(forked.scenarios)).toBe(toDay('2025-03-01'));
    expect(lastStep([{ ...forked.scenarios[1]!, events: [] }])).toBe(toDay('2025-02-20'));
  });

  test('goes through the days on which something happens in any branch or in the record', () => {
    expect(days).toEqual(['2025-02-01', '2025-02-10', '2025-03-01'].map(toDay));
  });

  test('is at most six relations, the furthest from the record among them', () => {
    const many = dataset({
      actors: ['A', 'B', 'C', 'D', 'E'].map(actor),
      levels: [level('D-E', '2025-01-01', 5)],
      scenarios: [
        {
          ...branch('peace', '2025-02-01', '2025-02-10', 9),
          events: [
            event('step', '2025-02-10', { confidence: 'projected', levels: [move('D-E', -5)] }),
          ],
        },
      ],
    });
    const play = (scenario?: string) => createTimeline(many, { scenario });
    const { pairs, rest } = pairsToCompare(play(), [play('peace')], day);
    expect([pairs.length, rest]).toEqual([6, 4]);
    expect(pairs.map(({ a, b }) => a.id + b.id)).toContain('DE');
    expect(pairs.map(({ index }) => index)).toEqual(pairs.map(({ index }) => index).toSorted());
  });
});

describe('the pictures', () => {
  test('put an actor that stands alike at the same place in each', () => {
    const [one, other] = [pictureOf(record, undefined), pictureOf(late)];
    // The late branch ends where the record does: its actors stand where the ghosts of the record would.
    expect(other.actors.map(({ ghost }) => ghost)).toEqual(one.actors.map(() => undefined));
    expect(other.radius).toBe(one.radius);
  });

  test('show where the record has each actor as a ghost, exactly where its own picture has it', () => {
    const recorded = new Map(
      pictureOf(record, undefined).actors.map(({ actor: { id }, x, y }) => [id, { x, y }]),
    );
    const ghosts = pictureOf().actors.filter(({ ghost }) => ghost);
    expect(ghosts.length).toBeGreaterThan(0);
    for (const { actor: one, ghost } of ghosts) expect(ghost).toEqual(recorded.get(one.id));
    expect(pictureOf().besideRecord).toBe(true);
  });

  test('stay inside their frame on every day, and use at least half of its width or height', () => {
    const places = layouts.flatMap((layout) =>
      days.flatMap((one) =>
        branchPicture({
          layout,
          record: undefined,
          day: one,
          shared,
          frame,
          words: wordsFor('en'),
          nameOf: ({ id }) => id,
        }).actors.map(({ x, y }) => [x, y] as const),
      ),
    );
    const xs = places.map(([x]) => x);
    const ys = places.map(([, y]) => y);
    expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(frame.width);
    expect(Math.max(...ys)).toBeLessThan(frame.height);
    const reach = Math.max(
      (Math.max(...xs) - Math.min(...xs)) / frame.width,
      (Math.max(...ys) - Math.min(...ys)) / frame.height,
    );
    expect(reach).toBeGreaterThan(0.5);
  });

  test.each([290, 328, 400])(
    'of the shipped story are clean and no higher than they need, at %s px',
    (width) => {
      const story = shippedDataset('us-russia-realignment.json');
      const told = [undefined, ...story.scenarios.map(({ id }) => id)].map((scenario) =>
        createLayout(createTimeline(story, { scenario })),
      );
      const steps = daysToCompare(told, firstFork(story.scenarios)!);
      const all = sharedFrame(told, steps);
      const height = picturesHeight(all, width);
      const scenes = told.flatMap((layout) =>
        steps.map((one) =>
          branchPicture({
            layout,
            record: told[0],
            day: one,
            shared: all,
            frame: { width, height },
            words: wordsFor('en'),
            nameOf: ({ name }) => name as string,
          }),
        ),
      );
      expect(scenes.flatMap(faultsOf)).toEqual([]);
      expect(scenes.flatMap(({ actors }) => actors.filter(({ label }) => !label))).toEqual([]);
      const tops = scenes.flatMap((scene) =>
        labelBoxes(scene).map((box) => box.y - box.height / 2),
      );
      expect(Math.min(...tops)).toBeLessThan(25);
    },
  );

  test('carry no tags: the scores stand in a table', () => {
    expect(pictureOf().relations.map(({ tag }) => tag)).toEqual(
      pictureOf().relations.map(() => undefined),
    );
  });
});

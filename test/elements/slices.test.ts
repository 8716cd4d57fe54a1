// Long work in slices: when others have their turn, and that it makes no difference to what comes out.
import { expect, test } from 'vitest';
import { finish } from '../../src/dataset/steps.ts';
import { checkSteps } from '../../src/dataset/check-dataset.ts';
import { explainFaults } from '../../src/dataset/explain-faults.ts';
import { inSlices, SLICE_MS, type Pace } from '../../src/elements/slices.ts';
import { anchorSteps } from '../../src/layout/anchors.ts';
import { layoutSteps } from '../../src/layout/create-layout.ts';
import { chooseKeyframesSteps } from '../../src/layout/keyframes.ts';
import { layTrackSteps } from '../../src/layout/track.ts';
import { createTimeline, timelineSteps } from '../../src/model/timeline.ts';
import { generateDataset } from '../layout/generated-dataset.ts';
import { draft, level, push } from '../support/datasets.ts';

/** A clock on which `stepMs` pass whenever it is read; it counts the pauses. */
function countingPace(stepMs: number): Pace & { pauses: number } {
  let time = 0;
  return {
    pauses: 0,
    now: () => (time += stepMs),
    pause() {
      this.pauses += 1;
      return Promise.resolve();
    },
  };
}

function* count(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) yield;
  return 'done';
}

test('others have their turn whenever a slice is over', async () => {
  const pace = countingPace(1);
  expect(await inSlices(count(100), pace)).toBe('done');
  // The clock is read after each step, and once more when a slice begins.
  expect(pace.pauses).toBe(Math.floor(100 / SLICE_MS));
});

test('work that fits into a slice is done without a pause', async () => {
  const pace = countingPace(0.001);
  expect(await inSlices(count(100), pace)).toBe('done');
  expect(pace.pauses).toBe(0);
});

test('what goes wrong in the work is not lost', async () => {
  const unknown = timelineSteps(generateDataset({ seed: 1, actors: 2, events: 1 }), {
    scenario: 'none',
  });
  await expect(inSlices(unknown, countingPace(1))).rejects.toThrow(RangeError);
});

const crowd = generateDataset({ seed: 4, actors: 20, events: 120, known: 30 });

test('a timeline played in the smallest slices has the same scores', async () => {
  const pace = countingPace(SLICE_MS);
  const sliced = await inSlices(timelineSteps(crowd, {}), pace);
  const whole = createTimeline(crowd);
  expect(pace.pauses).toBeGreaterThanOrEqual(crowd.events.length);
  const scores = (timeline: typeof whole): (number | undefined)[] =>
    timeline.relationsAt(timeline.last).relations.map(({ score }) => score);
  expect(scores(sliced)).toEqual(scores(whole));
});

test('a layout made in the smallest slices has the same places, bit for bit', async () => {
  const copy = structuredClone(crowd);
  const pace = countingPace(SLICE_MS);
  const sliced = await inSlices(layoutSteps(createTimeline(copy)), pace);
  const whole = finish(layoutSteps(createTimeline(crowd)));
  expect(pace.pauses).toBeGreaterThan(100);
  const { last } = whole.timeline;
  expect([...sliced.positionsAt(last)]).toEqual([...whole.positionsAt(last)]);
});

test('a what-if is tied to what happened one keyframe at a time', () => {
  const track = finish(layTrackSteps(createTimeline(crowd)));
  const keyframes = finish(chooseKeyframesSteps(track.book));
  expect(keyframes.length).toBeGreaterThan(60);
  expect([...anchorSteps(track, track.book, keyframes)]).toHaveLength(keyframes.length);
});

test('a dataset checked in the smallest slices has the same faults, in the same order', async () => {
  const events = Array.from({ length: 1_200 }, (_, index) =>
    push(`event ${String(index)}`, '2025-02-01', index % 400 === 0 ? 'A-Z' : 'A-B', 1),
  );
  const input = draft({ levels: [level('A-Y', '2025-01-01', 5)], events });
  const pace = countingPace(SLICE_MS);
  const sliced = await inSlices(checkSteps(input), pace);
  expect(pace.pauses).toBeGreaterThan(1_200);
  expect(sliced).toEqual(finish(checkSteps(input)));
  const faults = sliced.ok ? [] : explainFaults(sliced.faults).map(({ path }) => path);
  expect(faults).toEqual([
    'levels[0].between[1]',
    ...[0, 400, 800].map((index) => `events[${String(index)}].effects[0].to`),
  ]);
});

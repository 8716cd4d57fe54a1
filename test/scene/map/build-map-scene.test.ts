import { readFileSync } from 'node:fs';
import { polygonContains, polygonHull } from 'd3-polygon';
import { describe, expect, test } from 'vitest';
import { parseDatasetText } from '../../../src/dataset/parse-dataset.ts';
import { createLayout } from '../../../src/layout/create-layout.ts';
import { hullGroups } from '../../../src/model/camps.ts';
import { createTimeline, type TimelineEvent } from '../../../src/model/timeline.ts';
import { buildMapScene } from '../../../src/scene/map/build-map-scene.ts';
import type { Point } from '../../../src/scene/map/route.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { generateDataset } from '../../layout/generated-dataset.ts';
import { faultsOf } from '../picture-faults.ts';

/** The map's sizes on a small phone, a phone, a laptop and a wide page, in CSS px. */
const FRAMES = [
  { width: 290, height: 370 },
  { width: 291, height: 281 },
  { width: 290, height: 352 },
  { width: 291, height: 245 },
  { width: 331, height: 241 },
  { width: 361, height: 238 },
  { width: 401, height: 251 },
  { width: 361, height: 300 },
  { width: 731, height: 359 },
  { width: 755, height: 264 },
  { width: 940, height: 420 },
];
const SHIPPED = ['us-russia-realignment', 'cold-war-triangle', 'europe-1872-1907'];
function isProjected({ event }: TimelineEvent): boolean {
  return event.confidence === 'projected';
}

describe.each(SHIPPED)('the map of %s', (id) => {
  const result = parseDatasetText(readFileSync(`data/${id}.json`, 'utf8'));
  if (!result.ok) throw new Error('the shipped data must parse');
  const { dataset } = result;
  const words = wordsFor('en');

  const branches = [undefined, ...dataset.scenarios.map((scenario) => scenario.id)].map(
    (scenario) => {
      const timeline = createTimeline(dataset, { scenario });
      return { scenario, timeline, layout: createLayout(timeline) };
    },
  );

  test.each(FRAMES)('is clean at every event at $width × $height px', (frame) => {
    const faults = branches.flatMap(({ scenario, timeline, layout }) => {
      const own = scenario === undefined ? timeline.events : timeline.events.filter(isProjected);
      return own.flatMap((placed) => {
        const scene = buildMapScene({
          timeline,
          layout,
          moment: placed.after,
          since: placed.before,
          event: placed,
          lead: [],
          frame,
          words,
          nameOf: ({ name, short }) => (typeof name === 'string' ? name : short),
        });
        const missing = scene.actors
          .filter(({ label }) => !label)
          .map(({ name }) => `no label for ${name}`);
        const untagged = scene.relations
          .filter(({ tag, moved }) => !tag && moved)
          .map(({ pair }) => `no tag for ${pair.key}`);
        return [...faultsOf(scene), ...missing, ...untagged].map(
          (fault) => `${placed.event.id} (${scenario ?? 'record'}): ${fault}`,
        );
      });
    });
    expect(faults).toEqual([]);
  });
});

test.each(FRAMES)('the opening tells each large change, at $width × $height px', (frame) => {
  const result = parseDatasetText(readFileSync('data/us-russia-realignment.json', 'utf8'));
  if (!result.ok) throw new Error('the shipped data must parse');
  const { dataset } = result;
  const timeline = createTimeline(dataset);
  const moment = timeline.momentAt(dataset.opening!.at);
  const { relations } = buildMapScene({
    ...{ timeline, layout: createLayout(timeline), moment, frame, lead: [] },
    ...{ since: timeline.momentAt(dataset.opening!.since), event: timeline.lastEventAt(moment) },
    ...{ words: wordsFor('en'), nameOf: ({ name }) => name as string },
  });
  const large = relations.filter(({ delta = 0 }) => Math.abs(delta) >= 2.5);
  expect(large.map(({ tag }) => tag?.change).sort()).toEqual(['2.7', '4.7', '9.4']);
});

test('beside the record, changes are counted from it on the same date, and what is switched off lights nothing', () => {
  const result = parseDatasetText(readFileSync('data/us-russia-realignment.json', 'utf8'));
  if (!result.ok) throw new Error('the shipped data must parse');
  const record = createLayout(createTimeline(result.dataset));
  const off = 'oval-office-confrontation';
  const layout = createLayout(createTimeline(result.dataset, { without: [off] }));
  const { timeline } = layout;
  const placed = timeline.event(off)!;
  const moment = record.timeline.momentAt(timeline.atOf(placed.after));
  const { relations, besideRecord } = buildMapScene({
    ...{ timeline, layout, moment: placed.after, since: placed.before, event: placed },
    ...{
      record: { layout: record, moment },
      lead: [],
      frame: FRAMES.at(-1)!,
      words: wordsFor('en'),
    },
    nameOf: ({ short }) => short,
  });
  expect(besideRecord).toBe(true);
  expect(relations.filter(({ moved }) => moved)).toEqual([]);
  const ukraine = relations.find(({ pair }) => pair.a.id === 'USA' && pair.b.id === 'UKR')!;
  const recorded = record.timeline.relationsAt(moment).score('USA', 'UKR')!;
  expect(recorded).toBeLessThan(ukraine.score);
  expect(ukraine.delta).toBeCloseTo(ukraine.score - recorded, 0);
});

describe('a full map seen from one actor', () => {
  const timeline = createTimeline(
    generateDataset({ seed: 5, actors: 60, events: 40, known: 12, always: 5 }),
  );
  const layout = createLayout(timeline);
  const [self] = timeline.dataset.actors;
  const sceneFor = (lead: readonly string[]) =>
    buildMapScene({
      ...{ timeline, layout, moment: timeline.last, since: undefined, event: undefined, lead },
      ...{ frame: FRAMES.at(-1)!, words: wordsFor('en'), nameOf: ({ short }) => short },
    });
  const scene = sceneFor([self!.id]);
  const partners = timeline.dataset.actors.filter(
    ({ id }) => timeline.relationsAt(timeline.last).score(self!.id, id) !== undefined,
  );

  test('shows the relations of that actor and no others', () => {
    const ends = scene.relations.map(({ pair }) => [pair.a.id, pair.b.id]);
    expect(ends.every((pair) => pair.includes(self!.id))).toBe(true);
    expect(ends).toHaveLength(partners.length);
    expect(scene.background).toEqual([]);
    expect(sceneFor([]).background.length).toBeGreaterThan(0);
  });

  test('sets all back that it has nothing to do with, and names it and its partners', () => {
    const near = [self!, ...partners].map(({ id }) => id).sort();
    const ids = (those: typeof scene.actors): string[] => those.map(({ actor }) => actor.id).sort();
    expect(ids(scene.actors.filter(({ aside }) => !aside))).toEqual(near);
    expect(ids(scene.actors.filter(({ label }) => label))).toEqual(near);
    expect(sceneFor([]).actors.some(({ aside }) => aside)).toBe(false);
  });
});

/** Sizes of the map in pages 320, 390 and 1440 px wide. */
const PAGES = [
  { width: 290, height: 370 },
  { width: 361, height: 300 },
  { width: 940, height: 420 },
];

test.each(PAGES)('an outline keeps clear of who is not of the group, at $width px', (frame) => {
  // In 1873 the Three Emperors' League stood round Italy, which had no tie to it.
  const drawn = SHIPPED.map((id) => {
    const result = parseDatasetText(readFileSync(`data/${id}.json`, 'utf8'));
    if (!result.ok) throw new Error('the shipped data must parse');
    const timeline = createTimeline(result.dataset);
    const layout = createLayout(timeline);
    const outlines = timeline.events.flatMap((placed) => {
      const { groups, actors, radius } = buildMapScene({
        ...{ timeline, layout, moment: placed.after, since: placed.before, event: placed },
        ...{ frame, lead: [], words: wordsFor('en'), nameOf: ({ short }) => short },
      });
      return groups.map((group) => {
        const members = actors.filter(({ actor }) => group.includes(actor.id));
        const strangers = actors.filter(({ actor }) => !group.includes(actor.id));
        const gap = Math.min(...strangers.map((one) => distanceTo(members, one)));
        // Outlines are drawn 16 px off their discs.
        return { at: placed.event.id, isTouched: gap < 2 * radius + 16 };
      });
    });
    expect(outlines.filter(({ isTouched }) => isTouched)).toEqual([]);
    return outlines.length;
  });
  expect(drawn).toEqual([77, 10, 32]);
});

/** From a point to the nearest place among some others: on the line between two, or inside the outline of all. */
function distanceTo(members: readonly Point[], { x, y }: Point): number {
  const outline = polygonHull(members.map((one): [number, number] => [one.x, one.y]));
  if (outline && polygonContains(outline, [x, y])) return 0;
  const gaps = members.flatMap((from) =>
    members.map((to) => {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.max(0, Math.min(1, along));
      return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
    }),
  );
  return Math.min(...gaps);
}

test('a map outlines the groups that nobody else stands among, and no others', () => {
  const timeline = createTimeline(generateDataset({ seed: 7, actors: 40, events: 60, known: 3 }));
  const layout = createLayout(timeline);
  const scene = buildMapScene({
    ...{ timeline, layout, moment: timeline.last, since: undefined, event: undefined, lead: [] },
    ...{ frame: FRAMES.at(-1)!, words: wordsFor('en'), nameOf: ({ short }) => short },
  });
  const at = new Map(scene.actors.map(({ actor, x, y }) => [actor.id, [x, y] as [number, number]]));
  const strangersIn = (group: readonly string[]): string[] => {
    const outline = polygonHull(group.map((id) => at.get(id)!));
    return outline === null
      ? []
      : [...at].flatMap(([id, point]) =>
          !group.includes(id) && polygonContains(outline, point) ? [id] : [],
        );
  };
  const groups = hullGroups(timeline.relationsAt(timeline.last));
  const clear = groups.filter((group) => strangersIn(group).length === 0);
  expect(clear.length).toBeGreaterThan(0);
  expect(clear.length).toBeLessThan(groups.length);
  expect(scene.groups).toEqual(clear);
});

/** Days without an event in which two courses of a line are about as good as each other. */
const QUIET = [
  ['us-russia-realignment', '2025-03-09', '2025-03-10'],
  ['us-russia-realignment', '2025-07-27', '2025-07-28'],
  ['europe-1872-1907', '1899-05-01', '1899-05-29'],
  ['europe-1872-1907', '1903-01-10', '1903-01-24'],
] as const;

test.each(QUIET)('in %s no line leaps between %s and %s', (story, from, to) => {
  const result = parseDatasetText(readFileSync(`data/${story}.json`, 'utf8'));
  if (!result.ok) throw new Error('the shipped data must parse');
  const timeline = createTimeline(result.dataset);
  const layout = createLayout(timeline);
  expect(timeline.lastEventAt(from)).toBe(timeline.lastEventAt(to));
  for (const frame of [...FRAMES, { width: 880, height: 470 }]) {
    const [before, after] = [from, to].map((at) => {
      const moment = timeline.momentAt(at);
      const { relations } = buildMapScene({
        ...{ timeline, layout, moment, since: undefined, event: undefined, lead: [], frame },
        ...{ words: wordsFor('en'), nameOf: ({ short }) => short },
      });
      return relations.map(({ bow }) => bow);
    });
    expect(after).toEqual(before);
  }
});

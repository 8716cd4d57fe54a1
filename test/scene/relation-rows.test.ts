import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import {
  beforeLastEvent,
  relationRows,
  rowsOfActor,
  sortRows,
  type RelationRow,
} from '../../src/scene/relation-rows.ts';
import { quarrel } from '../fixtures/quarrel.ts';
import { generateDataset } from '../layout/generated-dataset.ts';
import { shippedDataset } from '../data/shipped.ts';

const timeline = createTimeline(quarrel());
const early = timeline.momentAt('2025-02-01/talks');
const late = timeline.momentAt('2025-05-12');
const names = (rows: readonly RelationRow[]): string[] =>
  rows.map(({ pair }) => `${pair.a.id}-${pair.b.id}`);
const rowsAt = (moment: typeof late): readonly RelationRow[] =>
  relationRows(timeline, moment, beforeLastEvent(timeline, moment));

describe('the rows of relations', () => {
  test('equal the model after every event of the shipped story (practice 12)', () => {
    const story = createTimeline(shippedDataset('us-russia-realignment.json'));
    for (const { before, after } of story.events) {
      const state = story.relationsAt(after);
      const earlier = story.relationsAt(before);
      const rows = relationRows(story, after, beforeLastEvent(story, after));
      expect(rows).toHaveLength(story.pairs.length);
      for (const { pair, score, before: was } of rows) {
        expect(score).toBe(state.score(pair.a.id, pair.b.id));
        expect(was).toBe(earlier.score(pair.a.id, pair.b.id));
      }
    }
  });

  test('name the last event that touched each relation', () => {
    expect(rowsAt(late).map(({ movedBy }) => movedBy?.event.id)).toEqual(['talks', 'aid', 'clash']);
    expect(rowsAt(early).map(({ movedBy }) => movedBy?.event.id)).toEqual([
      'talks',
      undefined,
      undefined,
    ]);
  });

  test('count changes from right before the last event', () => {
    const [row] = rowsAt(early);
    expect(row).toMatchObject({ before: -8, score: -6 });
    expect(beforeLastEvent(timeline, timeline.first)).toBe(timeline.first);
  });

  test('are sorted either way, unknown values last', () => {
    const rows = rowsAt(early);
    const sorted = (by: 'score' | 'date' | 'change', descending: boolean): string[] =>
      names(sortRows(rows, { by, descending }));
    expect(sorted('score', true)).toEqual(['us-ua', 'us-ru', 'ru-ua']);
    expect(sorted('score', false)).toEqual(['us-ru', 'us-ua', 'ru-ua']);
    expect(sorted('change', true)).toEqual(['us-ru', 'us-ua', 'ru-ua']);
    expect(sorted('date', true)).toEqual(['us-ru', 'us-ua', 'ru-ua']);
    expect(names(sortRows(rows, { by: 'pair', descending: true }))).toEqual([
      'ru-ua',
      'us-ua',
      'us-ru',
    ]);
  });

  test('of an actor go from the closest to the most hostile', () => {
    expect(names(rowsOfActor(rowsAt(late), 'ua'))).toEqual(['us-ua', 'ru-ua']);
    expect(names(rowsOfActor(rowsAt(early), 'ru'))).toEqual(['us-ru', 'ru-ua']);
  });

  test('are those of known relations where there are many actors', () => {
    const crowd = createTimeline(generateDataset({ seed: 3, actors: 30, events: 60, known: 80 }));
    const { known } = crowd.relationsAt(crowd.last);
    const rows = relationRows(crowd, crowd.last, crowd.first);
    expect(rows.map(({ pair, score }) => ({ pair, score }))).toEqual(known);
    expect(known.length).toBeLessThan(crowd.pairs.length);
  });
});

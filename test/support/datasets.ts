// Small datasets for tests: fill in what matters to a test, and the rest is there.
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { createTimeline } from '../../src/model/timeline.ts';
import type { RelationState } from '../../src/model/relation-state.ts';
import type { Choices } from '../../src/model/choices.ts';

/** Something an author may write; its shape is what the tests are about. */
export type Draft = Record<string, unknown>;

/** A source that everything in these datasets cites. */
const source = {
  id: 'source',
  publisher: 'Gazette',
  title: 'What happened',
  url: 'https://gazette.example/1',
  rank: 'official',
};

export const actor = (id: string): Draft => ({
  id,
  name: `Land of ${id}`,
  short: 'X',
  kind: 'state',
});

/** A standing level of a pair, written `A-B`. */
export const level = (between: string, from: string, score: number): Draft => ({
  between: between.split('-'),
  from,
  level: score,
  because: 'It was so.',
  sources: ['source'],
});

/** An event; `more` overwrites its fields. */
export const event = (id: string, date: string, more: Draft = {}): Draft => ({
  id,
  date,
  title: id,
  summary: `What ${id} was.`,
  themes: ['diplomacy'],
  confidence: 'confirmed',
  sources: ['source'],
  ...more,
});

/** An event with one effect on the pair written `A-B`. */
export const push = (id: string, date: string, between: string, impact: number): Draft => {
  const [from, to] = between.split('-');
  return event(id, date, { effects: [{ from, to, impact }] });
};

/** Fourteen actors, `A0` and on, the first a friend of all others: more than are prepared in one go. */
export const star = (): Draft => {
  const ids = Array.from({ length: 14 }, (_, index) => `A${String(index)}`);
  return {
    actors: ids.map(actor),
    levels: ids.slice(1).map((id) => level(`A0-${id}`, '2025-01-01', 4)),
  };
};

/** A move of the standing level of the pair written `A-B`, for the `levels` of an event. */
export const move = (between: string, score: number): Draft => ({
  between: between.split('-'),
  level: score,
  because: 'It changed.',
});

/** A whole dataset; `more` overwrites its fields. The method: gain ¼, half-life 100 days. */
export const draft = (more: Draft = {}): Draft => ({
  format: 1,
  id: 'test',
  title: 'A test',
  description: 'Made up.',
  version: '1.0.0',
  updated: '2025-01-01',
  license: 'CC0-1.0',
  language: 'en',
  authors: ['Nobody'],
  method: { scale: 'cameo-goldstein', gain: 0.25, halfLifeDays: 100 },
  actors: [actor('A'), actor('B'), actor('C')],
  events: [],
  sources: [source],
  ...more,
});

/** The dataset of a draft; throws with all problems if it has any. */
export function dataset(more: Draft = {}): Dataset {
  const result = parseDataset(draft(more));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.dataset;
}

/** A dataset, played. */
export const timeline = (more: Draft = {}, choices: Choices = {}) =>
  createTimeline(dataset(more), choices);

/** The state in which pairs have the given scores, such as `{ 'A-B': 4 }`; all others are unknown. */
export function stateOf(
  actorIds: readonly string[],
  scores: Record<string, number>,
): RelationState {
  const levels = Object.entries(scores).map(([pair, score]) => level(pair, '2025-01-01', score));
  return timeline({ actors: actorIds.map(actor), levels }).relationsAt('2025-01-01');
}

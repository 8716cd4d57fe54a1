// The stories that are scrubbed, and what the naive page is given of them: everything computed beforehand.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseDatasetText } from '../src/dataset/parse-dataset.ts';
import type { Dataset } from '../src/dataset/schema.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { generateHistory } from './layout-data.ts';

/** One step of the naive page's slider. */
export interface NaiveStep {
  readonly at: string;
  readonly title: string;
  /** Scores of the pairs; `null` while unknown. */
  readonly scores: readonly (number | null)[];
}

export interface NaiveData {
  /** Size of the map and radius of its discs in px. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly actors: readonly { readonly id: string; readonly name: string; readonly code: string }[];
  readonly pairs: readonly (readonly [string, string])[];
  readonly steps: readonly NaiveStep[];
}

/** Numbers of actors that the bench knows a story for. */
export const SIZES = [4, 30, 200] as const;
export type Size = (typeof SIZES)[number];

const SHIPPED = resolve(import.meta.dirname, '../data/us-russia-realignment.json');
const NO_SEED_OF_TUNING = 11;

/** The shipped story for 4 actors, generated histories for more. */
export async function readStory(size: Size): Promise<Dataset> {
  if (size === 30) return named(generateHistory('thirty', NO_SEED_OF_TUNING));
  if (size === 200) return named(generateHistory('big', NO_SEED_OF_TUNING));
  const parsed = parseDatasetText(await readFile(SHIPPED, 'utf8'));
  if (!parsed.ok) throw new Error('The shipped dataset has faults.');
  return parsed.dataset;
}

/** Where the built page looks for its story. */
export function storyFile(site: string): string {
  return join(site, 'data/us-russia-realignment.json');
}

/** Generated histories cite one source, which the page's check wants to find. */
function named(history: Dataset): Dataset {
  const source = { id: 'made-up', publisher: 'Nobody', title: 'Made up', titleSeen: true };
  const cited = { ...source, url: 'https://example.org/', date: '2025-01-01', rank: 'official' };
  return { ...history, sources: [cited as Dataset['sources'][number]] };
}

/** The same actors, scores and dates as the explorer shows; pairs that never have a score are left out. */
export function naiveData(
  timeline: Timeline,
  dates: readonly string[],
  frame: Pick<NaiveData, 'width' | 'height' | 'radius'>,
): NaiveData {
  const plain = (text: unknown): string => (typeof text === 'string' ? text : JSON.stringify(text));
  const pairs = timeline.pairs.filter((pair) => timeline.courseOf(pair).length > 0);
  return {
    ...frame,
    actors: timeline.dataset.actors.map(({ id, name, short }) => ({
      id,
      name: plain(name),
      code: short,
    })),
    pairs: pairs.map(({ a, b }) => [a.id, b.id] as const),
    steps: dates.map((at) => ({
      at,
      title: plain(timeline.lastEventAt(at)?.event.title ?? ''),
      scores: pairs.map((pair) => timeline.scoreAt(pair, at) ?? null),
    })),
  };
}

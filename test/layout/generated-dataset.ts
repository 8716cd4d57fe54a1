// Made-up datasets from whole random numbers, the same on every machine.
import { toIsoDate } from '../../src/dataset/calendar-date.ts';
import type { Dataset, DatasetEvent, Level } from '../../src/dataset/schema.ts';
import { createRandomIntegers } from '../../src/layout/random-integers.ts';

export interface Recipe {
  readonly seed: number;
  readonly actors: number;
  readonly events: number;
  /** Percent of pairs that have a level from the beginning; default 100. */
  readonly known?: number;
  /** Most days between two events; default 30. 0 puts all on one day. */
  readonly gap?: number;
  /** Whether levels begin on different days, so that actors join late. */
  readonly late?: boolean;
  /** All levels and effects; default random. */
  readonly always?: number;
}

export const FIRST_DAY = 16_000;

/** A dataset without texts worth reading. */
export function generateDataset(recipe: Recipe): Dataset {
  const { actors, events, known = 100, gap = 30 } = recipe;
  const random = createRandomIntegers(recipe.seed);
  const ids = Array.from(
    { length: actors },
    (_, index) => `actor-${String(index).padStart(3, '0')}`,
  );
  const value = (): number => recipe.always ?? random(21) - 10;
  const levels: Level[] = [];
  ids.forEach((a, index) => {
    for (const b of ids.slice(index + 1)) {
      if (random(100) < known)
        levels.push(level(a, b, value(), recipe.late ? FIRST_DAY + random(400) : FIRST_DAY));
    }
  });
  let day = FIRST_DAY;
  const happened = Array.from({ length: actors > 1 ? events : 0 }, (_, index) => {
    day += random(gap + 1);
    const a = random(actors);
    const b = (a + 1 + random(actors - 1)) % actors;
    return event(`event-${String(index)}`, day, ids[a]!, ids[b]!, value());
  });
  return emptyDataset(ids, levels, happened);
}

export function emptyDataset(
  ids: readonly string[],
  levels: readonly Level[],
  events: readonly DatasetEvent[],
): Dataset {
  return {
    format: 1,
    id: 'generated',
    title: 'Generated',
    description: 'Generated',
    version: '1.0.0',
    updated: '2025-01-01',
    license: 'CC0-1.0',
    language: 'en',
    authors: ['Nobody'],
    method: { scale: 'cameo-goldstein', gain: 0.25, halfLifeDays: 120 },
    actors: ids.map((id) => ({ id, name: id, short: id.slice(-3), kind: 'state' })),
    levels,
    events,
    chapters: [],
    scenarios: [],
    story: [],
    claims: [],
    sources: [
      {
        id: 's',
        publisher: 'Made up',
        title: 'Made up',
        titleSeen: true,
        url: 'https://made-up.example/',
        rank: 'official',
      },
    ],
  };
}

export function level(a: string, b: string, score: number, day = FIRST_DAY): Level {
  return {
    between: [a, b],
    from: toIsoDate(day),
    level: score,
    because: 'Made up',
    sources: ['s'],
  };
}

export function event(
  id: string,
  day: number,
  from: string,
  to: string,
  impact: number,
): DatasetEvent {
  return {
    id,
    date: toIsoDate(day),
    precision: 'day',
    title: id,
    summary: id,
    themes: ['diplomacy'],
    importance: 1,
    confidence: 'confirmed',
    effects: [{ from, to, impact, weight: 1, interpretive: false }],
    levels: [],
    quotes: [],
    sources: ['s'],
    documents: [],
  };
}

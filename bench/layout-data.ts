// The four generated histories that the layout is measured on: whole random numbers, the same on every machine.
import { toIsoDate } from '../src/dataset/calendar-date.ts';
import type { Dataset, DatasetEvent, Level, LevelMove } from '../src/dataset/schema.ts';
import { createRandomIntegers, type RandomInteger } from '../src/layout/random-integers.ts';

export type HistoryName = 'four' | 'europe' | 'thirty' | 'big';

/** A chapter of a history: the levels it starts from or leads to, and how dense its events are. */
interface Chapter {
  readonly events: number;
  /** Most days between two events. */
  readonly gap: number;
  /** Levels that the chapter leads to, by pair. */
  readonly levels: ReadonlyMap<string, number>;
  /** Pairs that most of its acts concern, and which way they push; absent: any pair, the way it leans. */
  readonly thrust?: readonly (readonly [a: number, b: number, impact: number])[];
}

interface History {
  readonly actors: number;
  readonly chapters: readonly Chapter[];
  /** Percent of pairs that become known only on the way. */
  readonly lateShare: number;
  /** Most pairs that one event touches. */
  readonly reach: number;
}

const FIRST_DAY = 9_000;
const SOURCES = ['made-up'];

/** A history as a dataset. */
export function generateHistory(name: HistoryName, seed: number): Dataset {
  const random = createRandomIntegers(seed * 7_919 + 17);
  for (let skip = 0; skip < 20; skip += 1) random(2);
  return tell(name, HISTORIES[name](random), random);
}

const HISTORIES: Readonly<Record<HistoryName, (random: RandomInteger) => History>> = {
  four: confrontationAndTurn,
  europe: sixStages,
  thirty: (random) =>
    shiftingBlocs(random, {
      actors: 30,
      blocs: 4,
      pairs: 220,
      late: 10,
      chapters: 10,
      events: 100,
      gap: 14,
    }),
  big: (random) =>
    shiftingBlocs(random, {
      actors: 200,
      blocs: 7,
      pairs: 2_000,
      late: 25,
      chapters: 40,
      events: 250,
      gap: 2,
    }),
};

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const limit = (score: number): number => Math.max(-10, Math.min(10, score));

/** Levels from a table, each up to a point off. */
function blur(table: Readonly<Record<string, number>>, random: RandomInteger): Map<string, number> {
  return new Map(
    Object.entries(table).map(([key, level]) => [key, limit(level + random(3) - 1)] as const),
  );
}

/** A long confrontation with 3; then 0 turns to 3 within weeks, away from 2 and 1, and half-way back. */
function confrontationAndTurn(random: RandomInteger): History {
  const levels = blur({ '0 1': 7, '0 2': 5, '0 3': -7, '1 2': 8, '1 3': -5, '2 3': -9 }, random);
  return {
    actors: 4,
    lateShare: 0,
    reach: 2,
    chapters: [
      { events: 30, gap: 100, levels },
      {
        events: 12,
        gap: 6,
        levels,
        thrust: [
          [0, 3, 7],
          [0, 3, 6],
          [0, 2, -6],
          [0, 1, -4],
          [1, 2, 5],
        ],
      },
      {
        events: 8,
        gap: 40,
        levels,
        thrust: [
          [0, 3, -5],
          [0, 2, 6],
          [0, 1, 3],
        ],
      },
    ],
  };
}

/**
 * Six powers in the six stages of Antal, Krapivsky and Redner (Social balance on networks, 2006), 1872 to 1907; the
 * magnitudes are ours. 0 Great Britain, 1 Austria-Hungary, 2 Germany, 3 Italy, 4 Russia, 5 France.
 */
function sixStages(random: RandomInteger): History {
  const keys = [
    '0 1',
    '0 2',
    '0 3',
    '0 4',
    '0 5',
    '1 2',
    '1 3',
    '1 4',
    '1 5',
    '2 3',
    '2 4',
    '2 5',
    '3 4',
    '3 5',
    '4 5',
  ];
  const stages = [
    [2, 3, 1, -4, -4, 7, -4, 5, -3, 1, 6, -9, 0, 1, -2],
    [3, 3, 2, -6, -4, 8, 4, -2, -3, 5, 3, -8, -1, -5, -1],
    [3, 4, 3, -6, -5, 8, 5, -4, -3, 6, -3, -8, -1, -6, 3],
    [2, 2, 3, -6, -6, 8, 5, -5, -4, 6, -5, -8, -2, -5, 8],
    [-1, -4, 2, -5, 6, 9, 3, -5, -4, 5, -5, -8, 0, 2, 8],
    [-5, -7, 1, 5, 8, 9, 2, -7, -6, 4, -6, -9, 2, 3, 9],
  ];
  return {
    actors: 6,
    lateShare: 0,
    reach: 2,
    chapters: stages.map((row) => ({
      events: 10,
      gap: 400,
      levels: blur(Object.fromEntries(keys.map((key, pair) => [key, row[pair]!])), random),
    })),
  };
}

interface Blocs {
  readonly actors: number;
  readonly blocs: number;
  readonly pairs: number;
  readonly late: number;
  readonly chapters: number;
  readonly events: number;
  readonly gap: number;
}

/** Blocs that think this or that of each other; each chapter one actor in thirty changes sides. */
function shiftingBlocs(random: RandomInteger, size: Blocs): History {
  const { actors, blocs } = size;
  const sides = Array.from({ length: actors }, (_, actor) =>
    actor < blocs ? actor : random(blocs),
  );
  const stances = drawStances(blocs, random);
  const pairs = choosePairs(size, sides, random);
  const moods = new Map(pairs.map(([a, b]) => [pairKey(a, b), random(5) - 2] as const));
  const chapters = Array.from({ length: size.chapters }, (_, chapter): Chapter => {
    for (let turn = 0; chapter > 0 && turn < actors / 30; turn += 1) {
      const turncoat = random(actors);
      sides[turncoat] = (sides[turncoat]! + 1 + random(blocs - 1)) % blocs;
    }
    const levels = pairs.map(([a, b]) => {
      const key = pairKey(a, b);
      return [key, limit(stances[sides[a]!]![sides[b]!]! + moods.get(key)!)] as const;
    });
    return { events: size.events, gap: size.gap, levels: new Map(levels) };
  });
  return { actors, chapters, lateShare: size.late, reach: 3 };
}

function drawStances(blocs: number, random: RandomInteger): number[][] {
  const stances = Array.from({ length: blocs }, () => new Array<number>(blocs).fill(6));
  for (let one = 0; one < blocs; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const stance = 2 - random(10);
      stances[one]![other] = stance;
      stances[other]![one] = stance;
    }
  }
  return stances;
}

/** Some pairs are known, more of them inside a bloc than across. */
function choosePairs(
  { actors, pairs }: Blocs,
  sides: readonly number[],
  random: RandomInteger,
): (readonly [number, number])[] {
  const all = Array.from({ length: actors }, (_, a) =>
    Array.from({ length: actors - a - 1 }, (_, step) => {
      const pair = [a, a + 1 + step] as const;
      const inside = sides[pair[0]] === sides[pair[1]];
      return { pair, key: random(1_000_000) + (inside ? 0 : 300_000) };
    }),
  ).flat();
  all.sort((one, other) => one.key - other.key);
  return all.slice(0, pairs).map(({ pair }) => pair);
}

/** Writes a history down: levels move one or two an event on their way to the next chapter, acts push scores. */
function tell(name: string, history: History, random: RandomInteger): Dataset {
  const ids = Array.from(
    { length: history.actors },
    (_, index) => `actor-${String(index).padStart(3, '0')}`,
  );
  const idsOf = (key: string): [string, string] => {
    const [a, b] = key.split(' ');
    return [ids[Number(a)]!, ids[Number(b)]!];
  };
  const standing = new Map(history.chapters[0]!.levels);
  const keys = [...standing.keys()];
  const events: DatasetEvent[] = [];
  let day = FIRST_DAY;
  for (const { events: count, gap, levels, thrust } of history.chapters) {
    const pending = keys.filter((key) => levels.get(key) !== standing.get(key));
    const pace = Math.max(1, Math.ceil(pending.length / (count / 2)));
    for (let index = 0; index < count; index += 1) {
      day += random(gap + 1);
      const moves = pending.splice(0, pace).map((key): LevelMove => {
        standing.set(key, levels.get(key)!);
        return { between: idsOf(key), level: levels.get(key)!, because: 'Made up' };
      });
      const effects = Array.from({ length: 1 + random(history.reach) }, () => {
        const act = thrust?.[random(thrust.length)];
        const key = act ? pairKey(act[0], act[1]) : keys[random(keys.length)]!;
        const push = act ? act[2] : standing.get(key)! > 0 ? 3 : -3;
        const [from, to] = idsOf(key);
        const impact = limit(push + (act ? random(5) - 2 : random(15) - 7));
        return { from, to, impact, weight: 1, interpretive: false };
      });
      events.push(eventOf(`event-${String(events.length)}`, day, effects, moves));
    }
  }
  const first = keys.map((key): Level => {
    const late = random(100) < history.lateShare;
    const from = toIsoDate(late ? FIRST_DAY + random(day - FIRST_DAY) : FIRST_DAY);
    const level = history.chapters[0]!.levels.get(key)!;
    return { between: idsOf(key), from, level, because: 'Made up', sources: SOURCES };
  });
  return datasetOf(name, ids, first, events);
}

function eventOf(
  id: string,
  day: number,
  effects: DatasetEvent['effects'],
  levels: DatasetEvent['levels'],
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
    effects,
    levels,
    quotes: [],
    sources: SOURCES,
    documents: [],
  };
}

function datasetOf(
  id: string,
  ids: readonly string[],
  levels: readonly Level[],
  events: readonly DatasetEvent[],
): Dataset {
  return {
    format: 1,
    id,
    title: id,
    description: id,
    version: '1.0.0',
    updated: '2025-01-01',
    license: 'CC0-1.0',
    language: 'en',
    authors: ['Nobody'],
    method: { scale: 'cameo-goldstein', gain: 0.25, halfLifeDays: 120 },
    actors: ids.map((actor) => ({ id: actor, name: actor, short: actor.slice(-3), kind: 'state' })),
    levels,
    events,
    chapters: [],
    scenarios: [],
    story: [],
    claims: [],
    sources: [],
  };
}

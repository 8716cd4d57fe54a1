// What the shipped datasets promise: a source for everything, honest ranks, dates in order, texts that fit together.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cameoCode } from '../../src/dataset/cameo-descriptions.ts';
import { isIsoDate, toDay } from '../../src/dataset/calendar-date.ts';
import {
  allEvents,
  citations,
  datasetFiles,
  english,
  folder,
  projectedEvents,
  shippedDataset,
} from './shipped.ts';

const strongestFirst = ['official', 'agency-or-major', 'regional', 'aggregator'];

describe.each(datasetFiles)('%s', (file) => {
  const dataset = shippedDataset(file);

  test('is named after its id and points to the published schema', () => {
    const raw = JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as { $schema: string };
    expect(`${dataset.id}.json`).toBe(file);
    expect(raw.$schema).toBe('../schema/dataset-1.json');
  });

  test('sets quotation marks and apostrophes as a printer would', () => {
    const straight: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value === 'string' && /['"]/.test(value) && !path.endsWith('.url')) {
        straight.push(`${path}: ${value}`);
      }
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(dataset, dataset.id);
    expect(straight).toEqual([]);
  });

  test('gives each event, level, level move and quotation a source with publisher and address', () => {
    const unsourced = citations(dataset).filter(
      ({ sources }) =>
        sources.length === 0 ||
        sources.some(({ publisher, url }) => publisher === '' || !/^https?:\/\//.test(url)),
    );
    expect(unsourced).toEqual([]);
  });

  test('rests nothing on aggregators alone', () => {
    const weak = citations(dataset).filter(({ sources }) =>
      sources.every(({ rank }) => rank === 'aggregator'),
    );
    expect(weak.map(({ what }) => what)).toEqual([]);
  });

  test('says of an event without an official or major source that it has none', () => {
    const weak = citations(dataset)
      .filter(({ sources }) => sources.every(({ rank }) => strongestFirst.indexOf(rank) > 1))
      .map(({ what }) => what);
    const silent = dataset.events.filter(
      ({ id, note }) =>
        weak.includes(id) && !english(note).includes('No official or major source was seen'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('puts the strongest source first', () => {
    const muddled = citations(dataset).filter(({ sources }) => {
      const ranks = sources.map(({ rank }) => strongestFirst.indexOf(rank));
      return ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0));
    });
    expect(muddled.map(({ what }) => what)).toEqual([]);
  });

  test('cites each source once by address, and each source somewhere', () => {
    const addresses = dataset.sources.map(({ url }) => url);
    const cited = new Set(citations(dataset).flatMap(({ sources }) => sources));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(dataset.sources.filter((source) => !cited.has(source))).toEqual([]);
  });

  test('describes a page in plain words where its headline was not seen', () => {
    const bracketed = dataset.sources.filter(({ title }) => /^\[|\]$/.test(english(title)));
    const unseen = dataset.sources.filter(({ titleSeen }) => !titleSeen);
    expect(bracketed).toEqual([]);
    expect(unseen.every(({ title }) => /^\S.{8,}/.test(english(title)))).toBe(true);
  });

  test('uses codes of the CAMEO table and gives each effect a reason', () => {
    const effects = allEvents(dataset).flatMap((event) => event.effects);
    const unknown = effects.filter(({ cameo }) => cameo === undefined || !cameoCode(cameo));
    expect(unknown).toEqual([]);
    expect(effects.filter(({ because }) => !because)).toEqual([]);
  });

  test('has real dates in order, the sources not younger than the dataset', () => {
    const lists = [dataset.events, ...dataset.scenarios.map(({ events }) => events)];
    for (const events of lists) {
      const dates = events.map(({ date }) => date);
      expect(dates.every(isIsoDate)).toBe(true);
      expect(dates).toEqual(dates.toSorted());
    }
    expect(dataset.sources.filter(({ date }) => date && date > dataset.updated)).toEqual([]);
  });

  test('keeps the record and the projections apart', () => {
    const recorded = dataset.events.filter(({ confidence }) => confidence === 'projected');
    const invented = projectedEvents(dataset).filter(
      ({ confidence, basis }) => confidence !== 'projected' || !basis,
    );
    expect(recorded).toEqual([]);
    expect(invented.map(({ id }) => id)).toEqual([]);
  });

  test('uses each id once', () => {
    const lists = [
      allEvents(dataset),
      dataset.actors,
      dataset.sources,
      dataset.chapters,
      dataset.scenarios,
    ];
    for (const list of lists) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('has chapters that cover the axis without gaps or overlaps', () => {
    const { chapters, events } = dataset;
    const dates = [
      ...dataset.levels.map(({ from }) => from),
      ...allEvents(dataset).map((e) => e.date),
    ];
    const gaps = chapters
      .slice(1)
      .map(({ from }, index) => toDay(from) - toDay(chapters[index]!.to));
    expect(chapters.length).toBeGreaterThanOrEqual(3);
    expect(gaps.every((days) => days === 1)).toBe(true);
    expect(dates.every((date) => date >= chapters[0]!.from && date <= chapters.at(-1)!.to)).toBe(
      true,
    );
    for (const { from, to } of chapters) {
      expect(events.some(({ date }) => date >= from && date <= to)).toBe(true);
    }
  });

  test('tells a story whose steps stand at their events, in order', () => {
    const { story, opening } = dataset;
    const steps = [...story, ...(opening ? [{ ...opening, scenario: undefined }] : [])];
    for (const { at, event, scenario } of steps) {
      const list = dataset.scenarios.find(({ id }) => id === scenario)?.events ?? dataset.events;
      if (event !== undefined) expect(list.find(({ id }) => id === event)?.date).toBe(at);
    }
    expect(opening).toBeDefined();
    expect(story.length).toBeGreaterThanOrEqual(6);
    expect(story.map(({ at }) => at)).toEqual(story.map(({ at }) => at).toSorted());
  });

  test('keeps each step of the story short enough to read in a pause', () => {
    const lengths = dataset.story.map(({ text }) => english(text).split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(25);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });
});

describe('us-russia-realignment.json', () => {
  const dataset = shippedDataset('us-russia-realignment.json');
  const event = (id: string) => dataset.events.find((one) => one.id === id);

  test('holds the 79 recorded events and the three projections from 3 March 2025', () => {
    expect(dataset.events).toHaveLength(79);
    expect(dataset.scenarios.map(({ id, from }) => [id, from])).toEqual([
      ['grand-bargain', '2025-03-03'],
      ['europe-goes-it-alone', '2025-03-03'],
      ['talks-collapse', '2025-03-03'],
    ]);
  });

  test('shows what was denied as disputed and thin reports as reported', () => {
    expect(event('nord-stream-2-revival-report')?.confidence).toBe('disputed');
    expect(event('zelensky-open-letter-2026')?.confidence).toBe('reported');
    const doubtful = dataset.events.filter(({ confidence }) => confidence !== 'confirmed');
    expect(doubtful.filter(({ note }) => note === undefined)).toEqual([]);
  });

  test('dates the remark of the Kremlin before the quarrel it seems to answer', () => {
    const [quote] = event('peskov-configurations')?.quotes ?? [];
    expect(quote?.date).toBe('2025-02-26');
    expect(english(quote?.context)).toMatch(/aired on Sunday 2 March/);
  });

  test('explains each claim of the founding article in its README', () => {
    const readme = readFileSync(resolve(folder, 'README.md'), 'utf8');
    const claims = [
      'us-prioritises-russia',
      'russia-rare-earths',
      'nord-stream-2-us-investors',
      'nord-stream-2-halted',
      'oval-office',
      'kremlin-pace-quote',
      'riyadh-first-round',
      'summit-preparations',
      'dmitriev-energy-cooperation',
      'dmitriev-quote-narratives',
      'dmitriev-quote-future',
      'second-round-gulf',
      'alienating-allies',
    ];
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    const ids = new Set(dataset.events.map(({ id }) => id));
    const rowOf = (claim: string) => rows.find((row) => row.startsWith(`| \`${claim}\` `));
    for (const claim of claims) {
      const fate = rowOf(claim)?.split('|').at(-2) ?? '';
      const named = [...fate.matchAll(/`([^`]+)`/g)].some(([, id]) => ids.has(id!));
      expect(named || fate.includes('Left out'), claim).toBe(true);
    }
  });
});

test('cameo-goldstein.json holds 316 codes, five of them without a score of their own', () => {
  const text = readFileSync(resolve(folder, 'cameo-goldstein.json'), 'utf8');
  const { codes } = JSON.parse(text) as { codes: [string, string, number | null][] };
  const unscored = codes.filter(([, , score]) => score === null).map(([code]) => code);
  expect(codes).toHaveLength(316);
  expect(new Set(codes.map(([code]) => code)).size).toBe(316);
  expect(unscored).toEqual(['155', '176', '1834', '1951', '1952']);
  expect(unscored.map((code) => cameoCode(code)?.scoredAs)).toEqual([
    '15',
    '17',
    '183',
    '195',
    '195',
  ]);
});

// The takeaway told of "Britain–Russia" over a map with a "Great Britain".
test('the takeaway of 1907 names the actors of its pairs as the map does', () => {
  const { actors, opening } = shippedDataset('europe-1872-1907.json');
  const paired = english(opening?.takeaway).matchAll(/(\p{L}+)–(\p{L}+)/gu);
  const named = new Set([...paired].flatMap(([, a, b]) => [a, b]));
  expect([...named].toSorted()).toEqual(['Britain', 'France', 'Russia']);
  const names = actors.map(({ name }) => english(name));
  for (const name of named) expect(names).toContain(name);
});

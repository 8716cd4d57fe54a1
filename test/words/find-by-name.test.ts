import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { findByName } from '../../src/words/find-by-name.ts';
import { actor, dataset, event } from '../support/datasets.ts';

const named = (id: string, name: unknown, short: string) => ({ ...actor(id), name, short });
const timeline = createTimeline(
  dataset({
    actors: [
      named('ci', 'Côte d’Ivoire', 'CIV'),
      named('gb', { en: 'United Kingdom', uk: 'Велика Британія' }, 'UK'),
      named('us', 'United States', 'US'),
      named('ua', 'Ukraine', 'UA'),
      named('ru', 'Russia', 'RU'),
    ],
    events: [
      event('one', '2025-01-01', { title: 'Oval Office quarrel' }),
      event('two', '2025-02-01', { title: { en: 'Truce in Russia' } }),
    ],
  }),
);

const actorsFor = (query: string): string[] =>
  findByName(timeline, query).actors.map(({ id }) => id);

describe('actors', () => {
  test('are found whatever the accents, capitals and apostrophes', () => {
    for (const query of ['cote d’i', "COTE D'I", 'Côte']) expect(actorsFor(query)).toEqual(['ci']);
  });

  test('are found by code, and the very code comes first', () => {
    expect(actorsFor('us')).toEqual(['us', 'ru']);
    expect(actorsFor('uk')).toEqual(['gb', 'ua']);
  });

  test('are found by their name in another language', () => {
    expect(actorsFor('британ')).toEqual(['gb']);
  });

  test('are found by the start of a word before its middle, in any script', () => {
    const actors = [
      named('ua', { en: 'Ukraine', uk: 'Україна' }, 'UA'),
      named('hr', { en: 'Krajina', uk: 'Сербська Країна' }, 'HR'),
    ];
    const found = findByName(createTimeline(dataset({ actors })), 'краї');
    expect(found.actors.map(({ id }) => id)).toEqual(['hr', 'ua']);
  });

  test('are found by words in any order, after those with the words as they stand', () => {
    expect(actorsFor('kingdom united')).toEqual(['gb']);
    expect(actorsFor('united')).toEqual(['gb', 'us']);
  });

  test('all fit an empty query, in the order of the dataset', () => {
    expect(actorsFor('  ')).toEqual(['ci', 'gb', 'us', 'ua', 'ru']);
  });

  test('are twelve at most, and it is told how many there are', () => {
    const many = createTimeline(
      dataset({ actors: Array.from({ length: 30 }, (_, index) => actor(`A${index}`)) }),
    );
    const found = findByName(many, 'land');
    expect([found.actors.length, found.fitting]).toEqual([12, 30]);
  });
});

test('events are found by title once the query says enough', () => {
  const titles = (query: string): string[] =>
    findByName(timeline, query).events.map((placed) => placed.event.id);
  expect(titles('oval')).toEqual(['one']);
  expect(titles('russ')).toEqual(['two']);
  expect(titles('o')).toEqual([]);
});

test('nothing fits a query that nothing is called', () => {
  expect(findByName(timeline, 'zzz')).toEqual({ actors: [], events: [], fitting: 0 });
});

// What parseDataset accepts, and how it says what it does not: every fault at once, each with place, find, want, remedy.
import { describe, expect, test } from 'vitest';
import { parseDataset, parseDatasetText } from '../../src/dataset/parse-dataset.ts';
import { problemText, type Problem } from '../../src/dataset/problem.ts';
import { actor, draft, event, level, push, type Draft } from '../support/datasets.ts';

const problemsOf = (input: unknown): readonly Problem[] => {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems;
};
const sentences = (input: unknown): string[] => problemsOf(input).map(problemText);
/** The sentence of the only problem. */
const sentence = (input: unknown): string => {
  const [only, ...rest] = sentences(input);
  expect(rest).toEqual([]);
  return only ?? 'no problem';
};

/** Changes a copy of a draft at one place. */
function withValue(input: Draft, path: readonly (string | number)[], value: unknown): Draft {
  const copy = structuredClone(input);
  let place: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1)!] = value;
  return copy;
}

const small = draft({
  levels: [level('A-B', '2024-01-01', 3)],
  events: [push('talks', '2025-01-01', 'A-B', 4), push('row', '2025-01-02', 'A-C', -4)],
});

describe('a sound dataset', () => {
  test('is read, with defaults filled in', () => {
    const result = parseDataset(small);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { dataset } = result;
    expect(dataset.events[0]).toMatchObject({ precision: 'day', importance: 2, quotes: [] });
    expect(dataset.events[0]?.effects[0]).toEqual({
      from: 'A',
      to: 'B',
      impact: 4,
      weight: 1,
      interpretive: false,
    });
    expect(dataset.sources[0]?.titleSeen).toBe(true);
    const { chapters, scenarios, story, claims } = dataset;
    expect([chapters, scenarios, story, claims]).toEqual([[], [], [], []]);
  });

  test('stays as it is while it is read', () => {
    const before = structuredClone(small);
    parseDataset(small);
    expect(small).toEqual(before);
  });

  test('has the method it names, or the usual constants', () => {
    const result = parseDataset({ ...small, method: { scale: 'cameo-goldstein' } });
    expect(result).toMatchObject({ dataset: { method: { gain: 0.25, halfLifeDays: 120 } } });
  });
});

describe('typical faults', () => {
  test('are all told at once, within entries and between them', () => {
    const untitled = { ...event('untitled', '2025-02-10'), title: undefined };
    const faulty = draft({
      version: '1.0',
      colour: 'blue',
      actors: [actor('A'), actor('B'), { ...actor('C'), short: 7 }, actor('A')],
      levels: [level('A-C', '2024-01-01', 11), level('A-A', '2024-01-01', 1)],
      events: [
        push('talks', '2025-02-10', 'A-B', 4),
        untitled,
        event('leap', '2025-02-30'),
        event('early', '2025-02-09', { effects: [{ from: 'A', to: 'X', impact: 1 }] }),
        event('talks', '2025-02-10', { sources: ['source', 'hearsay'] }),
        event('both', '2025-02-11', {
          effects: [
            { from: 'A', to: 'C', cameo: '046', impact: 1 },
            { from: 'C', to: 'B' },
            { from: 'B', to: 'B', cameo: '109' },
          ],
        }),
        event('guess', '2025-02-12', { confidence: 'projected' }),
      ],
      story: [{ at: '2025-02-10', event: 'early', scenario: 'else', title: 'Now', text: 'So.' }],
    });
    expect(sentences(faulty)).toEqual([
      'version: found "1.0"; expected three numbers such as 1.0.0. Count versions as major.minor.patch.',
      'colour: found "blue"; expected no such field. Check the spelling against the schema, or take the field out.',
      'actors[2].short: found 7; expected text. Mend its type.',
      'levels[0].level: found 11; expected at most 10. Use a number within the range.',
      'events[1].title: found nothing; expected text or an object of texts by language. Use one of these forms.',
      'events[2].date: found "2025-02-30"; expected a real day as YYYY-MM-DD. Write "2025-02-28"; for a date known less exactly, set "precision".',
      'actors[3].id: found "A"; expected an id that is used once. Give each its own id.',
      'events[4].id: found "talks"; expected an id that is used once. Give each its own id.',
      'levels[1].between[1]: found "A"; expected another actor than the first. A relation joins two actors.',
      'events[3].effects[0].to: found "X"; expected the id of an actor. Add the actor, or mend the id.',
      'events[5].effects[0]: found both; expected either "cameo" or "impact". Give exactly one of them.',
      'events[5].effects[1]: found neither; expected either "cameo" or "impact". Give exactly one of them.',
      'events[5].effects[2].to: found "B"; expected another actor than the first. A relation joins two actors.',
      'events[5].effects[2].cameo: found "109"; expected a code of CAMEO 1.1b3. Look it up in the CAMEO table, or give "impact" instead.',
      'events[4].sources[1]: found "hearsay"; expected the id of a source. Add the source, or mend the id.',
      'events[3].date: found "2025-02-09"; expected a date on or after 2025-02-10, that of the event before. Sort the events by date.',
      'events[6].confidence: found "projected"; expected a recorded event. Move it to a scenario.',
      'story[0].scenario: found "else"; expected the id of a scenario. Mend the id, or leave it out.',
      'story[0].event: found "early"; expected an event of 2025-02-10. Stand at 2025-02-09, or leave the event out.',
    ]);
  });

  test.each([
    [
      ['title'],
      undefined,
      'title: found nothing; expected text or an object of texts by language. Use one of these forms.',
    ],
    [['events'], undefined, 'events: found nothing; expected a list. Add it.'],
    [['format'], 2, 'format: found 2; expected 1. Use one of the listed values.'],
    [['actors'], [], null],
    [
      ['updated'],
      '2025-1-1',
      'updated: found "2025-1-1"; expected a real day as YYYY-MM-DD. Write "2025-02-28"; for a date known less exactly, set "precision".',
    ],
    [
      ['language'],
      'English!',
      'language: found "English!"; expected a language tag such as "en" or "pt-BR". Use the BCP 47 tag of the language.',
    ],
    [
      ['title'],
      {},
      'title: found an object; expected a text in at least one language. Write plain text, or one text per language.',
    ],
    [
      ['title'],
      { en: 'Yes', 'not a tag': 'No' },
      'title["not a tag"]: found "not a tag"; expected a language tag such as "en" or "pt-BR". Use the BCP 47 tag of the language.',
    ],
    [['title'], { en: 5 }, 'title.en: found 5; expected text. Mend its type.'],
    [['title'], '', 'title: found ""; expected at least 1 character. Add what is missing.'],
    [
      ['title'],
      'x'.repeat(5001),
      `title: found "${'x'.repeat(80)}…; expected at most 5000 characters. Make it shorter.`,
    ],
    [
      ['method', 'gain'],
      1.5,
      'method.gain: found 1.5; expected at most 1. Use a number within the range.',
    ],
    [
      ['method', 'halfLifeDays'],
      0,
      'method.halfLifeDays: found 0; expected at least 1. Use a number within the range.',
    ],
    [
      ['method', 'halfLifeDays'],
      Infinity,
      'method.halfLifeDays: found Infinity; expected a number. Mend its type.',
    ],
    [['levels', 0, 'level'], NaN, 'levels[0].level: found NaN; expected a number. Mend its type.'],
    [['levels', 0, 'level'], '3', 'levels[0].level: found "3"; expected a number. Mend its type.'],
    [
      ['levels', 0, 'between'],
      ['A'],
      'levels[0].between: found a list of 1; expected at least 2 entries. Add what is missing.',
    ],
    [
      ['levels', 0, 'between'],
      ['A', 'B', 'C'],
      'levels[0].between: found a list of 3; expected at most 2 entries. Make it shorter.',
    ],
    [
      ['levels', 0, 'sources'],
      [],
      'levels[0].sources: found a list of 0; expected at least 1 entry. Add what is missing.',
    ],
    [['events', 0], null, 'events[0]: found null; expected an object. Mend its type.'],
    [
      ['events', 0, 'themes', 0],
      'sport',
      'events[0].themes[0]: found "sport"; expected "diplomacy" or "security" or "economy" or "energy" or "law" or "rhetoric" or "science". Use one of the listed values.',
    ],
    [
      ['events', 0, 'importance'],
      3,
      'events[0].importance: found 3; expected 1 or 2. Use one of the listed values.',
    ],
    [
      ['events', 0, 'effects', 0, 'weight'],
      11,
      'events[0].effects[0].weight: found 11; expected at most 10. Use a number within the range.',
    ],
    [
      ['events', 0, 'effects', 0, 'from'],
      'Z',
      'events[0].effects[0].from: found "Z"; expected the id of an actor. Add the actor, or mend the id.',
    ],
    [
      ['events', 0, 'effects', 0, 'cameo'],
      46,
      'events[0].effects[0].cameo: found 46; expected text. Mend its type.',
    ],
    [
      ['events', 0, 'levels'],
      [{ between: ['A', 'Z'], level: 1, because: 'So.' }],
      'events[0].levels[0].between[1]: found "Z"; expected the id of an actor. Add the actor, or mend the id.',
    ],
    [
      ['sources', 0, 'date'],
      '2025-02-30',
      'sources[0].date: found "2025-02-30"; expected YYYY, YYYY-MM or YYYY-MM-DD. Write as much of the date as is known.',
    ],
    [
      ['sources', 0, 'date'],
      '2025-13',
      'sources[0].date: found "2025-13"; expected YYYY, YYYY-MM or YYYY-MM-DD. Write as much of the date as is known.',
    ],
    [
      ['sources', 0, 'date'],
      'May 2025',
      'sources[0].date: found "May 2025"; expected YYYY, YYYY-MM or YYYY-MM-DD. Write as much of the date as is known.',
    ],
    [['sources', 0, 'rank'], 'aggregator', null],
    [
      ['chapters'],
      [{ id: 'c', title: 'C', from: '2025-02-01', to: '2025-01-01' }],
      'chapters[0].to: found "2025-01-01"; expected a day on or after 2025-02-01. Swap the dates.',
    ],
    [
      ['opening'],
      { at: '2025-01-01', event: 'row', since: '2024-01-01', headline: 'H', takeaway: 'T' },
      'opening.event: found "row"; expected an event of 2025-01-01. Stand at 2025-01-02, or leave the event out.',
    ],
    [
      ['story'],
      [{ at: '2025-01-01', event: 'none', title: 'T', text: 'T' }],
      'story[0].event: found "none"; expected the id of an event. Mend the id, or leave it out.',
    ],
    [
      ['story'],
      [{ at: '2025-01-01', focus: ['A', 'Z'], title: 'T', text: 'T' }],
      'story[0].focus[1]: found "Z"; expected the id of an actor. Add the actor, or mend the id.',
    ],
  ] as const)('at %j, of %j, are told in one sentence', (path, value, expected) => {
    if (expected !== null) expect(sentence(withValue(small, path, value))).toBe(expected);
    else expect(problemsOf(withValue(small, path, value)).length).toBeGreaterThan(0);
  });

  test('of a missing list are not told again as references to what it would hold', () => {
    expect(sentence(withValue(small, ['sources', 0, 'rank'], 'gossip'))).toMatch(
      /^sources\[0\]\.rank: /,
    );
    expect(sentence(withValue(small, ['actors', 0, 'kind'], 'planet'))).toMatch(
      /^actors\[0\]\.kind: /,
    );
  });

  test('of thousands of entries are cut short', () => {
    const problems = problemsOf({ ...small, events: Array.from({ length: 15_000 }, () => ({})) });
    expect(problems).toHaveLength(1001);
    expect(problemText(problems.at(-1)!)).toBe(
      'The dataset: found more than 1000 faults; expected none. Mend these first.',
    );
  });
});

describe('sources', () => {
  const rankedAs = (rank: string): Draft => withValue(small, ['sources', 0, 'rank'], rank);

  test('are not aggregators alone', () => {
    expect(sentences(rankedAs('aggregator'))).toEqual([
      'levels[0].sources: found a list of 1; expected a source that is no aggregator. Cite the report that the aggregator repeats.',
      'events[0].sources: found a list of 1; expected a source that is no aggregator. Cite the report that the aggregator repeats.',
      'events[1].sources: found a list of 1; expected a source that is no aggregator. Cite the report that the aggregator repeats.',
    ]);
    expect(sentences(rankedAs('regional'))).toEqual([]);
  });

  test('may be aggregators beside others', () => {
    const [weak] = rankedAs('aggregator')['sources'] as Draft[];
    const sources = [weak, { ...weak, id: 'paper', rank: 'agency-or-major' }];
    const events = [event('talks', '2025-01-01', { sources: ['source', 'paper'] })];
    expect(sentences({ ...small, sources, events, levels: [] })).toEqual([]);
  });

  test.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:8080/a',
    'https://uk.wikipedia.org/wiki/Мюнхен_(2025)',
    'https://example.org/a|b{c}[d]',
    'https://192.0.2.1/',
  ])('may be at %s', (url) => {
    expect(sentences(withValue(small, ['sources', 0, 'url'], url))).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'ftp://example.org/',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'http:javascript',
    'http:/example.org',
    'https://',
    'https:///example.org',
    'https://.',
    'https://?a',
    '//example.org',
    '/relative',
    'example.org',
    'https://exam ple.org',
    'https://example.org/\u0000',
    'https://example.org/\u0001',
    'https://example.org/\njavascript:alert(1)',
    'https://example.org/" onclick="alert(1)',
    'https://example.org/<script>',
    'https://official.example\\@evil.example/',
    'https://official.example@evil.example/',
    'https://user:password@example.org/',
    'https://example.org:999999/',
    '',
  ])('are not at %j', (url) => {
    expect(sentence(withValue(small, ['sources', 0, 'url'], url))).toMatch(
      /^sources\[0\]\.url: found .*; expected an http or https address\. /,
    );
  });

  test('have addresses of a sane length', () => {
    const url = `https://example.org/${'a'.repeat(2000)}`;
    expect(sentence(withValue(small, ['sources', 0, 'url'], url))).toMatch(
      /expected at most 2000 characters\. Make it shorter\.$/,
    );
  });
});

describe('chapters', () => {
  const chapter = (from: string, to: string): Draft => ({ id: 'thaw', title: 'Thaw', from, to });

  test('may last a day, and have ids of their own', () => {
    const day = chapter('2025-01-01', '2025-01-01');
    expect(sentences({ ...small, chapters: [day] })).toEqual([]);
    expect(sentence({ ...small, chapters: [day, day] })).toMatch(
      /^chapters\[1\]\.id: found "thaw"/,
    );
  });
});

describe('scenarios', () => {
  const scenario = (events: Draft[]): Draft => ({
    id: 'else',
    title: 'Else',
    from: '2025-01-02',
    description: 'Otherwise.',
    events,
  });
  const projected = { confidence: 'projected' };

  test('hold projections from their fork on, in order, with ids of their own', () => {
    const events = [
      event('talks', '2025-01-03', projected),
      event('before', '2025-01-01', projected),
      event('recorded', '2025-01-04'),
    ];
    expect(sentences({ ...small, scenarios: [scenario(events)] })).toEqual([
      'scenarios[0].events[0].id: found "talks"; expected an id that is used once. Give each its own id.',
      'scenarios[0].events[1].date: found "2025-01-01"; expected a date on or after 2025-01-03, that of the event before. Sort the events by date.',
      'scenarios[0].events[1].date: found "2025-01-01"; expected a date on or after the fork, 2025-01-02. Move it.',
      'scenarios[0].events[2].confidence: found "confirmed"; expected "projected". A scenario holds no record.',
    ]);
  });

  test('are named by the steps of the story that stand at their events', () => {
    const step = { at: '2025-01-03', event: 'deal', title: 'Deal', text: 'Imagine.' };
    const scenarios = [scenario([event('deal', '2025-01-03', projected)])];
    expect(sentences({ ...small, scenarios, story: [{ ...step, scenario: 'else' }] })).toEqual([]);
    expect(sentence({ ...small, scenarios, story: [step] })).toBe(
      'story[0].event: found "deal"; expected an event that is played here. Name its scenario, "else".',
    );
  });
});

describe('claims', () => {
  const claim = (more: Draft): Draft => ({
    id: 'closer',
    text: 'A and B drew closer.',
    between: ['A', 'B'],
    says: 'closer',
    from: '2024-12-31',
    to: '2025-01-01',
    events: ['talks'],
    ...more,
  });
  const sayings = (...claims: Draft[]): string[] => sentences({ ...small, claims });

  test('say one thing of one pair, by recorded events', () => {
    const friendly = { id: 'friendly', says: 'friendly', from: undefined };
    const nearer = { id: 'nearer', says: 'nearer', from: undefined, than: ['A', 'C'] };
    expect(sayings(claim({}), claim(friendly), claim(nearer))).toEqual([]);
  });

  test('name the days and pairs that they are judged by, and no others', () => {
    expect(
      sayings(
        claim({ from: undefined }),
        claim({ id: 'late', from: '2025-01-02' }),
        claim({ id: 'state', says: 'hostile' }),
        claim({ id: 'alone', says: 'nearer', from: undefined }),
        claim({ id: 'much', than: ['A', 'C'] }),
      ),
    ).toEqual([
      'claims[1].to: found "2025-01-01"; expected a day on or after 2025-01-02. Swap the dates.',
      'claims[0].from: found nothing; expected this field with "closer". Mend one of the two.',
      'claims[2].from: found "2024-12-31"; expected no such field with "hostile". Mend one of the two.',
      'claims[3].than: found nothing; expected this field with "nearer". Mend one of the two.',
      'claims[4].than: found a list of 2; expected no such field with "closer". Mend one of the two.',
    ]);
  });

  test('are carried by events that happened, between two known actors, under ids of their own', () => {
    const projected = event('deal', '2025-01-03', { confidence: 'projected' });
    const scenarios = [
      { id: 'e', title: 'E', from: '2025-01-02', description: 'E.', events: [projected] },
    ];
    const claims = [
      claim({ events: ['deal', 'none'] }),
      claim({ between: ['A', 'Z'] }),
      claim({ id: 'nearer', says: 'nearer', from: undefined, than: ['B', 'B'] }),
    ];
    expect(sentences({ ...small, scenarios, claims })).toEqual([
      'claims[1].id: found "closer"; expected an id that is used once. Give each its own id.',
      'claims[1].between[1]: found "Z"; expected the id of an actor. Add the actor, or mend the id.',
      'claims[2].than[1]: found "B"; expected another actor than the first. A relation joins two actors.',
      'claims[0].events[0]: found "deal"; expected the id of a recorded event. Mend the id.',
      'claims[0].events[1]: found "none"; expected the id of a recorded event. Mend the id.',
    ]);
  });
});

describe('what is no dataset', () => {
  test.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [42, '42'],
    ['{}', '"{}"'],
    [true, 'true'],
    [() => small, 'a function'],
    [[small], 'a list of 1'],
  ])('such as %o is refused as such', (input, found) => {
    const remedy = input === undefined ? 'Add it.' : 'Mend its type.';
    expect(sentence(input)).toBe(`The dataset: found ${found}; expected an object. ${remedy}`);
  });

  test('such as an empty object lacks every required field', () => {
    expect(problemsOf({}).map(({ path }) => path)).toEqual([
      'format',
      'id',
      'title',
      'description',
      'version',
      'updated',
      'license',
      'language',
      'authors',
      'method',
      'actors',
      'events',
      'sources',
    ]);
  });
});

describe('data of monstrous size', () => {
  test('is refused by its length before anything reads it as JSON', () => {
    const result = parseDatasetText('no JSON at all '.repeat(3_400_000));
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          path: '',
          found: '51.0 MB of text',
          expected: 'at most 20.0 MB',
          remedy: 'Split the dataset, or leave out what the story does not need.',
        },
      ],
    });
  });

  test('is refused when it contains itself', () => {
    const cyclic: Draft = { ...small };
    cyclic['self'] = cyclic;
    const ring: unknown[] = [];
    ring.push(ring);
    for (const input of [cyclic, { ...small, events: ring }]) {
      expect(sentence(input)).toMatch(/none of which contains itself/);
    }
  });

  test('is refused when it nests 10 000 deep', () => {
    const text = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
    const result = parseDatasetText(text);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ found: 'values nested more than 16 levels deep' }],
    });
  });

  test('is refused when a list or object is huge, also a list that holds nothing', () => {
    const hollow: unknown[] = [];
    hollow.length = 2 ** 32 - 1;
    const wide = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [index, 1]));
    for (const events of [hollow, Array.from({ length: 20_001 }, () => 1), wide]) {
      expect(sentence({ ...small, events })).toBe(
        'The dataset: found a list or object of more than 20000 entries; expected at most 20000. Split the dataset, or leave out what the story does not need.',
      );
    }
  });

  test('is refused when it holds more values than any story needs', () => {
    const row = Array.from({ length: 1000 }, () => 0);
    const events = Array.from({ length: 1000 }, () => row);
    expect(sentence({ ...small, events })).toMatch(
      /^The dataset: found more than 1000000 values; /,
    );
  });

  test('is told apart from a list with holes, which is faulty like any other', () => {
    const events = small['events'] as Draft[];
    const holed: Draft[] = [];
    holed[1] = events[1]!;
    expect(sentence({ ...small, events: holed })).toMatch(/^events\[0\]: found nothing; /);
  });

  test('in one text shows only its beginning', () => {
    const [problem] = problemsOf({ ...small, id: 'x'.repeat(10_000_000) });
    expect(problem?.found).toHaveLength(82);
  });
});

describe('names that mean something in JavaScript', () => {
  const unpolluted = (): void => {
    expect(({} as Draft)['polluted']).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  };
  const withProto = (text: string): unknown =>
    JSON.parse(text.replaceAll('"PROTO"', '"__proto__"'));

  test('are no fields, at any level, and change no prototype', () => {
    const bad = { PROTO: { polluted: true } };
    const text = JSON.stringify({
      ...small,
      ...bad,
      actors: [{ ...actor('A'), ...bad }, actor('B'), actor('C')],
      events: [{ ...push('talks', '2025-01-01', 'A-B', 4), ...bad }],
      method: { scale: 'cameo-goldstein', constructor: { prototype: { polluted: true } } },
    });
    expect(problemsOf(withProto(text)).map(({ path, expected }) => `${path}: ${expected}`)).toEqual(
      [
        'method.constructor: no such field',
        '__proto__: no such field',
        'actors[0].__proto__: no such field',
        'events[0].__proto__: no such field',
      ],
    );
    unpolluted();
  });

  test('are no languages: the text is left out, and never becomes a prototype', () => {
    const text = JSON.stringify({ ...small, title: { en: 'Talks', PROTO: 'Evil' } });
    const result = parseDataset(withProto(text));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(Object.entries(result.dataset.title)).toEqual([['en', 'Talks']]);
    expect(Object.getPrototypeOf(result.dataset.title)).toBe(Object.prototype);
    unpolluted();
  });

  test('are no languages: alone they are no text at all', () => {
    const object = JSON.stringify({ ...small, title: { PROTO: { polluted: true } } });
    const text = JSON.stringify({ ...small, title: { PROTO: 'Evil' } });
    for (const input of [object, text]) {
      expect(sentence(withProto(input))).toMatch(/^title: .* a text in at least one language\. /);
    }
    expect(sentence({ ...small, title: { constructor: 'Evil' } })).toMatch(/^title\.constructor: /);
    unpolluted();
  });

  test('are ids like any other', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const odd = draft({
      actors: ids.map(actor),
      events: ids.map((id) =>
        event(id, '2025-01-01', { effects: [{ from: '__proto__', to: 'constructor', impact: 1 }] }),
      ),
    });
    expect(sentences(odd)).toEqual([]);
    expect(sentences({ ...odd, actors: [actor('__proto__'), actor('A')] })).toContain(
      'events[0].effects[0].to: found "constructor"; expected the id of an actor. Add the actor, or mend the id.',
    );
    unpolluted();
  });
});

describe('parseDatasetText', () => {
  test('reads JSON, with or without a byte order mark', () => {
    expect(parseDatasetText(JSON.stringify(small)).ok).toBe(true);
    expect(parseDatasetText(`\uFEFF${JSON.stringify(small)}`).ok).toBe(true);
  });

  test.each(['', '{', '<html>', "{'a': 1}", 'NaN', '\uFEFF'])(
    'says that %j is not JSON',
    (text) => {
      const result = parseDatasetText(text);
      expect(result).toMatchObject({
        ok: false,
        problems: [
          {
            path: '',
            found: expect.stringMatching(/^text that is not JSON \(.+\)$/) as string,
            expected: 'one JSON document',
          },
        ],
      });
    },
  );

  test('never takes a fault of the data for one of the JSON', () => {
    const text = JSON.stringify({ ...small, events: Array.from({ length: 19_999 }, () => null) });
    const result = parseDatasetText(text);
    expect(result.ok ? [] : result.problems[0]).toMatchObject({ path: 'events[0]', found: 'null' });
  });
});

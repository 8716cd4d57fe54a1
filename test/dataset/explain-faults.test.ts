// How faults are told: every one at once, each with place, find, want and remedy.
import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/dataset/problem.ts';
import { actor, draft, event, level, push } from '../support/datasets.ts';
import { problemsOf, sentence, sentences, small, withValue } from './faulty-dataset.ts';

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

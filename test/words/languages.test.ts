import { describe, expect, test } from 'vitest';
import { language as arabic } from '../../src/words/languages/arabic.ts';
import { language as french } from '../../src/words/languages/french.ts';
import { language as german } from '../../src/words/languages/german.ts';
import type { Language } from '../../src/words/languages/language.ts';
import { createPlural } from '../../src/words/languages/plural.ts';
import { language as russian } from '../../src/words/languages/russian.ts';
import { language as ukrainian } from '../../src/words/languages/ukrainian.ts';
import { englishChanges } from '../../src/words/changes/english-changes.ts';
import { english } from '../../src/words/english.ts';
import { englishCrowd } from '../../src/words/english-crowd.ts';
import { englishDoubt } from '../../src/words/doubt/english-doubt.ts';
import { panelMessages } from '../../src/words/panel-messages.ts';
import { addLanguage, wordsFor } from '../../src/words/words.ts';
import { allEnglishPanels } from './all-english-panels.ts';

const LANGUAGES: readonly Language[] = [arabic, french, german, russian, ukrainian];

type Sentence = (...parts: unknown[]) => string;
type Message = string | Sentence;

/** All messages by their place, such as `timeline.play`. */
function messagesOf(tree: object, place = ''): [string, Message][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const path = place === '' ? name : `${place}.${name}`;
    return typeof value === 'object' && value !== null
      ? messagesOf(value, path)
      : [[path, value as Message] as [string, Message]];
  });
}

const ENGLISH = new Map(
  messagesOf({
    ...english,
    panels: allEnglishPanels,
    doubt: englishDoubt,
    crowd: englishCrowd,
    changes: englishChanges,
  }),
);

/** Parts that can be told apart in a sentence and pass for numbers as well, alone and as a list. */
const PARTS = ['11', '12', '13', '14', '15', '16'];
const LIST = ['21', '22', '23'];

/** Parts that a sentence can be said with, each alone or a list; `undefined` where it needs other shapes. */
function partsFor(sentence: Sentence): unknown[] | undefined {
  for (let lists = 0; lists < 2 ** sentence.length; lists += 1) {
    const parts = PARTS.slice(0, sentence.length).map((part, index) =>
      (lists >> index) & 1 ? LIST : part,
    );
    try {
      if (typeof sentence(...parts) === 'string') return parts;
    } catch {
      // These are not the shapes it takes.
    }
  }
  return undefined;
}

const namedIn = (said: string): string[] =>
  [...PARTS, ...LIST].filter((part) => said.includes(part));

/** Names, signs and shapes that are the same in several languages. */
const MAY_BE_ENGLISH =
  /^(?:relation\.(?:pair|scoreAndWord|neutral|hostile)|event\.(?:position|clauses|sentence|relation)|timeline\.(?:atEvent|date|pause|position)|confidence\.|theme\.|map\.relation|explorer\.broughtForward|panels\..*)/;

describe.each(LANGUAGES.map((language) => [language.lang, language] as const))(
  'the language %s',
  (_, language) => {
    const messages = messagesOf({
      ...language.messages,
      panels: language.panels,
      doubt: language.doubt,
      crowd: language.crowd,
      changes: language.changes,
    });

    test('keeps every part of a sentence that English names', () => {
      for (const [place, message] of messages) {
        const inEnglish = ENGLISH.get(place);
        if (typeof message === 'string' || typeof inEnglish !== 'function') continue;
        const parts = partsFor(inEnglish);
        if (!parts) continue;
        const wanted = { place, parts: namedIn(inEnglish(...parts)) };
        expect({ place, parts: namedIn(message(...parts)) }).toEqual(wanted);
      }
    });

    test('has its messages in the order of the English ones', () => {
      expect(messages.map(([place]) => place)).toEqual([...ENGLISH.keys()]);
    });

    test('leaves no sentence in English', () => {
      const left = messages.filter(
        ([place, message]) =>
          typeof message === 'string' &&
          message === ENGLISH.get(place) &&
          message.includes(' ') &&
          !MAY_BE_ENGLISH.test(place),
      );
      expect(left).toEqual([]);
    });

    test('says that it awaits review', () => {
      expect(language.awaitingReview).toMatch(/\S/);
    });
  },
);

test('plural forms follow the rules of each language (practice 60)', () => {
  const days = { one: '1', two: '2', few: 'few', many: 'many', other: 'other' };
  const forms = (locale: string): string[] =>
    [1, 2, 5, 11, 21, 22, 100].map((count) => createPlural(locale)(count, days));
  expect(forms('en')).toEqual(['1', 'other', 'other', 'other', 'other', 'other', 'other']);
  expect(forms('uk')).toEqual(['1', 'few', 'many', 'many', '1', 'few', 'many']);
  expect(forms('pl')).toEqual(['1', 'few', 'many', 'many', 'many', 'few', 'many']);
  expect(forms('ar')).toEqual(['1', '2', 'few', 'many', 'many', 'many', 'other']);
});

test('a sentence with a count is inflected', () => {
  const { sinceThen } = ukrainian.messages.event;
  expect([1, 3, 5, 21].map((count) => sinceThen('5 березня', count))).toEqual([
    'Ви на даті 5 березня: минуло 1 день після цієї події.',
    'Ви на даті 5 березня: минуло 3 дні після цієї події.',
    'Ви на даті 5 березня: минуло 5 днів після цієї події.',
    'Ви на даті 5 березня: минуло 21 день після цієї події.',
  ]);
});

test('numbers and dates are written as Intl writes them, signs stay before their number', () => {
  for (const language of LANGUAGES) addLanguage(language);
  const day = Date.UTC(2025, 1, 28) / 86_400_000;
  expect(wordsFor('de').score(-8.25)).toBe('−8,3');
  expect(wordsFor('uk-UA').date(day)).toBe('28\u00a0лютого\u00a02025');
  expect(wordsFor('fr').shortDate(day, 'month')).toBe('févr.\u00a02025');
  expect(wordsFor('ar').score(1.2)).toBe('\u2066+1.2\u2069');
  expect(wordsFor('ar').direction).toBe('rtl');
  const { hostileEnd, alliedEnd } = panelMessages(wordsFor('ar')).legend;
  expect([hostileEnd, alliedEnd]).toEqual(['عدائية \u2066−10\u2069', '\u2066+10\u2069 متحالفة']);
});

test('a language without words is spoken in English', () => {
  expect(wordsFor('tlh').lang).toBe('en');
});

test('a date ends a sentence with one full stop, and is not broken across lines', () => {
  for (const language of LANGUAGES) addLanguage(language);
  const day = Date.UTC(1889, 5, 1) / 86_400_000;
  for (const { lang, panels } of [...LANGUAGES, { lang: 'en', panels: allEnglishPanels }]) {
    for (const precision of ['day', 'month', 'year'] as const) {
      const words = wordsFor(lang);
      const date = words.date(day, precision);
      for (const written of [date, words.shortDate(day, precision)]) {
        expect(written).toContain('1889');
        expect(written).not.toMatch(/ /);
      }
      for (const said of [
        panels.panels.changeSince(date),
        panels.balance.since(date),
        panels.supposition.asRecorded(date),
      ]) {
        expect(said).toMatch(/[^.]\.$/);
      }
    }
  }
  expect(wordsFor('ru').date(day)).toBe('1\u00a0июня\u00a01889');
  expect(wordsFor('fr').date(day)).toBe('1er\u00a0juin\u00a01889');
  expect(wordsFor('fr').shortDate(day + 10)).toBe('11\u00a0juin\u00a01889');
});

test('changes and choices begin in a month or on a day', () => {
  for (const language of LANGUAGES) addLanguage(language);
  const day = Date.UTC(1979, 7, 24) / 86_400_000;
  const say = (lang: string, panels: Language['panels']): string[] => {
    const { date, shortDate, messages } = wordsFor(lang);
    const { explorer } = messages;
    return [
      panels.panels.changeSince(date(day, 'month')),
      explorer.since(shortDate(day, 'year')),
      panels.supposition.asRecorded(date(day)),
      panels.supposition.asRecorded(date(day, 'month')),
    ].map((text) => text.replaceAll('\u00a0', ' '));
  };
  expect(say('en', allEnglishPanels)).toEqual([
    'Changes since August 1979.',
    ' · changes since 1979',
    'As recorded: your choices begin on 24 August 1979.',
    'As recorded: your choices begin in August 1979.',
  ]);
  expect(say('de', german.panels)).toEqual([
    'Änderungen seit August 1979.',
    ' · Änderungen seit 1979',
    'Wie geschehen: Ihre Änderungen beginnen am 24. August 1979.',
    'Wie geschehen: Ihre Änderungen beginnen im August 1979.',
  ]);
  expect(say('fr', french.panels)).toEqual([
    'Changements depuis août 1979.',
    ' · changements depuis 1979',
    'Selon les faits : vos modifications commencent le 24 août 1979.',
    'Selon les faits : vos modifications commencent en août 1979.',
  ]);
  expect(say('ru', russian.panels)).toEqual([
    'Изменения с августа 1979.',
    ' · изменения с 1979',
    'Как записано: начало ваших изменений — 24 августа 1979.',
    'Как записано: начало ваших изменений — август 1979.',
  ]);
  expect(say('uk', ukrainian.panels)).toEqual([
    'Зміни від серпня 1979.',
    ' · зміни від 1979',
    'Як записано: початок ваших змін — 24 серпня 1979.',
    'Як записано: початок ваших змін — серпень 1979.',
  ]);
});

test('a month stands beside other words than a day does', () => {
  for (const language of LANGUAGES) addLanguage(language);
  const say = (lang: string, panels: Language['panels']): (string | RegExp)[] => {
    const words = wordsFor(lang);
    const [start, end] = [Date.UTC(1889, 1, 15), Date.UTC(1890, 7, 20)] as const;
    const [from, to] = [start, end].map((time) => words.date(time / 86_400_000, 'month'));
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    return [
      plain(words.messages.timeline.stripes(6, from!, to!)),
      plain(panels.difference.heading(from!, words.date(end / 86_400_000))),
      plain(panels.balance.since(from!)),
      plain(panels.panels.sum('A–B', from!)),
      plain(panels.panels.sum('A–B', words.date(start / 86_400_000))),
      plain(panels.branches.across.branchScores(from!, 'A–B', '…')),
      plain(panels.branches.scores('A', from!)),
    ];
  };
  expect(say('en', allEnglishPanels)).toEqual([
    expect.stringContaining('from February 1889 to August 1890'),
    'What changed from February 1889 to 20 August 1890',
    'In tension since February 1889.',
    'A–B in February 1889',
    'A–B on 15 February 1889',
    'In February 1889, A–B is not known in the record. Hypothetically: ….',
    'A: scores in February 1889',
  ]);
  expect(say('de', german.panels)).toEqual([
    expect.stringContaining('von Februar 1889 bis August 1890'),
    'Was sich von Februar 1889 bis 20. August 1890 änderte',
    'In Spannung seit Februar 1889.',
    'A–B im Februar 1889',
    'A–B am 15. Februar 1889',
    'Im Februar 1889 ist A–B im Geschehenen nicht bekannt. Hypothetisch: ….',
    'A: Werte im Februar 1889',
  ]);
  expect(say('fr', french.panels)).toEqual([
    expect.stringContaining('de février 1889 à août 1890'),
    'Ce qui a changé entre février 1889 et le 20 août 1890',
    'En tension depuis février 1889.',
    'A–B en février 1889',
    'A–B le 15 février 1889',
    'En février 1889, A–B n’est pas connu dans les faits. Hypothétiquement : ….',
    'A : scores en février 1889',
  ]);
  expect(say('ru', russian.panels)).toEqual([
    expect.stringContaining('с февраля 1889 по август 1890'),
    'Что изменилось: февраль 1889 – 20 августа 1890',
    'В напряжении с февраля 1889.',
    'A–B, февраль 1889',
    'A–B, 15 февраля 1889',
    'февраль 1889: A–B, в записи не известно. Гипотетически: ….',
    'A: оценки на февраль 1889',
  ]);
  expect(say('uk', ukrainian.panels)).toEqual([
    expect.stringContaining('від лютого 1889 до серпня 1890'),
    'Що змінилося: лютий 1889 – 20 серпня 1890',
    'У напруженні від лютого 1889.',
    'A–B, лютий 1889',
    'A–B, 15 лютого 1889',
    'лютий 1889: A–B, у записі не відомо. Гіпотетично: ….',
    'A: оцінки на лютий 1889',
  ]);
});

test('one stripe, two, five and twenty-one are counted as each language counts', () => {
  const counted = ({ messages }: Language): string[] =>
    [1, 2, 5, 21].map(
      (count) => /^\S+ (.+?) (?:с|від) /.exec(messages.timeline.stripes(count, '1', '2'))![1]!,
    );
  expect(counted(russian)).toEqual(['одной пары', '2 пар', '5 пар', '21 пары']);
  expect(counted(ukrainian)).toEqual(['однієї пари', '2 пар', '5 пар', '21 пари']);
});

test('counts of many are grouped, however they are counted', () => {
  for (const { found, forward } of [englishCrowd, ...LANGUAGES.map(({ crowd }) => crowd)]) {
    for (const said of [found(3, 3, 12_345), found(3, 12_345, 0), forward('A', 12_345)]) {
      expect(said).toMatch(/12\D?345/);
      expect(said).not.toContain('12345');
    }
  }
});

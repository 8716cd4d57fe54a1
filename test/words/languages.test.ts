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
import { englishPanels } from '../../src/words/english-panels.ts';
import { addLanguage, wordsFor } from '../../src/words/words.ts';

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
    panels: englishPanels,
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
  expect(wordsFor('uk-UA').date(day)).toBe('28 лютого 2025 р.');
  expect(wordsFor('fr').shortDate(day, 'month')).toBe('févr. 2025');
  expect(wordsFor('ar').score(1.2)).toBe('\u200e+1.2');
  expect(wordsFor('ar').direction).toBe('rtl');
});

test('a language without words is spoken in English', () => {
  expect(wordsFor('tlh').lang).toBe('en');
});

// Which text a reader gets, and in which language it says it is.
import { expect, test } from 'vitest';
import { textIn } from '../../src/dataset/localized-text.ts';

const both = { en: 'Talks', uk: 'Переговори' };

test('a plain text is in the language of the dataset', () => {
  expect(textIn('Talks', 'uk', 'en')).toEqual({ text: 'Talks', lang: 'en' });
});

test('the wanted language comes first, then its base, then that of the dataset, then any', () => {
  expect(textIn(both, 'uk', 'en')).toEqual({ text: 'Переговори', lang: 'uk' });
  expect(textIn(both, 'uk-UA', 'en')).toEqual({ text: 'Переговори', lang: 'uk' });
  expect(textIn(both, 'fr', 'en')).toEqual({ text: 'Talks', lang: 'en' });
  expect(textIn({ uk: 'Переговори' }, 'fr', 'en')).toEqual({ text: 'Переговори', lang: 'uk' });
});

test('names of things in JavaScript are no languages', () => {
  expect(textIn(both, 'constructor', 'en')).toEqual({ text: 'Talks', lang: 'en' });
  expect(textIn(both, '__proto__', 'toString')).toEqual({ text: 'Talks', lang: 'en' });
});

test('no text at all is an empty one', () => {
  expect(textIn({}, 'en', 'en')).toEqual({ text: '', lang: 'en' });
});

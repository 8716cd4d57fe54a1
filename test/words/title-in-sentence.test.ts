import { expect, test } from 'vitest';
import { cutSentence, titleInSentence } from '../../src/words/title-in-sentence.ts';
import { language } from '../../src/words/languages/german.ts';
import { addLanguage, wordsFor } from '../../src/words/words.ts';
import { actor, dataset } from '../support/datasets.ts';

const data = dataset({ language: 'en', actors: [actor('A'), actor('B')] });
addLanguage(language);
const [english, german] = [wordsFor('en'), wordsFor('de')];

test('a title in the language of its sentence stands there as it is', () => {
  expect(titleInSentence('Talks open', data, english)).toBe('Talks open');
  expect(titleInSentence({ en: 'Talks open', de: 'Gespräche' }, data, german)).toBe('Gespräche');
});

test('a title in the language of the dataset is cut out of a sentence in another', () => {
  const sentence = `Grund: „${titleInSentence('Talks open', data, german)}“ und mehr.`;
  expect(sentence).toBe('Grund: „\u2068Talks open\u2069“ und mehr.');
  expect(cutSentence(sentence)).toEqual(['Grund: „', 'Talks open', '“ und mehr.']);
});

test('a title in a third language is nobody’s to mark', () => {
  expect(titleInSentence({ fr: 'Pourparlers' }, data, german)).toBe('Pourparlers');
});

test('an isolate of the title’s own takes nothing of the sentence along', () => {
  const sentence = `Grund: ${titleInSentence('Talks\u2069 open', data, german)}.`;
  expect(cutSentence(sentence)).toEqual(['Grund: ', 'Talks', ' open\u2069.']);
});

// Data that would rather be read as something else.
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { actor, draft, event, push, type Draft } from '../support/datasets.ts';
import { problemsOf, sentence, sentences, small } from './faulty-dataset.ts';

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

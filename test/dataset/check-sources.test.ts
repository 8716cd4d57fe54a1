// What sources may be, and where they may be read.
import { describe, expect, test } from 'vitest';
import { event, type Draft } from '../support/datasets.ts';
import { sentence, sentences, small, withValue } from './faulty-dataset.ts';

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

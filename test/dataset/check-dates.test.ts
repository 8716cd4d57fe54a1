// The order of dates, in chapters and in scenarios.
import { describe, expect, test } from 'vitest';
import { event, type Draft } from '../support/datasets.ts';
import { sentence, sentences, small } from './faulty-dataset.ts';

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

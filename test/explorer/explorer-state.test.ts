// Where a reader begins, and from where changes are counted.
import { describe, expect, test } from 'vitest';
import { openingState, sinceOf } from '../../src/explorer/explorer-state.ts';
import { opening, stateWith, tale } from './tale.ts';

describe('the opening', () => {
  test('is where the author put it, in its chapter, with nothing chosen', () => {
    expect(opening).toEqual({
      at: '2025-01-03/morning',
      focus: [],
      chapter: 'start',
      choices: {},
      since: undefined,
      view: 'map',
      storyStep: undefined,
    });
  });

  test('is the last event when the author put it nowhere', () => {
    expect(openingState({ ...tale, opening: undefined }).at).toBe('2025-01-08');
  });

  test('counts changes from the day the author set; every other state counts for itself', () => {
    expect(sinceOf(tale, opening)).toBe('2025-01-02');
    expect(sinceOf(tale, stateWith({ at: '2025-01-03' }))).toBeUndefined();
    expect(sinceOf(tale, stateWith({ choices: { scenario: 'if' } }))).toBeUndefined();
  });
});

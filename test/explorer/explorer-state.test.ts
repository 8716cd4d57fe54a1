// What each request makes of a reader's state.
import { describe, expect, test } from 'vitest';
import {
  openingState,
  sinceOf,
  update,
  type ExplorerState,
} from '../../src/explorer/explorer-state.ts';
import { dataset, event, push } from '../support/datasets.ts';

/** Four days of January, of which the second has two events; a branch that leaves on the 4th. */
const tale = dataset({
  events: [
    push('first', '2025-01-02', 'A-B', 4),
    push('morning', '2025-01-03', 'A-B', 4),
    push('evening', '2025-01-03', 'A-C', -4),
    push('last', '2025-01-08', 'B-C', 4),
  ],
  chapters: [
    { id: 'start', title: 'Start', from: '2025-01-01', to: '2025-01-03' },
    { id: 'end', title: 'End', from: '2025-01-04', to: '2025-01-31' },
  ],
  scenarios: [
    {
      id: 'if',
      title: 'If',
      from: '2025-01-04',
      description: 'Otherwise.',
      events: [
        event('if-one', '2025-01-06', { confidence: 'projected', basis: 'A plan.' }),
        event('if-two', '2025-01-10', { confidence: 'projected', basis: 'A plan.' }),
      ],
    },
  ],
  opening: {
    at: '2025-01-03',
    event: 'morning',
    since: '2025-01-02',
    headline: 'A tale',
    takeaway: 'It ends well.',
  },
  story: [
    { at: '2025-01-02', event: 'first', focus: ['A', 'B'], title: 'One', text: 'It begins.' },
    { at: '2025-01-03', event: 'evening', title: 'Two', text: 'It goes on.' },
    { at: '2025-01-10', scenario: 'if', focus: ['C'], title: 'Three', text: 'Or else.' },
  ],
});

const opening = openingState(tale);
const stateWith = (more: Partial<ExplorerState>): ExplorerState => ({ ...opening, ...more });

describe('the opening', () => {
  test('is where the author put it, in its chapter, with nothing chosen', () => {
    expect(opening).toEqual({
      at: '2025-01-03/morning',
      focus: [],
      chapter: 'start',
      scenario: undefined,
      storyStep: undefined,
    });
  });

  test('is the last event when the author put it nowhere', () => {
    expect(openingState({ ...tale, opening: undefined }).at).toBe('2025-01-08');
  });

  test('counts changes from the day the author set; every other state counts for itself', () => {
    expect(sinceOf(tale, opening)).toBe('2025-01-02');
    expect(sinceOf(tale, stateWith({ at: '2025-01-03' }))).toBeUndefined();
    expect(sinceOf(tale, stateWith({ scenario: 'if' }))).toBeUndefined();
  });
});

describe('another date', () => {
  test('is written in its shortest form', () => {
    const at = (text: string) => update(tale, opening, { type: 'alliance-at-change', at: text }).at;
    expect(at('2025-01-03/evening')).toBe('2025-01-03');
    expect(at('2025-01-03/no-such-event')).toBe('2025-01-03');
    expect(at('2025-01-05')).toBe('2025-01-05');
  });

  test('ends the story', () => {
    const told = stateWith({ at: '2025-01-02', storyStep: 0, focus: ['A', 'B'] });
    expect(update(tale, told, { type: 'alliance-at-change', at: '2025-01-08' })).toEqual(
      stateWith({ at: '2025-01-08', focus: ['A', 'B'], chapter: 'end' }),
    );
  });

  test('takes a zoomed axis along to its chapter, and out where there is none', () => {
    const zoomed = stateWith({ chapter: 'start' });
    const next = (at: string) => update(tale, zoomed, { type: 'alliance-at-change', at }).chapter;
    expect(next('2025-01-02')).toBe('start');
    expect(next('2025-01-04')).toBe('end');
    expect(next('2025-02-01')).toBeUndefined();
  });

  test('leaves an axis that shows the whole alone', () => {
    const whole = stateWith({ chapter: undefined });
    expect(update(tale, whole, { type: 'alliance-at-change', at: '2025-01-04' }).chapter).toBe(
      undefined,
    );
  });

  test('that is no date changes nothing', () => {
    for (const at of ['', 'soon', '2025-02-30', '2025-01-03T00:00']) {
      expect(update(tale, opening, { type: 'alliance-at-change', at })).toBe(opening);
    }
  });
});

describe('a chapter', () => {
  const choose = (state: ExplorerState, chapter: string | undefined) =>
    update(tale, state, { type: 'alliance-chapter-change', chapter });

  test('that holds the date moves nothing', () => {
    expect(choose(opening, 'start')).toEqual(stateWith({ chapter: 'start' }));
  });

  test('elsewhere brings the reader to its first day', () => {
    expect(choose(opening, 'end')).toEqual(stateWith({ chapter: 'end', at: '2025-01-04' }));
  });

  test('elsewhere ends the story, whose step stands at another date', () => {
    const told = stateWith({ at: '2025-01-02', storyStep: 0 });
    expect(choose(told, 'end').storyStep).toBeUndefined();
    expect(choose(told, 'start').storyStep).toBe(0);
  });

  test('that is unknown, or none, shows the whole', () => {
    const whole = stateWith({ chapter: undefined });
    expect(choose(opening, undefined)).toEqual(whole);
    expect(choose(opening, '__proto__')).toEqual(whole);
  });
});

describe('a scenario', () => {
  const pick = (state: ExplorerState, scenario: string | undefined) =>
    update(tale, state, { type: 'alliance-scenario-change', scenario });

  test('keeps a date that it reaches', () => {
    expect(pick(stateWith({ at: '2025-01-08', chapter: 'end' }), 'if')).toEqual(
      stateWith({ at: '2025-01-08', scenario: 'if', chapter: 'end' }),
    );
  });

  test('brings a reader who stands before its first event there', () => {
    expect(pick(opening, 'if')).toEqual(
      stateWith({ at: '2025-01-06', scenario: 'if', chapter: 'end' }),
    );
  });

  test('left again keeps the date', () => {
    const supposed = stateWith({ at: '2025-01-06', scenario: 'if', chapter: 'end' });
    expect(pick(supposed, undefined)).toEqual(stateWith({ at: '2025-01-06', chapter: 'end' }));
  });

  test('that is unknown is the record', () => {
    expect(
      pick(stateWith({ at: '2025-01-08', chapter: 'end' }), 'constructor').scenario,
    ).toBeUndefined();
  });

  test('ends the story', () => {
    expect(pick(stateWith({ at: '2025-01-02', storyStep: 0 }), 'if').storyStep).toBeUndefined();
  });
});

describe('the story', () => {
  const go = (state: ExplorerState, step: number | undefined) =>
    update(tale, state, { type: 'story-step', step });

  test('brings date, branch and actors of each step', () => {
    const one = go(opening, 0);
    expect(one).toEqual(stateWith({ at: '2025-01-02', focus: ['A', 'B'], storyStep: 0 }));
    const two = go(one, 1);
    expect(two).toEqual(stateWith({ at: '2025-01-03', focus: [], storyStep: 1 }));
    const three = go(two, 2);
    expect(three).toEqual(
      stateWith({
        at: '2025-01-10',
        focus: ['C'],
        scenario: 'if',
        storyStep: 2,
        chapter: 'end',
      }),
    );
    expect(go(three, 0)).toEqual(one);
  });

  test('left stays at the date and branch, with no actor brought forward', () => {
    const three = go(opening, 2);
    expect(go(three, undefined)).toEqual(
      stateWith({ at: '2025-01-10', scenario: 'if', chapter: 'end' }),
    );
    expect(go(three, 3)).toEqual(go(three, undefined));
  });

  test('goes on while the reader brings other actors forward', () => {
    const one = go(opening, 0);
    expect(update(tale, one, { type: 'alliance-focus-change', focus: [] })).toEqual({
      ...one,
      focus: [],
    });
  });
});

test('a request for what already is gives the same state back', () => {
  const state = stateWith({ at: '2025-01-06', scenario: 'if', focus: ['A', 'B'], chapter: 'end' });
  expect(update(tale, state, { type: 'alliance-at-change', at: '2025-01-06' })).toBe(state);
  expect(update(tale, state, { type: 'alliance-focus-change', focus: ['A', 'B'] })).toBe(state);
  expect(update(tale, state, { type: 'alliance-chapter-change', chapter: 'end' })).toBe(state);
  expect(update(tale, state, { type: 'alliance-scenario-change', scenario: 'if' })).toBe(state);
});

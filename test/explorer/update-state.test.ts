// Where each request brings a reader.
import { describe, expect, test } from 'vitest';
import { openingState, sinceOf, type ExplorerState } from '../../src/explorer/explorer-state.ts';
import { choicesAfter, update } from '../../src/explorer/update-state.ts';
import { opening, stateWith, tale } from './tale.ts';

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
    const [start, end] = tale.chapters;
    const parted = { ...tale, chapters: [start!, { ...end!, from: '2025-01-06' }] };
    const zoomed = stateWith({ chapter: 'start' });
    const next = (at: string) => update(parted, zoomed, { type: 'alliance-at-change', at }).chapter;
    expect(next('2025-01-02')).toBe('start');
    expect(next('2025-01-06')).toBe('end');
    expect(next('2025-01-05')).toBeUndefined();
  });

  test('is one that there is: the nearest', () => {
    const at = (text: string) => update(tale, opening, { type: 'alliance-at-change', at: text }).at;
    expect(at('9999-01-01')).toBe('2025-01-31');
    expect(at('1800-01-01')).toBe('2025-01-01');
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
  test('that is picked from its start brings the reader to its first step, wherever he stood', () => {
    const [first] = tale.scenarios[0]!.events;
    for (const at of ['2025-01-01', '2025-01-12']) {
      const request = {
        type: 'alliance-scenario-change',
        scenario: 'if',
        fromStart: true,
      } as const;
      expect(update(tale, stateWith({ at }), request).at).toBe(first!.date);
    }
  });

  const pick = (state: ExplorerState, scenario: string | undefined) =>
    update(tale, state, { type: 'alliance-scenario-change', scenario });

  test('keeps a date that it reaches', () => {
    expect(pick(stateWith({ at: '2025-01-08', chapter: 'end' }), 'if')).toEqual(
      stateWith({ at: '2025-01-08', choices: { scenario: 'if' }, chapter: 'end' }),
    );
  });

  test('brings a reader who stands before its first event there', () => {
    expect(pick(opening, 'if')).toEqual(
      stateWith({ at: '2025-01-06', choices: { scenario: 'if' }, chapter: 'end' }),
    );
  });

  test('left again keeps the date', () => {
    const supposed = stateWith({ at: '2025-01-06', choices: { scenario: 'if' }, chapter: 'end' });
    expect(pick(supposed, undefined)).toEqual(stateWith({ at: '2025-01-06', chapter: 'end' }));
  });

  test('that is unknown is the record', () => {
    expect(pick(stateWith({ at: '2025-01-08', chapter: 'end' }), 'constructor').choices).toEqual(
      {},
    );
  });

  test('ends the story', () => {
    expect(pick(stateWith({ at: '2025-01-02', storyStep: 0 }), 'if').storyStep).toBeUndefined();
  });
});

describe('the story', () => {
  const go = (state: ExplorerState, step: number | undefined) =>
    update(tale, state, { type: 'alliance-story-step', step });

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
        choices: { scenario: 'if' },
        storyStep: 2,
        chapter: 'end',
      }),
    );
    expect(go(three, 0)).toEqual(one);
  });

  test('left stays at the date and branch, with no actor brought forward', () => {
    const three = go(opening, 2);
    expect(go(three, undefined)).toEqual(
      stateWith({ at: '2025-01-10', choices: { scenario: 'if' }, chapter: 'end' }),
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
  const state = stateWith({
    at: '2025-01-06',
    choices: { scenario: 'if' },
    focus: ['A', 'B'],
    chapter: 'end',
  });
  expect(update(tale, state, { type: 'alliance-at-change', at: '2025-01-06' })).toBe(state);
  expect(update(tale, state, { type: 'alliance-focus-change', focus: ['A', 'B'] })).toBe(state);
  expect(update(tale, state, { type: 'alliance-chapter-change', chapter: 'end' })).toBe(state);
  expect(update(tale, state, { type: 'alliance-scenario-change', scenario: 'if' })).toBe(state);
});

describe('a second date', () => {
  const compare = (state: ExplorerState, since: string | undefined) =>
    update(tale, state, { type: 'alliance-since-change', since });

  test('is what changes are counted from, before the author’s', () => {
    const state = compare(opening, '2025-01-03/evening');
    expect(state).toEqual(stateWith({ since: '2025-01-03' }));
    expect(sinceOf(tale, state)).toBe('2025-01-03');
    expect(compare(state, undefined)).toEqual(opening);
  });

  test('is set with the first as a span', () => {
    const span = { since: '2025-01-02', at: '2025-01-08' };
    expect(update(tale, opening, { type: 'alliance-span-change', ...span })).toEqual(
      stateWith({ ...span, chapter: 'end' }),
    );
  });

  test('that is none changes nothing', () => {
    expect(compare(opening, 'soon')).toBe(opening);
  });
});

test('another view shows the same state otherwise', () => {
  expect(update(tale, opening, { type: 'alliance-view-change', view: 'branches' })).toEqual(
    stateWith({ view: 'branches' }),
  );
});

test('a relation on a date of the record is seen outside any scenario, with the reader’s changes', () => {
  const supposed = stateWith({
    at: '2025-01-10',
    choices: { scenario: 'if', gain: 0.2 },
    view: 'difference',
    since: '2025-01-02',
    storyStep: 2,
  });
  const request = {
    type: 'alliance-focus-change',
    focus: ['A', 'B'],
    recordAt: '2025-01-08',
  } as const;
  expect(update(tale, supposed, request)).toEqual(
    stateWith({ at: '2025-01-08', choices: { gain: 0.2 }, focus: ['A', 'B'], chapter: 'end' }),
  );
  expect(choicesAfter(tale, supposed.choices, request)).toEqual({ gain: 0.2 });
});

// Reason: it gave a blank page with no way back.
test('the branches of a story that has none are no view', () => {
  const plain = { ...tale, scenarios: [], story: [] };
  const stay = openingState(plain);
  expect(update(plain, stay, { type: 'alliance-view-change', view: 'branches' })).toBe(stay);
  expect(update(plain, stay, { type: 'alliance-view-change', view: 'difference' }).view).toBe(
    'difference',
  );
});

describe('the difference of two dates', () => {
  const compared = update(tale, opening, { type: 'alliance-view-change', view: 'difference' });

  test('begins with the author’s earlier date, or the one the reader has chosen', () => {
    expect(compared).toMatchObject({ view: 'difference', since: '2025-01-02', at: opening.at });
    const chosen = stateWith({ since: '2025-01-01' });
    expect(
      update(tale, chosen, { type: 'alliance-view-change', view: 'difference' }),
    ).toMatchObject({ view: 'difference', since: '2025-01-01' });
  });

  test('takes two dates at once, each in its shortest form', () => {
    const span = { since: '2025-01-03', at: '2025-01-08/last' };
    expect(update(tale, compared, { type: 'alliance-span-change', ...span })).toMatchObject({
      view: 'difference',
      since: '2025-01-03',
      at: '2025-01-08',
    });
    const none = { since: 'never', at: '2025-02-31' };
    expect(update(tale, compared, { type: 'alliance-span-change', ...none })).toBe(compared);
  });

  test('ends where the reader goes back to the map, or to an event', () => {
    const back = { view: 'map', since: undefined };
    expect(update(tale, compared, { type: 'alliance-view-change', view: 'map' })).toMatchObject(
      back,
    );
    expect(update(tale, compared, { type: 'alliance-at-change', at: '2025-01-02' })).toMatchObject({
      ...back,
      at: '2025-01-02',
    });
  });
});

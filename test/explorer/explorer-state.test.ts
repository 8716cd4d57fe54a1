// What each request makes of a reader's state.
import { describe, expect, test } from 'vitest';
import { openingState, sinceOf, type ExplorerState } from '../../src/explorer/explorer-state.ts';
import { update } from '../../src/explorer/update-state.ts';
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

describe('a weight', () => {
  const weigh = (state: ExplorerState, id: string, weight: number) =>
    update(tale, state, { type: 'alliance-weight-change', event: id, weight });

  test('of 0 switches an event off, and any other switches it on again', () => {
    const off = weigh(opening, 'first', 0);
    expect(off.choices).toEqual({ without: ['first'] });
    expect(weigh(off, 'first', 1.5).choices).toEqual({ weights: { first: 1.5 } });
    expect(weigh(off, 'first', 1)).toEqual(opening);
  });

  test('is kept in one order, however one came to it', () => {
    const one = weigh(weigh(opening, 'first', 2), 'evening', 0.5);
    const other = weigh(weigh(opening, 'evening', 0.5), 'first', 2);
    expect(JSON.stringify(one.choices)).toBe('{"weights":{"evening":0.5,"first":2}}');
    expect(JSON.stringify(other.choices)).toBe(JSON.stringify(one.choices));
  });

  test('above 2 counts as 2; one that is none, or of no event, changes nothing', () => {
    expect(weigh(opening, 'first', 9).choices).toEqual({ weights: { first: 2 } });
    expect(weigh(opening, 'first', NaN)).toBe(opening);
    expect(weigh(opening, 'first', -1)).toBe(opening);
    expect(weigh(opening, '__proto__', 2)).toBe(opening);
  });

  test('leaves the reader at the event that it switches off', () => {
    expect(weigh(opening, 'morning', 0).at).toBe('2025-01-03/morning');
  });

  test('leaves a reader of the story at its step', () => {
    const told = update(tale, opening, { type: 'alliance-story-step', step: 1 });
    expect(weigh(told, 'evening', 0)).toEqual({ ...told, choices: { without: ['evening'] } });
  });
});

describe('an event of one’s own', () => {
  const talks = {
    ...{ date: '2025-01-03', title: 'Talks', from: 'B', to: 'A' },
    ...{ cameo: '04', strength: 5 },
  };
  const write = (state: ExplorerState, event: typeof talks, id?: string) =>
    update(tale, state, { type: 'alliance-event-write', event, ...(id !== undefined && { id }) });

  test('gets an id that no other event has', () => {
    const one = write(opening, talks);
    expect(one.choices).toEqual({ added: [{ ...talks, id: 'own-1' }] });
    expect(write(one, talks).choices.added?.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    const named = { ...tale, events: [...tale.events, { ...tale.events[0]!, id: 'own-1' }] };
    const request = { type: 'alliance-event-write', event: talks } as const;
    expect(update(named, openingState(named), request).choices.added?.[0]?.id).toBe('own-2');
  });

  test('that lies ahead of the reader brings him to its day, out of the story, and no other does', () => {
    const told = update(tale, opening, { type: 'alliance-story-step', step: 0 });
    const ahead = write(told, { ...talks, date: '2025-01-07' });
    expect(ahead).toMatchObject({ at: '2025-01-07', chapter: 'end', storyStep: undefined });
    expect(write(told, { ...talks, date: '2025-01-01' })).toMatchObject({
      at: '2025-01-02',
      storyStep: 0,
    });
    expect(write(ahead, { ...talks, date: '2025-01-03' }).at).toBe('2025-01-07');
    const morning = stateWith({ at: '2025-01-03/morning' });
    expect(write(morning, { ...talks, date: '2025-01-03' }).at).toBe('2025-01-03');
    expect(write(told, { ...talks, date: '2025-01-07', to: 'B' })).toBe(told);
  });

  test('is written anew under its id, and taken back', () => {
    const changed = write(write(opening, talks), { ...talks, strength: 2 }, 'own-1');
    expect(changed.choices.added).toEqual([{ ...talks, strength: 2, id: 'own-1' }]);
    const gone = update(tale, changed, { type: 'alliance-event-remove', event: 'own-1' });
    // He stays on the day that it had brought him to.
    expect(gone).toEqual({ ...opening, at: talks.date });
  });

  test('takes what was chosen about it along when it is taken back', () => {
    const off = update(tale, write(opening, talks), {
      ...{ type: 'alliance-weight-change', event: 'own-1', weight: 0 },
    } as const);
    expect(off.choices.without).toEqual(['own-1']);
    const gone = update(tale, off, { type: 'alliance-event-remove', event: 'own-1' });
    expect(gone.choices).toEqual({});
  });

  test.each([
    ['on no day', { date: '2025-02-30' }],
    ['of an actor with itself', { to: 'B' }],
    ['of nobody', { from: '__proto__' }],
    ['of no kind of act', { cameo: '99' }],
    ['stronger than its kind of act', { strength: 9 }],
    ['of no strength', { strength: NaN }],
    ['without a name', { title: '' }],
    ['with half a character for a name', { title: '\ud800' }],
    ['with a name without end', { title: 'x'.repeat(121) }],
  ])('%s is passed over', (_, wrong) => {
    expect(write(opening, { ...talks, ...wrong })).toBe(opening);
  });

  test('that the reader stands at leaves him on its day when it is taken back', () => {
    const there = update(tale, write(opening, { ...talks, date: '2025-01-02' }), {
      ...{ type: 'alliance-at-change', at: '2025-01-02/own-1' },
    } as const);
    expect(there.at).toBe('2025-01-02');
    const gone = update(tale, there, { type: 'alliance-event-remove', event: 'own-1' });
    expect(gone.at).toBe('2025-01-02');
  });
});

describe('the constants', () => {
  const set = (state: ExplorerState, method: { gain?: number; halfLifeDays?: number }) =>
    update(tale, state, { type: 'alliance-method-change', ...method });

  test('are set one by one, at most half off the dataset’s own', () => {
    const one = set(opening, { gain: 0.3 });
    expect(one.choices).toEqual({ gain: 0.3 });
    expect(set(one, { halfLifeDays: 150 }).choices).toEqual({ gain: 0.3, halfLifeDays: 150 });
    expect(set(opening, { gain: 0.9, halfLifeDays: 1 }).choices).toEqual({
      ...{ gain: 0.375, halfLifeDays: 50 },
    });
  });

  test('are none of the reader’s when they are the dataset’s', () => {
    expect(set(set(opening, { gain: 0.3 }), { gain: 0.25 })).toEqual(opening);
    expect(set(opening, { gain: NaN })).toBe(opening);
  });
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

test('one request returns to the record, where the reader stands', () => {
  const changed = stateWith({
    at: '2025-01-06',
    chapter: 'end',
    focus: ['A'],
    choices: { scenario: 'if', without: ['first'], gain: 0.3 },
  });
  expect(update(tale, changed, { type: 'alliance-record-return' })).toEqual(
    stateWith({ at: '2025-01-06', chapter: 'end', focus: ['A'] }),
  );
});

test('another view shows the same state otherwise', () => {
  expect(update(tale, opening, { type: 'alliance-view-change', view: 'branches' })).toEqual(
    stateWith({ view: 'branches' }),
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

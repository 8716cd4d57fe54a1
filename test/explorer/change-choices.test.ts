// What each request makes of a reader’s choices.
import { describe, expect, test } from 'vitest';
import { openingState, type ExplorerState } from '../../src/explorer/explorer-state.ts';
import { update } from '../../src/explorer/update-state.ts';
import { opening, stateWith, tale } from './tale.ts';

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

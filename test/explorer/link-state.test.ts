// A reader’s state as a link, and back.
import { describe, expect, test } from 'vitest';
import { openingState, type ExplorerState } from '../../src/explorer/explorer-state.ts';
import { readLink, writeLink } from '../../src/explorer/link-state.ts';
import { update } from '../../src/explorer/update-state.ts';
import { actor, dataset, event, push } from '../support/datasets.ts';

const awkward = dataset({
  actors: ['__proto__', 'a,b', 'Ω%2C'].map(actor),
  events: [push('a/b', '2025-01-02', '__proto__-a,b', 4), event('later', '2025-01-02')],
  chapters: [{ id: 'constructor', title: 'C', from: '2025-01-01', to: '2025-01-31' }],
  scenarios: [
    {
      id: 'toString',
      title: 'If',
      from: '2025-01-02',
      description: 'Otherwise.',
      events: [event('if', '2025-01-05', { confidence: 'projected', basis: 'A plan.' })],
    },
  ],
  opening: { at: '2025-01-02', since: '2025-01-01', headline: 'H', takeaway: 'T' },
  story: [
    { at: '2025-01-02', event: 'a/b', focus: ['__proto__', 'a,b'], title: 'One', text: 'Text' },
    { at: '2025-01-05', scenario: 'toString', title: 'Two', text: 'Text' },
  ],
});
const start = openingState(awkward);
const linkTo = (more: Partial<ExplorerState>): string =>
  writeLink(awkward, { ...start, ...more }, new URLSearchParams()).toString();
const stateIn = (query: string): ExplorerState =>
  readLink(awkward, new URLSearchParams(query)).state;
const faultsIn = (query: string) => readLink(awkward, new URLSearchParams(query)).faults;

describe('a link', () => {
  test('says nothing of what is as it opens', () => {
    expect(linkTo({})).toBe('');
    expect(linkTo({ chapter: 'constructor' })).toBe('');
    expect(linkTo({ chapter: undefined })).toBe('chapter=all');
  });

  test('names date, event, actors, chapter, branch and step in words one can read', () => {
    expect(linkTo({ at: '2025-01-02/a/b' })).toBe('at=2025-01-02%2Fa%2Fb');
    expect(linkTo({ focus: ['__proto__', 'Ω%2C'] })).toBe('focus=__proto__%2C%CE%A9%25252C');
    expect(linkTo({ at: '2025-01-05', choices: { scenario: 'toString' } })).toBe(
      'at=2025-01-05&scenario=toString',
    );
  });

  test('names the record where its element opens with a branch, and only there', () => {
    const usual = { scenario: 'toString' };
    const write = (choices: ExplorerState['choices']): string =>
      writeLink(awkward, { ...start, choices }, new URLSearchParams(), usual).toString();
    expect(write({})).toBe('scenario=');
    expect(write({ scenario: 'toString' })).toBe('scenario=toString');
    expect(linkTo({ choices: {} })).toBe('');
    expect(stateIn('scenario=').choices).toEqual({});
    expect(faultsIn('scenario=')).toEqual([]);
  });

  test('practice 62: names the branch of a step of the story too', () => {
    const told = update(awkward, start, { type: 'alliance-story-step', step: 1 });
    expect(linkTo(told)).toContain('scenario=toString');
  });

  test('practice 50: keeps ids apart that hold commas or mean something to JavaScript', () => {
    expect(stateIn('focus=__proto__,a%252Cb').focus).toEqual(['__proto__', 'a,b']);
    expect(stateIn('focus=a%25252Cb').focus).toEqual([]);
    expect(stateIn('scenario=toString').choices.scenario).toBe('toString');
    expect(stateIn('chapter=constructor').chapter).toBe('constructor');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('brings the three of a triad back, and no more than three', () => {
    const crowd = dataset({ actors: ['A', 'B', 'C', 'D'].map(actor) });
    const read = (focus: string) => readLink(crowd, new URLSearchParams({ focus }));
    expect(read('C,A,B')).toMatchObject({ state: { focus: ['C', 'A', 'B'] }, faults: [] });
    expect(read('A,B,C,D')).toMatchObject({
      state: { focus: [] },
      faults: [{ field: 'focus', found: 'A,B,C,D' }],
    });
  });

  test('tells a step whose actors were let go from the step as it was written', () => {
    const told = update(awkward, start, { type: 'alliance-story-step', step: 0 });
    const freed = update(awkward, told, { type: 'alliance-focus-change', focus: [] });
    expect(stateIn(linkTo(told)).focus).toEqual(['__proto__', 'a,b']);
    expect(stateIn(linkTo(freed)).focus).toEqual([]);
  });

  test('practice 62: names every change of the reader’s, as short as it can', () => {
    expect(linkTo({ choices: { without: ['a/b', 'later'] } })).toBe('off=a%2Fb%2Clater');
    expect(linkTo({ choices: { weights: { later: 0.5 } } })).toBe('weight=later%7E0.5');
    expect(linkTo({ choices: { gain: 0.3, halfLifeDays: 60 } })).toBe('gain=0.3&halflife=60');
    expect(linkTo({ since: '2025-01-01', view: 'difference' })).toBe(
      'since=2025-01-01&view=difference',
    );
    const own = { id: 'own-1', date: '2025-01-02', title: 'Talks, ~5%', from: 'a,b', to: 'Ω%2C' };
    const choices = { added: [{ ...own, cameo: '04', strength: 2.5 }] };
    expect(decodeURIComponent(linkTo({ choices }))).toBe(
      'own=own-1~2025-01-02~a%2Cb~Ω%252C~04~2.5~Talks%2C+%7E5%25',
    );
  });

  test('keeps what is sound of a list, and reports the rest', () => {
    const read = (query: string) => readLink(awkward, new URLSearchParams(query));
    expect(read('off=later,nobody')).toEqual({
      state: { ...start, choices: { without: ['later'] } },
      faults: [{ field: 'off', found: 'nobody' }],
    });
    expect(read('off=nobody,later,no%252Cone').faults).toEqual([
      { field: 'off', found: 'nobody,no%2Cone' },
    ]);
    expect(read('weight=later~2,a/b~x')).toMatchObject({
      state: { choices: { weights: { later: 2 } } },
      faults: [{ field: 'weight', found: 'a/b~x' }],
    });
    const own = 'own-1~2025-01-02~a%252Cb~__proto__~04~2~Talks';
    const twice = read(`own=${own},${own},own-2~soon~a%252Cb~__proto__~04~2~Talks`);
    expect(twice.state.choices.added?.map(({ id }) => id)).toEqual(['own-1']);
    expect(twice.faults[0]!.found.split(',').map((one) => one.slice(0, 10))).toEqual([
      'own-1~2025',
      'own-2~soon',
    ]);
    expect(read('own=x~2025-01-02~a%252Cb~__proto__~04~99~Talks').faults).toHaveLength(1);
  });

  test('does not throw on an id that is no well-formed text', () => {
    expect(linkTo({ focus: ['\ud800'] })).toBe('focus=%EF%BF%BD');
  });
});

// Reason: the page it opened was blank, with no way back.
test('a link to branches that a story does not have leads to its map, and says so', () => {
  const plain = dataset({ events: [push('one', '2025-01-02', 'A-B', 4)] });
  for (const own of ['', '&own=own-1~2025-01-03~A~B~04~2~Talks']) {
    const { state, faults } = readLink(plain, new URLSearchParams(`view=branches${own}`));
    expect(state.view).toBe('map');
    expect(faults).toEqual([{ field: 'view', found: 'branches' }]);
  }
});

describe('a wrong value', () => {
  test.each([
    ['at', 'yesterday'],
    ['at', '2025-02-30'],
    ['focus', 'nobody'],
    ['focus', '__proto__,__proto__'],
    ['focus', '__proto__,a%2Cb,Ω'],
    ['focus', ','],
    ['chapter', '__proto__'],
    ['scenario', 'constructor'],
    ['step', '0'],
    ['step', '3'],
    ['step', '1.0'],
    ['step', '-1'],
    ['step', 'length'],
    ['since', 'soon'],
    ['view', 'toString'],
    ['off', 'nobody'],
    ['off', '%'],
    ['weight', 'later'],
    ['weight', 'later~11'],
    ['weight', '__proto__~2'],
    ['own', 'x'],
    ['own', 'later~2025-01-02~__proto__~a%2Cb~04~2~Talks'],
    ['gain', '2'],
    ['gain', '0.5'],
    ['halflife', '181'],
    ['gain', '0x1'],
    ['halflife', '-1'],
    ['halflife', 'Infinity'],
  ])('%s=%s is passed over and reported', (field, found) => {
    const { state, faults } = readLink(awkward, new URLSearchParams({ [field]: found }));
    expect(state).toEqual(start);
    expect(faults).toEqual([{ field, found }]);
  });

  test.each([
    ['2025-01-05', 'no-such-event'],
    ['2025-01-03', 'a/b'],
    ['2025-01-05', 'if'],
  ])(
    '%s/%s, of an event that is not there, leaves its day: old links keep their date',
    (day, event) => {
      for (const field of ['at', 'since'] as const) {
        const { state, faults } = readLink(
          awkward,
          new URLSearchParams({ [field]: `${day}/${event}` }),
        );
        expect(state[field]).toBe(day);
        expect(faults).toEqual([{ field, found: event }]);
      }
    },
  );

  test.each([
    ['9999-01-01', '2025-01-31'],
    ['2025-02-01', '2025-01-31'],
    ['9999-01-01/a/b', '2025-01-31'],
    ['2024-12-31', '2025-01-01'],
    ['0001-01-01', '2025-01-01'],
  ])('%s, which the story does not reach, leaves its nearest day: %s', (found, nearest) => {
    for (const field of ['at', 'since'] as const) {
      const { state, faults } = readLink(awkward, new URLSearchParams({ [field]: found }));
      expect(state[field]).toBe(nearest);
      expect(faults).toEqual([{ field, found }]);
    }
  });

  test('is none where a branch or an event of one’s own reaches that far', () => {
    const branch = dataset({
      events: [push('first', '2025-01-02', 'A-B', 4)],
      scenarios: [
        {
          id: 'if',
          title: 'If',
          from: '2025-01-03',
          description: 'Otherwise.',
          events: [event('far', '2026-05-01', { confidence: 'projected', basis: 'A plan.' })],
        },
      ],
    });
    const read = (query: string) => readLink(branch, new URLSearchParams(query));
    const own = 'own=own-1~2027-03-01~A~B~04~2~Talks';
    for (const [query, last] of [
      ['', '2025-01-02'],
      ['scenario=if', '2026-05-01'],
      [own, '2027-03-01'],
    ] as const) {
      expect(read(`${query}&at=${last}`)).toMatchObject({ state: { at: last }, faults: [] });
      expect(read(`${query}&at=2027-06-01`)).toMatchObject({
        state: { at: last },
        faults: [{ field: 'at', found: '2027-06-01' }],
      });
    }
  });

  test('leaves the right ones beside it alone', () => {
    const query = 'at=2025-01-05&focus=nobody&scenario=toString&chapter=never&step=nine';
    expect(stateIn(query)).toEqual({
      ...start,
      at: '2025-01-05',
      choices: { scenario: 'toString' },
    });
    expect(
      faultsIn(query)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['chapter', 'focus', 'step']);
  });

  test('is not an empty one: that asks for nothing', () => {
    expect(faultsIn('at=&chapter=&scenario=&step=')).toEqual([]);
    expect(stateIn('at=&chapter=&scenario=&step=')).toEqual(start);
  });
});

test('an event of a branch is known to a link that names the branch', () => {
  expect(stateIn('scenario=toString&at=2025-01-05/if').at).toBe('2025-01-05');
});

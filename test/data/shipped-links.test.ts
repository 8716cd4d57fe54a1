// Links that may stand in articles by now: each must open as it did, whatever becomes of format, code and data.
import { expect, test } from 'vitest';
import type { ExplorerState } from '../../src/explorer/explorer-state.ts';
import { readLink, writeLink } from '../../src/explorer/link-state.ts';
import { shippedDataset } from './shipped.ts';

const talks = {
  ...{ id: 'own-1', date: '2025-03-03', from: 'USA', to: 'RUS' },
  ...{ cameo: '04', strength: 1, title: 'Talks, in “Riyadh”' },
};
/** Of each story: a query as it was written once, and what of the state it must bring. Add to it; change nothing. */
const GIVEN: readonly (readonly [string, string, Partial<ExplorerState>])[] = [
  ['us-russia-realignment', 'at=2025-02-28', { at: '2025-02-28', chapter: 'the-turn' }],
  [
    'us-russia-realignment',
    'at=2025-03-02%2Flondon-summit&focus=USA%2CRUS&chapter=all',
    { at: '2025-03-02/london-summit', focus: ['USA', 'RUS'], chapter: undefined },
  ],
  [
    'us-russia-realignment',
    'scenario=grand-bargain&at=2025-08-10&view=branches',
    { at: '2025-08-10', choices: { scenario: 'grand-bargain' }, view: 'branches' },
  ],
  [
    'us-russia-realignment',
    'at=2025-02-28&off=oval-office-confrontation&weight=london-summit%7E2&gain=0.3&halflife=60',
    {
      choices: {
        without: ['oval-office-confrontation'],
        weights: { 'london-summit': 2 },
        gain: 0.3,
        halfLifeDays: 60,
      },
    },
  ],
  [
    'us-russia-realignment',
    'at=2025-03-17&scenario=talks-collapse&own=own-1%7E2025-03-03%7EUSA%7ERUS%7E04%7E1%7ETalks%252C+in+%E2%80%9CRiyadh%E2%80%9D',
    { at: '2025-03-17', choices: { scenario: 'talks-collapse', added: [talks] } },
  ],
  [
    'us-russia-realignment',
    'at=2025-03-02&since=2025-01-20&view=difference',
    { at: '2025-03-02', since: '2025-01-20', view: 'difference' },
  ],
  ['us-russia-realignment', 'step=9', { storyStep: 8 }],
  ['europe-1872-1907', 'at=1907-08-31&focus=FRA%2CDEU%2CRUS', { focus: ['FRA', 'DEU', 'RUS'] }],
  [
    'cold-war-triangle',
    'at=1972-02-21&off=nixon-in-china',
    { at: '1972-02-21', choices: { without: ['nixon-in-china'] } },
  ],
];

test.each(GIVEN)('an old link still opens: %s, %s', (id, query, expected) => {
  const data = shippedDataset(`${id}.json`);
  const { state, faults } = readLink(data, new URLSearchParams(query));
  expect(faults).toEqual([]);
  expect(state).toMatchObject(expected);
  const again = writeLink(data, state, new URLSearchParams());
  expect(readLink(data, again).state).toEqual(state);
});

// A short tale for tests: what a reader may do in it.
import { openingState, type ExplorerState } from '../../src/explorer/explorer-state.ts';
import { dataset, event, push } from '../support/datasets.ts';

/** Four days of January, of which the second has two events; a branch that leaves on the 4th. */
export const tale = dataset({
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

/** Where its author had it open. */
export const opening = openingState(tale);
/** A state that differs from the opening. */
export const stateWith = (more: Partial<ExplorerState>): ExplorerState => ({ ...opening, ...more });

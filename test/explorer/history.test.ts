// Undo and redo over any states.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endRun,
  MOST_STEPS,
  NO_HISTORY,
  redo,
  remember,
  undo,
  walkTo,
  type History,
} from '../../src/explorer/history.ts';
import { holds } from '../support/holds.ts';

/** The history of somebody who went through these numbers, to the last of them. */
const walk = (steps: readonly number[], run?: string): History<number> =>
  steps
    .slice(0, -1)
    .reduce<History<number>>((history, step) => remember(history, step, run), NO_HISTORY);

describe('a history', () => {
  test('leads back step by step, and forth again', () => {
    const one = undo(walk([1, 2, 3]), 3)!;
    expect(one.state).toBe(2);
    const two = undo(one.history, one.state)!;
    expect(two.state).toBe(1);
    expect(undo(two.history, two.state)).toBeUndefined();
    expect(redo(two.history, two.state)?.state).toBe(2);
  });

  test('forgets what was undone once the reader does something else', () => {
    const { state, history } = undo(walk([1, 2, 3]), 3)!;
    expect(redo(remember(history, state), 4)).toBeUndefined();
  });

  test('takes the steps of a run for one, until it is ended', () => {
    const dragged = walk([1, 2, 3, 4], 'drag');
    expect(undo(dragged, 4)?.state).toBe(1);
    const again = remember(endRun(dragged), 4, 'drag');
    expect(undo(again, 5)?.state).toBe(4);
    expect(undo(remember(dragged, 4, 'other'), 5)?.state).toBe(4);
  });

  test(`keeps the last ${MOST_STEPS} steps`, () => {
    const { past } = walk(Array.from({ length: 500 }, (_, step) => step));
    expect(past).toHaveLength(MOST_STEPS);
    expect(past.at(-1)).toBe(498);
  });

  test('undone to its start and done again to its end is where it was', () => {
    holds(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (steps) => {
        let now = { state: steps.at(-1)!, history: walk(steps) };
        const back = [now.state];
        for (let one = undo(now.history, now.state); one; one = undo(one.history, one.state)) {
          now = one;
          back.push(one.state);
        }
        expect(back.reverse()).toEqual(steps);
        for (let one = redo(now.history, now.state); one; one = redo(one.history, one.state)) {
          now = one;
        }
        expect(now.state).toBe(steps.at(-1));
        expect(now.history.past).toEqual(walk(steps).past);
      }),
    );
  });

  test('goes along where Back and Forward lead, so that undo leads on from there', () => {
    const at = (wanted: number) => (state: number) => state === wanted;
    const back = walkTo(walk([1, 2, 3, 2, 4]), 4, at(2));
    expect(undo(back, 2)?.state).toBe(3);
    expect(redo(back, 2)?.state).toBe(4);
    const on = walkTo(walkTo(walk([1, 2, 3]), 3, at(1)), 1, at(3));
    expect(undo(on, 3)?.state).toBe(2);
    expect(redo(on, 3)).toBeUndefined();
  });

  test('takes a state that it does not know for a step of its own', () => {
    const there = walkTo(walk([1, 2]), 2, (state) => state === 9);
    expect(undo(there, 9)?.state).toBe(2);
    expect(walkTo<number>(NO_HISTORY, 2, (state) => state === 9)).toBe(NO_HISTORY);
    const here = walk([1, 2]);
    expect(walkTo(here, 2, (state) => state === 2)).toBe(here);
  });

  test('never stays where it is when there is a step to undo, however Back and Forward were used', () => {
    const step = fc.oneof(
      fc.record({ to: fc.nat({ max: 5 }) }),
      fc.record({ walk: fc.nat({ max: 5 }) }),
    );
    holds(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let now = { state: 0, history: NO_HISTORY as History<number> };
        for (const one of steps) {
          const next = 'to' in one ? one.to : one.walk;
          if (next === now.state) continue;
          const { history, state } = now;
          now = {
            state: next,
            history:
              'to' in one
                ? remember(history, state)
                : walkTo(history, state, (seen) => seen === next),
          };
        }
        expect(undo(now.history, now.state)?.state).not.toBe(now.state);
        expect(redo(now.history, now.state)?.state).not.toBe(now.state);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Choices } from '../../src/model/choices.ts';
import { createTimeline, type Timeline } from '../../src/model/timeline.ts';
import { eventChanges, type EventChange } from '../../src/scene/event-changes.ts';
import { quarrel } from '../fixtures/quarrel.ts';

function changesOf(id: string, choices: Choices = {}): readonly EventChange[] {
  const timeline = createTimeline(quarrel(), choices);
  return eventChanges(timeline, timeline.event(id)!);
}

const names = ({ pair }: EventChange): string => `${pair.a.id}-${pair.b.id}`;

describe('what an event changed', () => {
  test('is told for the relations it touched alone, largest change first', () => {
    expect(changesOf('talks').map(names)).toEqual(['us-ru']);
    expect(changesOf('clash').map(names)).toEqual(['ru-ua', 'us-ua']);
  });

  test('shows each number on the way from act to points', () => {
    const [change] = changesOf('talks');
    expect(change).toMatchObject({ from: -8, to: -6, levels: [] });
    expect(change?.push).toMatchObject({ mean: 8, gain: 0.25, room: 1, yourWeight: 1, points: 2 });
    expect(change?.push?.acts.map(({ from, to, score }) => [from.id, to.id, score])).toEqual([
      ['us', 'ru', 8],
      ['ru', 'us', 4],
    ]);
  });

  test('says whose score a code without its own takes', () => {
    const push = changesOf('clash')[1]?.push;
    expect(push?.acts[0]).toMatchObject({ score: -7.2, code: { code: '155', scoredAs: '15' } });
  });

  test('gives the room that the scale leaves', () => {
    const push = changesOf('aid')[0]?.push;
    expect(push?.room).toBeCloseTo(1 - 5.1 / 10, 12);
    expect(push?.points).toBeCloseTo(4 * 0.25 * 0.49, 12);
    expect(push?.limit).toBeCloseTo(0, 12);
  });

  test('names a level that an event sets where none stood', () => {
    const [change] = changesOf('clash');
    expect(change).toMatchObject({ from: undefined, to: -9, push: undefined });
    expect(change?.levels).toMatchObject([{ from: undefined, to: -9, move: { because: 'War.' } }]);
  });

  test('keeps an event that the reader gave no weight, with the weight', () => {
    const change = changesOf('talks', { weights: { talks: 0 } })[0];
    expect(change).toMatchObject({ from: -8, to: -8 });
    expect(change?.push).toMatchObject({ mean: 8, yourWeight: 0, points: 0 });
  });

  test('multiplies to the points for every event of the fixture, whatever the choices', () => {
    for (const choices of [{}, { gain: 1 }, { weights: { clash: 3 } }, { scenario: 'bargain' }]) {
      const timeline: Timeline = createTimeline(quarrel(), choices);
      for (const placed of timeline.events) {
        for (const { push } of eventChanges(timeline, placed)) {
          if (!push) continue;
          const product = push.mean * push.yourWeight * push.gain * push.room;
          expect(product + push.limit).toBeCloseTo(push.points, 9);
        }
      }
    }
  });
});

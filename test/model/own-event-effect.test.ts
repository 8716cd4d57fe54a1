import { expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import { ownEffect } from '../../src/model/own-event-effect.ts';
import type { OwnEvent } from '../../src/model/own-event.ts';
import { quarrel } from '../fixtures/quarrel.ts';

const own: OwnEvent = {
  ...{ id: 'own-1', title: 'A pact', from: 'ru', to: 'us', cameo: '05', strength: 4 },
  date: '2025-02-01',
};
const timeline = createTimeline(quarrel());

test.each([
  ['after all others of its day', {}],
  ['on a day without events', { date: '2025-03-15' }],
  ['on a relation that is not known yet', { from: 'ru', to: 'ua', date: '2025-01-15' }],
  ['against a limit of the scale', { from: 'ua', to: 'ru', strength: -10, cameo: '19' }],
])('an event of one’s own would do %s what it does once it is played', (_, more) => {
  const event = { ...own, ...more };
  const effect = ownEffect(timeline, event)!;
  const played = createTimeline(quarrel(), { added: [event] });
  const { before, after } = played.event('own-1')!;
  const pair = played.pair(event.from, event.to)!;
  expect(effect.from).toBe(played.scoreAt(pair, before));
  expect(effect.to).toBeCloseTo(played.scoreAt(pair, after)!, 9);
});

test('an event without a real day, or upon oneself, would do nothing', () => {
  expect(ownEffect(timeline, { ...own, date: '2025-02-30' })).toBeUndefined();
  expect(ownEffect(timeline, { ...own, to: 'ru' })).toBeUndefined();
});

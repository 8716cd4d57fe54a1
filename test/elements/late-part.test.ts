// A part of an element that comes behind its first picture, or does not come.
import { expect, test } from 'vitest';
import { LatePart } from '../../src/elements/late-part.ts';
import { countingHost } from './counting-host.ts';

test('a part is asked for once the element is drawn, and has it drawn again', async () => {
  const host = countingHost();
  let loads = 0;
  const late = new LatePart(host, () => Promise.resolve((loads += 1)));
  expect(loads).toBe(0);
  late.hostUpdated();
  late.hostUpdated();
  expect(late.part).toBeUndefined();
  await late.settled;
  expect([late.part, loads, host.asked]).toEqual([1, 1, 1]);
});

test('a part that could not be had is asked for again at the next update', async () => {
  const host = countingHost();
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
  const late = new LatePart(host, () => answers.shift()!);
  await late.settled;
  expect([late.part, host.asked]).toEqual([undefined, 0]);
  late.hostUpdated();
  await late.settled;
  expect(late.part).toBe('here');
});

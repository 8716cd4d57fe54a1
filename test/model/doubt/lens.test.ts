// The same events by other scales.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actClass, LENSES, ownThroughLens, throughLens } from '../../../src/model/doubt/lens.ts';
import { effectScore } from '../../../src/model/chronology.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { anyDataset } from '../../support/any-dataset.ts';
import { dataset, event, push } from '../../support/datasets.ts';
import { holds } from '../../support/holds.ts';

const act = (cameo: string) => ({ effects: [{ from: 'A', to: 'B', cameo }] });
// Published scores: 057 +8, 036 +4, 0211 +3.4, 190 −10, 112 −2, 010 0.
const data = dataset({
  events: [
    event('treaty', '2025-01-01', act('057')),
    event('offer', '2025-01-02', act('036')),
    event('fight', '2025-01-03', act('190')),
    event('accusation', '2025-01-04', act('112')),
    event('statement', '2025-01-05', act('010')),
    push('own', '2025-01-06', 'A-B', -6),
  ],
  scenarios: [
    {
      id: 'else',
      title: 'Else',
      from: '2025-01-05',
      description: 'Otherwise.',
      events: [event('deal', '2025-01-05', { ...act('036'), confidence: 'projected' })],
    },
  ],
});
const scoresOf = (lens: 'sign' | 'class') =>
  throughLens(data, lens).events.map(({ effects }) => effectScore(effects[0]!));

test('events of a reader’s own count what recorded acts of their kind do', () => {
  const own = { id: 'o', date: '2025-01-07', title: 'O', from: 'A', to: 'B', cameo: '05' };
  const [friendly, hostile] = [
    { ...own, strength: 7 },
    { ...own, cameo: '11', strength: -1 },
  ];
  const strengths = (lens: 'sign' | 'class') =>
    ownThroughLens(data, lens, [friendly, hostile]).map(({ strength }) => strength);
  expect(strengths('sign')).toEqual([6, -6]);
  expect(strengths('class')).toEqual([4, -2]);
});

describe('through the lens of signs', () => {
  test('each act counts the mean size of the recorded acts, with its own sign', () => {
    const mean = (8 + 4 + 10 + 2 + 6) / 5;
    expect(scoresOf('sign')).toEqual([mean, mean, -mean, -mean, 0, -mean]);
    const [scenario] = throughLens(data, 'sign').scenarios;
    expect(effectScore(scenario!.events[0]!.effects[0]!)).toBe(mean);
  });
});

describe('through the lens of classes', () => {
  test('each act counts as its class does on average; one without a code as it did', () => {
    const words = (8 + 4 + 0) / 3;
    expect(scoresOf('class')).toEqual([words, words, -10, -2, words, -6]);
  });

  test('the classes are those of the first two digits', () => {
    expect(['010', '057', '061', '0874', '090', '138', '145', '204'].map(actClass)).toEqual([
      'verbal-cooperation',
      'verbal-cooperation',
      'material-cooperation',
      'material-cooperation',
      'verbal-conflict',
      'verbal-conflict',
      'material-conflict',
      'material-conflict',
    ]);
  });
});

describe('any lens', () => {
  test('gives a sound dataset, in which nothing but the scores of acts is changed', () => {
    holds(
      fc.property(anyDataset, fc.constantFrom(...LENSES), (any, lens) => {
        const seen = throughLens(any, lens);
        const read = parseDataset(JSON.parse(JSON.stringify(seen)));
        expect(read.ok ? [] : read.problems).toEqual([]);
        const played = createTimeline(seen);
        expect(played.events.map(({ event: { id, date } }) => [id, date])).toEqual(
          createTimeline(any).events.map(({ event: { id, date } }) => [id, date]),
        );
        expect([seen.levels, seen.method, seen.actors]).toEqual([
          any.levels,
          any.method,
          any.actors,
        ]);
      }),
    );
  });

  test('has acts that on the whole push as hard as published', () => {
    const sizes = (of: typeof data) =>
      of.events.reduce(
        (sum, { effects }) =>
          sum + effects.reduce((all, one) => all + Math.abs(effectScore(one)), 0),
        0,
      );
    expect(sizes(throughLens(data, 'sign'))).toBeCloseTo(sizes(data), 9);
  });
});

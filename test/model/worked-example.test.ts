/*
 * The mathematics of the model, worked through by hand. Gain ¼, half-life 100 days.
 *
 *   2025-01-01  A and B stand at level −4.                                                       score −4
 *   2025-01-11  Talks, +8. They push towards 0, so the room is 1: −4 + ¼ · 8 · 1.                score −2
 *               The talks have added 2 points, which now begin to fade.
 *   2025-04-21  100 days later half of them is left: −4 + 1.                                     score −3
 *               A raid, −5. It pushes further from 0, so the room is 1 − 3/10: −3 − ¼ · 5 · 0.7. score −3.875
 *               The raid has added −0.875.
 *   2025-07-30  100 days later: −4 + 2/4 − 0.875/2 = −4 + 0.0625.                                score −3.9375
 *               A treaty moves the level to +5; what events added is kept: 5 + 0.0625.           score 5.0625
 *   2025-11-07  100 days later: 5 + 2/8 − 0.875/4.                                               score 5.03125
 */
import { describe, expect, test } from 'vitest';
import { event, level, move, push, timeline } from '../support/datasets.ts';

const story = timeline({
  levels: [level('A-B', '2025-01-01', -4)],
  events: [
    push('talks', '2025-01-11', 'A-B', 8),
    push('raid', '2025-04-21', 'A-B', -5),
    event('treaty', '2025-07-30', { levels: [move('A-B', 5)] }),
  ],
});

describe('the worked example', () => {
  test.each([
    ['2024-12-31', undefined],
    ['2025-01-01', -4],
    ['2025-01-10', -4],
    ['2025-01-11', -2],
    ['2025-04-21', -3.875],
    ['2025-07-30', 5.0625],
    ['2025-11-07', 5.03125],
  ])('stands on %s at %f', (date, score) => {
    expect(story.relationsAt(date).score('A', 'B')).toBe(score);
    expect(story.relationsAt(date).score('B', 'A')).toBe(score);
  });

  test('stands right before an event where fading has led', () => {
    const before = story.event('raid')!.before;
    expect(story.relationsAt(before).score('A', 'B')).toBe(-3);
    expect(story.relationsAt(story.event('treaty')!.before).score('A', 'B')).toBe(-3.9375);
  });

  test('fades through the day, not in steps', () => {
    const halfADay = story.momentAt(story.momentAt('2025-01-11').day + 0.5);
    expect(story.relationsAt(halfADay).score('A', 'B')).toBeCloseTo(-4 + 2 * 2 ** -0.005, 12);
  });

  test('takes the last score apart into level and shares', () => {
    const why = story.why('B', 'A', '2025-11-07')!;
    expect({ score: why.score, level: why.level, limit: why.limit }).toEqual({
      score: 5.03125,
      level: 5,
      limit: 0,
    });
    expect(why.shares.map(({ event: { id }, delta, share }) => [id, delta, share])).toEqual([
      ['talks', 2, 0.25],
      ['raid', -0.875, -0.21875],
    ]);
    expect(why.levelCause).toMatchObject({ kind: 'event', event: { id: 'treaty' } });
    expect(why.levelSince).toBe(story.event('treaty')!.day);
  });

  test('says what changed from the first day to the last', () => {
    const [change] = story.changeBetween('2025-01-01', '2025-11-07');
    expect(change).toMatchObject({ from: -4, to: 5.03125, delta: 9.03125 });
    expect(change?.causes).toMatchObject([
      { kind: 'level', points: 9, cause: { kind: 'event', event: { id: 'treaty' } } },
      { kind: 'event', points: 0.25, event: { id: 'talks' } },
      { kind: 'event', points: -0.21875, event: { id: 'raid' } },
    ]);
  });

  test('counts what faded meanwhile as a cause of its own', () => {
    const [change] = story.changeBetween('2025-01-11', '2025-04-21');
    expect(change).toMatchObject({ from: -2, to: -3.875, delta: -1.875 });
    expect(change?.causes).toMatchObject([
      { kind: 'fading', points: -1 },
      { kind: 'event', points: -0.875, event: { id: 'raid' } },
    ]);
  });

  test('says the opposite backward', () => {
    const [change] = story.changeBetween('2025-04-21', '2025-01-11');
    expect(change).toMatchObject({ from: -3.875, to: -2, delta: 1.875 });
    expect(change?.causes).toMatchObject([
      { kind: 'fading', points: 1 },
      { kind: 'event', points: 0.875, event: { id: 'raid' } },
    ]);
  });
});

describe('an event with several effects', () => {
  test('counts their mean, whichever way they run', () => {
    // (4 · 1 + −2 · 3) / 2 = −1, and ¼ of it.
    const effects = [
      { from: 'A', to: 'B', impact: 4 },
      { from: 'B', to: 'A', impact: -2, weight: 3 },
      { from: 'A', to: 'C', impact: 10 },
    ];
    const { score } = timeline({ events: [event('act', '2025-01-01', { effects })] }).relationsAt(
      '2025-01-01',
    );
    expect(score('A', 'B')).toBe(-0.25);
    expect(score('A', 'C')).toBe(2.5);
    expect(score('B', 'C')).toBeUndefined();
  });

  test('takes the score of a code from the table, and of an unscored code from its parent', () => {
    const coded = (cameo: string) =>
      timeline({
        events: [event('act', '2025-01-01', { effects: [{ from: 'A', to: 'B', cameo }] })],
      })
        .relationsAt('2025-01-01')
        .score('A', 'B');
    expect(coded('046')).toBe(0.25 * 7);
    expect(coded('195')).toBe(0.25 * -10);
    expect(coded('1951')).toBe(0.25 * -10);
    expect(coded('010')).toBe(0);
  });

  test('has its effects first, then its moves of the level', () => {
    // From unknown: 0 + ¼ · 8 = 2 points added; then the level moves below them: −6 + 2.
    const effects = [{ from: 'A', to: 'B', impact: 8 }];
    const act = event('act', '2025-01-01', { effects, levels: [move('B-A', -6)] });
    expect(
      timeline({ events: [act] })
        .relationsAt('2025-01-01')
        .score('A', 'B'),
    ).toBe(-4);
  });
});

describe('the limits of the scale', () => {
  // Gain 1. From level −5 an event of 10 × 1.5 leads to +10, 15 points above the level. Then the level moves to +5,
  // so that level and share together make 20.
  const effects = [{ from: 'A', to: 'B', impact: 10, weight: 1.5 }];
  const beyond = {
    method: { scale: 'cameo-goldstein', gain: 1, halfLifeDays: 100 },
    levels: [level('A-B', '2025-01-01', -5)],
    events: [event('bond', '2025-01-01', { effects, levels: [move('A-B', 5)] })],
  };
  const laterEvent = (impact: number) => ({
    ...beyond,
    events: [...beyond.events, push('later', '2025-04-11', 'A-B', impact)],
  });
  const partsOf = (more: typeof beyond, date: string) => {
    const { score, level: standing, shares, limit } = timeline(more).why('A', 'B', date)!;
    return [score, standing, ...shares.map(({ share }) => share), limit];
  };

  test('cut off what passes them, and why says how much', () => {
    expect(partsOf(beyond, '2025-01-01')).toEqual([10, 5, 15, -10]);
  });

  test('cut off less as it fades, and in the end nothing', () => {
    expect(partsOf(beyond, '2025-04-11')).toEqual([10, 5, 7.5, -2.5]);
    expect(partsOf(beyond, '2025-07-20')).toEqual([8.75, 5, 3.75, 0]);
  });

  test('are where the next event starts from: what lay beyond is gone', () => {
    // 10 − 2 · 1 = 8, that is 5 + 5 − 2; a half-life later 5 + 2.5 − 1.
    expect(partsOf(laterEvent(-2), '2025-04-11')).toEqual([8, 5, 5, -2, 0]);
    expect(partsOf(laterEvent(-2), '2025-07-20')).toEqual([6.5, 5, 2.5, -1, 0]);
  });

  test('are not touched by an event that does not move the score', () => {
    expect(partsOf(laterEvent(0), '2025-04-11')).toEqual([10, 5, 7.5, 0, -2.5]);
    expect(partsOf(laterEvent(9), '2025-04-11')).toEqual([10, 5, 7.5, 0, -2.5]);
    expect(partsOf(laterEvent(9), '2025-07-20')).toEqual([8.75, 5, 3.75, 0, 0]);
  });

  test('leave no room for a push further out, and all of it for one back', () => {
    const at = (score: number, impact: number) =>
      timeline({
        levels: [level('A-B', '2025-01-01', score)],
        events: [push('act', '2025-01-01', 'A-B', impact)],
      })
        .relationsAt('2025-01-01')
        .score('A', 'B');
    expect(at(10, 8)).toBe(10);
    expect(at(10, -8)).toBe(8);
    expect(at(5, 8)).toBe(6);
    expect(at(0, 8)).toBe(2);
    expect(at(-10, -8)).toBe(-10);
  });
});

// The range of a score over settings and doubtful events, against timelines that are made anew for each of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtfulEvents } from '../../../src/model/doubt/doubtful-events.ts';
import { replayCourse } from '../../../src/model/doubt/replay-course.ts';
import { scoreBand, type ScoreRange } from '../../../src/model/doubt/score-band.ts';
import { settingsAround } from '../../../src/model/doubt/settings.ts';
import { createTimeline, type Timeline } from '../../../src/model/timeline.ts';
import { anyDataset, anyDay, anyGame } from '../../support/any-dataset.ts';
import { dataset, event, level, push, timeline } from '../../support/datasets.ts';
import { holds } from '../../support/holds.ts';

const method = { gain: 0.25, halfLifeDays: 120 };

describe('settings', () => {
  test('are 525 around the published one, which is among them, up to half above and below', () => {
    const settings = settingsAround(method);
    const gains = [...new Set(settings.map(({ gain }) => gain))];
    const halfLives = [...new Set(settings.map(({ halfLifeDays }) => halfLifeDays))];
    expect(settings).toHaveLength(525);
    expect(settings).toContainEqual(method);
    expect([gains.length, gains[0], gains.at(-1)]).toEqual([21, 0.125, 0.375]);
    expect([halfLives.length, halfLives[0], halfLives.at(-1)]).toEqual([25, 60, 180]);
    expect(gains).toEqual(gains.toSorted((a, b) => a - b));
  });

  test('never have a gain above 1, nor the same gain twice', () => {
    const gainsOf = (gain: number) =>
      new Set(settingsAround({ gain, halfLifeDays: 10 }).map((setting) => setting.gain));
    expect(Math.max(...gainsOf(0.8))).toBe(1);
    expect(gainsOf(1)).toHaveLength(11);
    expect(gainsOf(0)).toHaveLength(1);
    expect(settingsAround({ gain: 0, halfLifeDays: 10 })).toHaveLength(25);
  });
});

describe('a replayed course', () => {
  test('is to the bit that of a timeline with the same method', () => {
    holds(
      fc.property(anyGame, anyGame, ({ dataset: data, choices }, { choices: other }) => {
        const played = createTimeline(data, choices);
        const { gain = 0.5, halfLifeDays = 7 } = other;
        const changed = createTimeline(data, { ...choices, gain, halfLifeDays });
        for (const pair of played.pairs) {
          const replayed = replayCourse(played.courseOf(pair), { gain, halfLifeDays });
          expect(replayed).toEqual(changed.courseOf(pair));
        }
      }),
    );
  });
});

describe('the band of a pair', () => {
  const bands = (played: Timeline, day: number) =>
    played.pairs.map((pair) => ({
      pair,
      band: scoreBand(played, pair, [played.momentAt(day), played.last]),
    }));

  test('is what timelines made anew for each setting give', () => {
    holds(
      fc.property(anyDataset, anyDay, (data, day) => {
        const played = createTimeline(data);
        const tried = settingsAround(data.method).map((setting) => createTimeline(data, setting));
        for (const { pair, band } of bands(played, day)) {
          const ranges = band.moments.map((moment) =>
            rangeOf(tried.map((other) => other.scoreAt(pair, moment))),
          );
          expect(band.overSettings).toEqual(ranges);
          expect(band.settings).toBe(tried.length);
        }
      }),
      6,
    );
  });

  test('has for each doubtful event the scores of a timeline without it', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset: data, choices }, day) => {
        const disputed = {
          ...data,
          events: data.events.map((one) => ({ ...one, confidence: 'disputed' as const })),
        };
        const played = createTimeline(disputed, choices);
        for (const { pair, band } of bands(played, day)) {
          for (const { event: doubted, scores, reason } of band.withoutEvents) {
            const without = [...(choices.without ?? []), doubted.id];
            const rest = createTimeline(disputed, { ...choices, without });
            expect(reason).toBe('disputed');
            expect(scores).toEqual([
              rest.scoreAt(pair, rest.momentAt(day)),
              rest.scoreAt(pair, rest.last),
            ]);
          }
        }
      }),
      10,
    );
  });

  test('holds the score, and each score without an event', () => {
    holds(
      fc.property(anyGame, anyDay, ({ dataset: data, choices }, day) => {
        const played = createTimeline(data, choices);
        for (const { pair, band } of bands(played, day)) {
          band.moments.forEach((moment, index) => {
            const whole = band.whole[index];
            const within = (score: number | undefined): boolean =>
              score === undefined || (!!whole && score >= whole.low && score <= whole.high);
            expect(within(played.scoreAt(pair, moment))).toBe(true);
            expect(band.withoutEvents.every(({ scores }) => within(scores[index]))).toBe(true);
          });
        }
      }),
      10,
    );
  });

  test('is as wide as gain and half-life make it, where that can be worked out by hand', () => {
    const played = timeline({ events: [push('talks', '2025-01-01', 'A-B', 4)] });
    const band = scoreBand(played, played.pair('A', 'B')!, [
      played.momentAt('2024-12-31'),
      played.momentAt('2025-01-01'),
      // 50 days later: a half-life at the lower end of 50 to 150 days.
      played.momentAt('2025-02-20'),
    ]);
    const [before, after, later] = band.overSettings;
    expect(before).toBeUndefined();
    expect(after).toEqual({ low: 0.5, high: 1.5 });
    expect(later?.low).toBeCloseTo(0.25, 12);
    expect(later?.high).toBeCloseTo(1.5 * 2 ** (-1 / 3), 12);
  });
});

describe('doubtful events', () => {
  const sources = [
    { id: 'daily', publisher: 'The Daily', rank: 'agency-or-major' },
    { id: 'daily-2', publisher: 'The Daily', rank: 'agency-or-major' },
    { id: 'copy', publisher: 'A copy', rank: 'aggregator' },
    { id: 'weekly', publisher: 'The Weekly', rank: 'regional' },
  ].map((source) => ({ ...source, title: 'News', url: `https://${source.id}.example/` }));
  const effects = [{ from: 'A', to: 'B', impact: 1 }];
  const data = dataset({
    sources: [...sources, { ...sources[0], id: 'source' }],
    levels: [level('A-B', '2024-01-01', 1)],
    events: [
      event('sure', '2025-01-01', { effects, sources: ['daily', 'weekly'] }),
      event('denied', '2025-01-02', {
        effects,
        sources: ['daily', 'weekly'],
        confidence: 'disputed',
      }),
      event('heard', '2025-01-03', {
        effects,
        sources: ['daily', 'weekly'],
        confidence: 'reported',
      }),
      event('one-voice', '2025-01-04', { effects, sources: ['daily', 'daily-2', 'copy'] }),
      event('elsewhere', '2025-01-05', { sources: ['daily'] }),
      event('treaty', '2025-01-06', {
        levels: [{ between: ['B', 'A'], level: 2, because: 'Signed.' }],
        sources: ['daily'],
      }),
    ],
  });

  test('are disputed, reported or known from one outlet, and touch the pair', () => {
    const played = createTimeline(data);
    const found = doubtfulEvents(data, [played.courseOf(played.pair('A', 'B')!)]);
    expect(found.map(({ event: { id }, reason }) => [id, reason])).toEqual([
      ['denied', 'disputed'],
      ['heard', 'reported'],
      ['one-voice', 'single-source'],
      ['treaty', 'single-source'],
    ]);
  });
});

function rangeOf(scores: readonly (number | undefined)[]): ScoreRange | undefined {
  const known = scores.filter((score) => score !== undefined);
  if (known.length === 0) return undefined;
  return { low: Math.min(...known), high: Math.max(...known) };
}

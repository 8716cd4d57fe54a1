// Verdicts on claims: against timelines made anew for each setting, and where they can be foretold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIsoDate } from '../../../src/dataset/calendar-date.ts';
import type { Claim, Dataset } from '../../../src/dataset/schema.ts';
import { judgeClaim } from '../../../src/model/doubt/judge-claim.ts';
import { settingsAround } from '../../../src/model/doubt/settings.ts';
import { createTimeline } from '../../../src/model/timeline.ts';
import { anyDataset, anyDay } from '../../support/any-dataset.ts';
import { dataset, level, push } from '../../support/datasets.ts';
import { holds } from '../../support/holds.ts';

const claim = (more: Partial<Claim> & Pick<Claim, 'says'>): Claim => ({
  id: 'claim',
  text: 'So it was.',
  between: ['A', 'B'],
  from: undefined,
  than: undefined,
  to: '2025-02-01',
  events: ['talks'],
  note: undefined,
  ...more,
});

/** The verdict of a timeline with each setting, without anything that is replayed. */
function naiveHolds(data: Dataset, { between, than, says, from, to }: Claim): number {
  const timelines = settingsAround(data.method).map((setting) => createTimeline(data, setting));
  const values = timelines.map((played) => {
    const at = (date: string, [a, b]: readonly [string, string]): number =>
      played.relationsAt(date).score(a, b) ?? NaN;
    if (says === 'nearer') return at(to, between) - at(to, than ?? between);
    return at(to, between) - (from === undefined ? 0 : at(from, between));
  });
  const isNegative = says === 'apart' || says === 'hostile';
  return values.filter((value) => (isNegative ? value < -1e-9 : value > 1e-9)).length;
}

describe('a verdict', () => {
  test('counts the settings in which a claim holds, as timelines made anew do', () => {
    const says = fc.constantFrom('closer', 'apart', 'friendly', 'hostile', 'nearer');
    holds(
      fc.property(anyDataset, anyDay, anyDay, says, fc.nat(), (data, one, other, say, pick) => {
        const played = createTimeline(data);
        if (played.pairs.length === 0) return;
        const [pair, rival] = [pick, pick + 1].map((at) => played.pairs[at % played.pairs.length]!);
        const [from, to] = [one, other].toSorted((a, b) => a - b).map((day) => toIsoDate(day));
        const isChange = say === 'closer' || say === 'apart';
        const anyClaim = claim({
          says: say,
          between: [pair!.a.id, pair!.b.id],
          than: say === 'nearer' ? [rival!.a.id, rival!.b.id] : undefined,
          from: isChange ? from : undefined,
          to: to!,
        });
        const verdict = judgeClaim(played, anyClaim);
        if (!verdict) return;
        expect(verdict.holdsIn).toBe(naiveHolds(data, anyClaim));
        expect(verdict.low).toBeLessThanOrEqual(verdict.published);
        expect(verdict.high).toBeGreaterThanOrEqual(verdict.published);
      }),
      10,
    );
  });

  const talks = push('talks', '2025-01-10', 'A-B', 6);
  const data = dataset({
    levels: [
      level('A-B', '2024-01-01', -5),
      level('A-C', '2024-01-01', -5),
      level('B-C', '2024-01-01', 0),
    ],
    events: [talks, { ...push('rumour', '2025-01-12', 'A-C', 6), confidence: 'disputed' }],
  });
  const judge = (more: Partial<Claim> & Pick<Claim, 'says'>) =>
    judgeClaim(createTimeline(data), claim(more));

  test('of a pair that only drew closer is the same in all settings', () => {
    expect(judge({ says: 'closer', from: '2025-01-01' })).toMatchObject({
      settings: 525,
      holdsIn: 525,
      without: [{ event: { id: 'talks' }, reason: 'single-source', holds: false }],
    });
    expect(judge({ says: 'apart', from: '2025-01-01' })?.holdsIn).toBe(0);
  });

  test('of standing levels alone hangs on no setting and no event', () => {
    const standing = { says: 'hostile', to: '2024-06-01' } as const;
    expect(judge(standing)).toMatchObject({ holdsIn: 525, low: -5, high: -5, without: [] });
    expect(judge({ ...standing, says: 'friendly' })?.holdsIn).toBe(0);
  });

  test('says what a claim is judged by, with its range', () => {
    // 6 × gain ¼ on the day; 22 days later 2^(−0.22) of it is left.
    const verdict = judge({ says: 'closer', from: '2025-01-01' })!;
    expect(verdict.published).toBeCloseTo(1.5 * 2 ** -0.22, 12);
    expect(verdict.low).toBeCloseTo(0.75 * 2 ** (-22 / 50), 12);
    expect(verdict.high).toBeCloseTo(2.25 * 2 ** (-22 / 150), 12);
  });

  test('of a comparison asks for both pairs, and for the doubtful events of both', () => {
    const verdict = judge({ says: 'nearer', between: ['A', 'C'], than: ['A', 'B'] })!;
    expect(verdict.published).toBeGreaterThan(0);
    expect(verdict.holdsIn).toBe(525);
    expect(verdict.without.map(({ event: { id }, holds: stands }) => [id, stands])).toEqual([
      ['talks', true],
      ['rumour', false],
    ]);
  });

  test('cannot be given while a relation is unknown', () => {
    expect(judge({ says: 'closer', from: '2023-01-01' })).toBeUndefined();
    expect(judge({ says: 'friendly', to: '2023-01-01' })).toBeUndefined();
    expect(judge({ says: 'friendly', between: ['A', 'X'] })).toBeUndefined();
  });

  test('does not change with the constants that a reader has set', () => {
    const set = createTimeline(data, { gain: 0.9, halfLifeDays: 3 });
    const friendly = claim({ says: 'closer', from: '2025-01-01' });
    expect(judgeClaim(set, friendly)).toEqual(judgeClaim(createTimeline(data), friendly));
  });
});

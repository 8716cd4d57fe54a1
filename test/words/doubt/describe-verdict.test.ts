// What is said of a claim.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/dataset/schema.ts';
import type { Verdict } from '../../../src/model/doubt/judge-claim.ts';
import {
  describeMeasure,
  describeReliance,
  describeShare,
  writeShare,
} from '../../../src/words/doubt/describe-verdict.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { quarrel } from '../../fixtures/quarrel.ts';

const words = wordsFor('en');
const dataset = quarrel();
const claim: Claim = {
  id: 'cooler',
  text: 'The two drifted apart.',
  between: ['us', 'ua'],
  says: 'apart',
  from: '2025-01-01',
  to: '2025-02-01',
  events: ['clash'],
};
const verdict = (more: Partial<Verdict>): Verdict => ({
  claim,
  settings: 525,
  holdsIn: 525,
  published: -1.79,
  holds: true,
  low: -2.7,
  high: -0.9,
  without: [],
  ...more,
});
const [talks, clash, aid] = dataset.events;

describe('a verdict in words', () => {
  test('says in how many settings a claim holds', () => {
    expect(describeShare(verdict({}), words)).toBe('Holds in 100% of 525 settings.');
    expect(describeShare(verdict({ holdsIn: 0, holds: false }), words)).toBe(
      'Holds in none of 525 settings.',
    );
    expect(describeShare(verdict({ holdsIn: 325 }), words)).toBe(
      'Holds in 62% of 525 settings (325).',
    );
    expect(describeShare(verdict({ holdsIn: 174, holds: false }), words)).toBe(
      'Holds in 33% of 525 settings (174). With the published values it does not hold.',
    );
  });

  test('never rounds to all or to none', () => {
    expect(writeShare(verdict({ holdsIn: 524 }), words)).toBe('99%');
    expect(writeShare(verdict({ holdsIn: 1 }), words)).toBe('1%');
  });

  test('says what the claim is judged by', () => {
    expect(describeMeasure(verdict({}), dataset, words)).toBe(
      'Change from 1\u00a0January\u00a02025 to 1\u00a0February\u00a02025: −1.8 points; over all settings −2.7 to −0.9.',
    );
    const hostile = { ...claim, says: 'hostile', from: undefined } as const;
    expect(describeMeasure(verdict({ claim: hostile }), dataset, words)).toBe(
      'Score on 1\u00a0February\u00a02025: −1.8; over all settings −2.7 to −0.9.',
    );
    const nearer: Claim = { ...hostile, says: 'nearer', than: ['us', 'ru'] };
    expect(describeMeasure(verdict({ claim: nearer }), dataset, words)).toBe(
      'US–Ukraine minus US–Russia on 1\u00a0February\u00a02025: −1.8 points; over all settings −2.7 to −0.9.',
    );
  });

  test('names the doubtful events that it hangs on, and counts the others', () => {
    const without = [
      { event: talks!, reason: 'single-source', holds: true },
      { event: clash!, reason: 'disputed', holds: true },
    ] as const;
    expect(describeReliance(verdict({}), dataset, words)).toBe(
      'No doubtful event has a part in it.',
    );
    expect(describeReliance(verdict({ without: without.slice(1) }), dataset, words)).toBe(
      'Leaving out the one doubtful event does not change the verdict.',
    );
    expect(describeReliance(verdict({ without }), dataset, words)).toBe(
      'Leaving out any one of 2 doubtful events does not change the verdict.',
    );
    const decisive = [...without, { event: aid!, reason: 'reported', holds: false } as const];
    expect(describeReliance(verdict({ without: decisive }), dataset, words)).toBe(
      'Leaving out “Aid resumes?” (only reported) reverses the verdict.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/model/timeline.ts';
import type { Choices } from '../../src/model/choices.ts';
import { describeChange } from '../../src/words/describe-change.ts';
import { wordsFor } from '../../src/words/words.ts';
import { quarrel } from '../fixtures/quarrel.ts';

function say(at: string, choices: Choices = {}): string {
  const timeline = createTimeline(quarrel(), choices);
  return describeChange(timeline, timeline.momentAt(at), wordsFor('en'));
}

describe('the sentence of a step (practice 13)', () => {
  test('names who moved, from what, to what', () => {
    expect(say('2025-02-01/talks')).toBe(
      '1\u00a0February\u00a02025: Talks open. US–Russia rose from −8.0 to −6.0.',
    );
  });

  test('names each relation, the largest change first, and one that becomes known', () => {
    expect(say('2025-02-01')).toBe(
      '1\u00a0February\u00a02025: A clash in public. Russia–Ukraine begins at −9.0; US–Ukraine fell from +6.0 to +4.2.',
    );
  });

  test('adds no full stop to a title that has its own end', () => {
    expect(say('2025-05-12')).toBe(
      '12\u00a0May\u00a02025: Aid resumes? US–Ukraine rose from +5.1 to +5.6.',
    );
  });

  test('says so when nothing moved', () => {
    expect(say('2025-05-12', { weights: { aid: 0 } })).toBe(
      'Hypothetical. 12\u00a0May\u00a02025: Aid resumes? No relation moved.',
    );
  });

  test('between events names the last one, and tells what has changed since', () => {
    expect(say('2025-02-02')).toBe(
      '2\u00a0February\u00a02025, after: A clash in public. Since then, no relation has moved.',
    );
    expect(say('2025-04-01')).toBe(
      '1\u00a0April\u00a02025, after: A clash in public. Since then, US–Russia fell from −6.0 to −6.7; US–Ukraine rose from +4.2 to +4.8.',
    );
  });

  test('before the first event gives the date alone', () => {
    expect(say('2025-01-05')).toBe('5\u00a0January\u00a02025, before the first event.');
  });

  test('calls a branch hypothetical and never gives a nominal day (practice 59, 62)', () => {
    expect(say('2025-04-01', { scenario: 'bargain' })).toBe(
      'April\u00a02025, hypothetical: A deal is signed. US–Russia rose from −6.7 to −4.2.',
    );
    expect(say('2025-02-01/talks', { scenario: 'bargain' })).toBe(
      '1\u00a0February\u00a02025: Talks open. US–Russia rose from −8.0 to −6.0.',
    );
  });
});

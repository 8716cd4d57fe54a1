// What a claim must name to be judged.
import { describe, expect, test } from 'vitest';
import { event, type Draft } from '../support/datasets.ts';
import { sentences, small } from './faulty-dataset.ts';

describe('claims', () => {
  const claim = (more: Draft): Draft => ({
    id: 'closer',
    text: 'A and B drew closer.',
    between: ['A', 'B'],
    says: 'closer',
    from: '2024-12-31',
    to: '2025-01-01',
    events: ['talks'],
    ...more,
  });
  const sayings = (...claims: Draft[]): string[] => sentences({ ...small, claims });

  test('say one thing of one pair, by recorded events', () => {
    const friendly = { id: 'friendly', says: 'friendly', from: undefined };
    const nearer = { id: 'nearer', says: 'nearer', from: undefined, than: ['A', 'C'] };
    expect(sayings(claim({}), claim(friendly), claim(nearer))).toEqual([]);
  });

  test('name the days and pairs that they are judged by, and no others', () => {
    expect(
      sayings(
        claim({ from: undefined }),
        claim({ id: 'late', from: '2025-01-02' }),
        claim({ id: 'state', says: 'hostile' }),
        claim({ id: 'alone', says: 'nearer', from: undefined }),
        claim({ id: 'much', than: ['A', 'C'] }),
      ),
    ).toEqual([
      'claims[1].to: found "2025-01-01"; expected a day on or after 2025-01-02. Swap the dates.',
      'claims[0].from: found nothing; expected this field with "closer". Mend one of the two.',
      'claims[2].from: found "2024-12-31"; expected no such field with "hostile". Mend one of the two.',
      'claims[3].than: found nothing; expected this field with "nearer". Mend one of the two.',
      'claims[4].than: found a list of 2; expected no such field with "closer". Mend one of the two.',
    ]);
  });

  test('are carried by events that happened, between two known actors, under ids of their own', () => {
    const projected = event('deal', '2025-01-03', { confidence: 'projected' });
    const scenarios = [
      { id: 'e', title: 'E', from: '2025-01-02', description: 'E.', events: [projected] },
    ];
    const claims = [
      claim({ events: ['deal', 'none'] }),
      claim({ between: ['A', 'Z'] }),
      claim({ id: 'nearer', says: 'nearer', from: undefined, than: ['B', 'B'] }),
    ];
    expect(sentences({ ...small, scenarios, claims })).toEqual([
      'claims[1].id: found "closer"; expected an id that is used once. Give each its own id.',
      'claims[1].between[1]: found "Z"; expected the id of an actor. Add the actor, or mend the id.',
      'claims[2].than[1]: found "B"; expected another actor than the first. A relation joins two actors.',
      'claims[0].events[0]: found "deal"; expected the id of a recorded event. Mend the id.',
      'claims[0].events[1]: found "none"; expected the id of a recorded event. Mend the id.',
    ]);
  });
});

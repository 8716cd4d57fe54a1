/** All relations at one moment. */
import type { Actor } from '../dataset/schema.ts';
import type { Moment } from './moment.ts';
import type { Pair, PairTable } from './pair.ts';

/** The tie of a pair at one moment. */
export interface Relation {
  readonly pair: Pair;
  /** −10 (hostile) to +10 (allied); `undefined` while the relation is unknown, which is not 0. */
  readonly score: number | undefined;
}

/** What all pairs stood at, at one moment. */
export interface RelationState {
  readonly moment: Moment;
  /** All actors of the dataset, in its order. */
  readonly actors: readonly Actor[];
  /** One relation a pair, in the order of the pairs. */
  readonly relations: readonly Relation[];
  /** The score of two actors in either order; `undefined` while unknown, or when there is no such pair. */
  score(a: string, b: string): number | undefined;
}

/** Puts the scores of one moment together. */
export function createState(
  moment: Moment,
  table: PairTable,
  scoreOf: (pair: Pair) => number | undefined,
): RelationState {
  const relations = table.pairs.map((pair) => ({ pair, score: scoreOf(pair) }));
  return {
    moment,
    actors: table.actors,
    relations,
    score: (a, b) => {
      const pair = table.find(a, b);
      return pair && relations[pair.index]?.score;
    },
  };
}

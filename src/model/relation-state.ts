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

/**
 * How the state of a moment is read. With many actors most pairs never have a score; the relations of those that
 * `isEverKnown` does not name are made once, for all moments.
 */
export function createStateReader(
  table: PairTable,
  isEverKnown: (pair: Pair) => boolean,
  scoreAt: (pair: Pair, moment: Moment) => number | undefined,
): (moment: Moment) => RelationState {
  const { actors, pairs } = table;
  const unknown = pairs.map((pair) => (isEverKnown(pair) ? undefined : { pair, score: undefined }));
  return (moment) => {
    const relations = pairs.map(
      (pair) => unknown[pair.index] ?? { pair, score: scoreAt(pair, moment) },
    );
    return {
      moment,
      actors,
      relations,
      score: (a, b) => {
        const pair = table.find(a, b);
        return pair && relations[pair.index]?.score;
      },
    };
  };
}

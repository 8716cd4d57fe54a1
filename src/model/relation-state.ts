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

/** A tie that has a score. */
export interface KnownRelation extends Relation {
  readonly score: number;
}

/** What all pairs stood at, at one moment. */
export interface RelationState {
  readonly moment: Moment;
  /** All actors of the dataset, in its order. */
  readonly actors: readonly Actor[];
  /** One relation a pair, in the order of the pairs. */
  readonly relations: readonly Relation[];
  /** Those of them that have a score. */
  readonly known: readonly KnownRelation[];
  /** The score of two actors in either order; `undefined` while unknown, or when there is no such pair. */
  score(a: string, b: string): number | undefined;
}

/**
 * How to put the scores of a moment together. Of many actors most pairs never have a relation: what is the same of them
 * at any moment is made once, here. `met` are the others.
 */
export function statesOf(
  table: PairTable,
  met: readonly Pair[],
  scoreAt: (pair: Pair, moment: Moment) => number | undefined,
): (moment: Moment) => RelationState {
  const unknown = table.pairs.map((pair): Relation => ({ pair, score: undefined }));
  return (moment) => {
    let relations: Relation[] | undefined;
    const known: KnownRelation[] = [];
    for (const pair of met) {
      const score = scoreAt(pair, moment);
      if (score !== undefined) known.push({ pair, score });
    }
    return {
      moment,
      actors: table.actors,
      get relations() {
        if (!relations) {
          relations = [...unknown];
          for (const relation of known) relations[relation.pair.index] = relation;
        }
        return relations;
      },
      known,
      score: (a, b) => {
        const pair = table.find(a, b);
        return pair && scoreAt(pair, moment);
      },
    };
  };
}

/**
 * Three-way relations in tension. A triad is balanced when the friend of a friend is a friend and the enemy of an enemy
 * is a friend, that is, when the product of its three signs is positive. F. Heider, "Attitudes and Cognitive
 * Organization", Journal of Psychology 21 (1946), 107–112; Cartwright & Harary (1956), see `camps.ts`; T. Antal, P. L.
 * Krapivsky & S. Redner, "Social Balance on Networks", Physica D 224 (2006), 130–136, on how tense triads resolve.
 */
import type { Pair } from './pair.ts';
import type { Relation, RelationState } from './relation-state.ts';

/** Three actors whose ties do not fit together: one tie alone is hostile, or all three are. */
export interface TenseTriad {
  /** Actor ids in the order of the actor list. */
  readonly actors: readonly [string, string, string];
  /** The pairs of first and second, first and third, second and third actor. */
  readonly pairs: readonly [Pair, Pair, Pair];
  /** Size of the weakest of the three scores, above 0 to 10: the least that would have to give way. */
  readonly tension: number;
}

/** All triads in tension, the tensest first, equals in the order of the actor list. Unknown ties make no triad. */
export function triadsInTension(state: RelationState): TenseTriad[] {
  const { actors } = state;
  const rows = relationRows(state);
  const triads: TenseTriad[] = [];
  actors.forEach((a, first) => {
    for (let second = first + 1; second < actors.length; second += 1) {
      for (let third = second + 1; third < actors.length; third += 1) {
        const ties = [rows[first]![second]!, rows[first]![third]!, rows[second]![third]!] as const;
        const tension = tensionOf(ties);
        if (tension === 0) continue;
        const [one, two, three] = ties;
        triads.push({
          actors: [a.id, actors[second]!.id, actors[third]!.id],
          pairs: [one.pair, two.pair, three.pair],
          tension,
        });
      }
    }
  });
  return triads.sort((one, other) => other.tension - one.tension);
}

/** 0 unless all three scores are known and the product of their signs is negative. */
function tensionOf(ties: readonly [Relation, Relation, Relation]): number {
  let sign = 1;
  let weakest = Infinity;
  for (const { score = 0 } of ties) {
    sign *= Math.sign(score);
    weakest = Math.min(weakest, Math.abs(score));
  }
  return sign < 0 ? weakest : 0;
}

/** The relation of two actors by their places in the actor list, the smaller first. */
function relationRows({ actors, relations }: RelationState): readonly (readonly Relation[])[] {
  const places = new Map(actors.map(({ id }, place) => [id, place] as const));
  const rows = actors.map((): Relation[] => []);
  for (const relation of relations) {
    rows[places.get(relation.pair.a.id)!]![places.get(relation.pair.b.id)!] = relation;
  }
  return rows;
}

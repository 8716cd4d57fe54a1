/** Relations that recede on a full map. */
import type { FaintRelations, MapRelation } from './map-scene.ts';

/** Points of score that share one faint mark. */
const BUNDLE_STEP = 2.5;

/** Thousands of faint lines become a handful of marks: one for each step of score. */
export function bundleFaint(
  relations: readonly Pick<MapRelation, 'pair' | 'score'>[],
): FaintRelations[] {
  const bundles = new Map<number, [string, string][]>();
  for (const { pair, score } of relations) {
    const step = Math.round(score / BUNDLE_STEP) * BUNDLE_STEP;
    const pairs = bundles.get(step) ?? [];
    pairs.push([pair.a.id, pair.b.id]);
    bundles.set(step, pairs);
  }
  return [...bundles].map(([score, pairs]) => ({ score, pairs }));
}

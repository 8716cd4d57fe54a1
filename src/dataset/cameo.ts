/**
 * The CAMEO event codes and their published Goldstein scores.
 *
 * CAMEO 1.1b3 (Schrodt, 2012) names kinds of acts between states; Goldstein (1992, "A Conflict-Cooperation Scale for
 * WEIS Events Data", Journal of Conflict Resolution 36) scores each kind from −10 (attack) to +10 (aid, alliance).
 * The table and its provenance are `data/cameo-goldstein.json`; `scripts/lean-cameo.ts` lets a build keep only the
 * scores here, as the descriptions are long and only `cameo-descriptions.ts` needs them.
 */
import table from '../../data/cameo-goldstein.json' with { type: 'json' };

/** How a CAMEO code is scored. */
export interface CameoScore {
  readonly code: string;
  /** Goldstein score, −10 to +10. */
  readonly goldstein: number;
  /** The code that the score was published for: `code` itself, or the parent whose score it takes. */
  readonly scoredAs: string;
}

/** The published scores by code; `null` where only a parent has one. */
export const goldsteinScores: ReadonlyMap<string, number | null> = new Map(
  (table.codes as [string, unknown, number | null][]).map(([code, , score]) => [code, score]),
);

/**
 * Looks a code up. A code without a published score takes its parent's (the code with its last digit cut).
 * `undefined` when the codebook has no such code.
 */
export function cameoScore(code: string): CameoScore | undefined {
  if (!goldsteinScores.has(code)) return undefined;
  for (let ancestor = code; ancestor.length >= 2; ancestor = ancestor.slice(0, -1)) {
    const goldstein = goldsteinScores.get(ancestor);
    if (typeof goldstein === 'number') return { code, goldstein, scoredAs: ancestor };
  }
  return undefined;
}

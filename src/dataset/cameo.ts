/**
 * The CAMEO event codes and their published Goldstein scores.
 *
 * CAMEO 1.1b3 (Schrodt, 2012) names kinds of acts between states; Goldstein (1992, "A Conflict-Cooperation Scale for
 * WEIS Events Data", Journal of Conflict Resolution 36) scores each kind from −10 (attack) to +10 (aid, alliance).
 * The table and its provenance are `data/cameo-goldstein.json`.
 */
import table from '../../data/cameo-goldstein.json' with { type: 'json' };

/** What a CAMEO code says and how it is scored. */
export interface CameoCode {
  readonly code: string;
  /** The codebook's own words for the kind of act. */
  readonly description: string;
  /** Goldstein score, −10 to +10. */
  readonly goldstein: number;
  /** The code that the score was published for: `code` itself, or the parent whose score it takes. */
  readonly scoredAs: string;
}

const rows = new Map(
  (table.codes as [string, string, number | null][]).map((row) => [row[0], row] as const),
);

/**
 * Looks a code up. A code without a published score takes its parent's (the code with its last digit cut).
 * `undefined` when the codebook has no such code.
 */
export function cameoCode(code: string): CameoCode | undefined {
  const row = rows.get(code);
  if (!row) return undefined;
  for (let ancestor = code; ancestor.length >= 2; ancestor = ancestor.slice(0, -1)) {
    const goldstein = rows.get(ancestor)?.[2];
    if (typeof goldstein === 'number') {
      return { code, description: row[1], goldstein, scoredAs: ancestor };
    }
  }
  return undefined;
}

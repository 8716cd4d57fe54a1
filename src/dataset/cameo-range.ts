/** How strong or weak the acts of one kind can be, by their published scores. */
import { cameoScore, goldsteinScores } from './cameo.ts';

/**
 * The least and the greatest Goldstein score published for a kind of act and all that it comprises, such as −0.1 … 7 for
 * `04`. `undefined` when the codebook has no such code.
 */
export function scoreRange(
  code: string,
): { readonly low: number; readonly high: number } | undefined {
  const own = cameoScore(code);
  if (!own) return undefined;
  let low = own.goldstein;
  let high = low;
  for (const [other, score] of goldsteinScores) {
    if (score === null || !other.startsWith(code)) continue;
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  return { low, high };
}

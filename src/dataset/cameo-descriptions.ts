/** What the CAMEO event codes say: apart from their scores, because a map is drawn without it. */
import table from '../../data/cameo-goldstein.json' with { type: 'json' };
import { cameoScore, type CameoScore } from './cameo.ts';

/** What a CAMEO code says and how it is scored. */
export interface CameoCode extends CameoScore {
  /** The codebook's own words for the kind of act. */
  readonly description: string;
}

const descriptions = new Map(
  (table.codes as [string, string, ...unknown[]][]).map(([code, description]) => [
    code,
    description,
  ]),
);

/** Looks a code up with its score, its own or its parent's. `undefined` when the codebook has no such code. */
export function cameoCode(code: string): CameoCode | undefined {
  const score = cameoScore(code);
  const description = descriptions.get(code);
  return score && description !== undefined ? { ...score, description } : undefined;
}

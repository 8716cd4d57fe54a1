/** Judges all claims of a dataset by all scales, pausing often. */
import type { Claim, Dataset } from '../../dataset/schema.ts';
import type { Choices } from '../../model/choices.ts';
import { surveyClaim, type Verdict } from '../../model/doubt/judge-claim.ts';
import { playedTimeline } from '../played-dataset.ts';
import { lensTimeline, type Scale } from './lens-dataset.ts';

/** A claim with its verdict by each scale; `undefined` where a relation is not yet known. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly verdicts: Readonly<Record<Scale, Verdict | undefined>>;
}

/** The verdicts on all claims, in the order of the dataset. */
export function* surveyClaims(
  dataset: Dataset,
  choices: Choices,
): Generator<undefined, readonly JudgedClaim[]> {
  const published = playedTimeline(dataset, choices);
  yield;
  const sign = lensTimeline(dataset, 'sign', choices);
  yield;
  const byClass = lensTimeline(dataset, 'class', choices);
  yield;
  const judged: JudgedClaim[] = [];
  for (const claim of dataset.claims) {
    judged.push({
      claim,
      verdicts: {
        published: yield* surveyClaim(published, claim),
        sign: yield* surveyClaim(sign, claim),
        class: yield* surveyClaim(byClass, claim),
      },
    });
  }
  return judged;
}

/** Judges all claims of a dataset by all scales. */
import type { Claim, Dataset } from '../../dataset/schema.ts';
import type { Steps } from '../../dataset/steps.ts';
import type { Choices } from '../../model/choices.ts';
import { judgeClaimSteps, type Verdict } from '../../model/doubt/judge-claim.ts';
import { playedTimeline } from '../played-dataset.ts';
import { lensTimeline, type Scale } from './lens-dataset.ts';

/** A claim with its verdict by each scale; `undefined` where a relation is not yet known. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly verdicts: Readonly<Record<Scale, Verdict | undefined>>;
}

/** The verdicts on all claims, in the order of the dataset. */
export function* verdictsByScaleSteps(
  dataset: Dataset,
  choices: Choices,
): Steps<readonly JudgedClaim[]> {
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
        published: yield* judgeClaimSteps(published, claim),
        sign: yield* judgeClaimSteps(sign, claim),
        class: yield* judgeClaimSteps(byClass, claim),
      },
    });
  }
  return judged;
}

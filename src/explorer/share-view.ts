/** What sharing needs: loaded when a hand comes near. */
import { headlineOf } from '../elements/headline-of.ts';
import type { PlacedMoment } from '../elements/record-beside.ts';
import { hypothesisAt } from '../model/hypothesis.ts';
import type { Words } from '../words/words.ts';

export { describeView } from './describe-view.ts';
export { asText, share } from './share.ts';

/** The headline that goes with a link; what is supposed says so in its first word. */
export function titleToShare(placed: PlacedMoment, words: Words): string {
  const headline = headlineOf(placed, words);
  const { supposed } = words.messages.event;
  return hypothesisAt(placed.timeline, placed.moment) ? supposed(headline) : headline;
}

/** Checks a dataset that was fetched: a long one in slices, while the explorer shows that it waits. */
import { checkTextSteps } from '../dataset/check-dataset.ts';
import type { CheckResult } from '../dataset/fault.ts';
import { finish } from '../dataset/steps.ts';
import type { Words } from '../words/words.ts';

/** A longer text than this, in UTF-16 code units, is checked in slices. The largest shipped story has 0.3 million. */
const LONG_TEXT = 500_000;

/** What is found in a text, for the element that waits for it. */
export async function checkText(text: string, host: Element, words: Words): Promise<CheckResult> {
  const steps = checkTextSteps(text);
  if (text.length <= LONG_TEXT) return finish(steps);
  const { checkInSlices } = await import('../elements/preparation.ts');
  return checkInSlices(steps, { host, words });
}

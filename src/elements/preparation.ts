/** Prepares a large dataset in slices, and shows meanwhile what is under way. */
import type { Dataset } from '../dataset/schema.ts';
import type { CheckResult } from '../dataset/fault.ts';
import type { Steps } from '../dataset/steps.ts';
import { RECORD, type Choices } from '../model/choices.ts';
import { crowdMessages } from '../words/crowd-messages.ts';
import type { Words } from '../words/words.ts';
import { AllianceProgress } from './alliance-progress.ts';
import { layOutSteps, playSteps } from './played-dataset.ts';
import { inSlices, nextTurn } from './slices.ts';

/** Work that takes longer than this says that it is under way. */
const QUIET_MS = 300;

/** Checks what claims to be a dataset. */
export function checkInSlices(steps: Steps<CheckResult>, waiting: Waiter): Promise<CheckResult> {
  return workOn(steps, crowdMessages(waiting.words).checking, waiting);
}

/** Who waits for the work, and what it is called while it lasts. */
interface Waiter {
  /** An element that has a `scene` keeps what it worked out for it last. */
  readonly host: Element & { readonly scene?: unknown };
  readonly words: Words;
}

/** What is wanted of a dataset. */
interface Preparation extends Waiter {
  readonly choices: Choices;
  readonly laidOut: boolean;
}

/** The work that is under way: elements that want the same do not do it twice. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Plays a dataset, and lays it out if that is wanted; its record too. What the host shows is worked out before it is
 * drawn: then it settles in a turn of its own.
 */
export async function prepareDataset(
  dataset: Dataset,
  { choices, laidOut, ...waiting }: Preparation,
): Promise<void> {
  const { playing, layingOut } = crowdMessages(waiting.words);
  // The record is beside whatever is chosen.
  for (const one of [RECORD, choices]) {
    await workOn(playSteps(dataset, one), playing(dataset.events.length), waiting);
    if (!laidOut) continue;
    await workOn(layOutSteps(dataset, one), layingOut(dataset.actors.length), waiting);
  }
  await nextTurn();
  if (waiting.host.scene) await nextTurn();
}

/** Does work in slices once all other work is done, and shows its name in the element that waits for it. */
function workOn<Result>(steps: Steps<Result>, name: string, { host }: Waiter): Promise<Result> {
  const progress = new AllianceProgress();
  progress.text = name;
  const timer = setTimeout(() => host.shadowRoot?.append(progress), QUIET_MS);
  const work = last.then(() => inSlices(steps));
  const end = (): void => {
    clearTimeout(timer);
    progress.remove();
  };
  last = work.then(end, end);
  return work;
}

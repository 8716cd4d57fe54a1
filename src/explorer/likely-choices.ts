/** Lays out what a reader is likely to ask for next while he looks, so that his switch has only to show it. */
import type { ReactiveController } from 'lit';
import { isLarge, layOutSteps } from '../elements/played-dataset.ts';
import { idleClock, inSlices } from '../elements/slices.ts';
import type { Telling } from '../elements/telling.ts';
import type { Choices } from '../model/choices.ts';
import { QuietTimer } from './quiet-timer.ts';
import { choicesAfter, type ReaderRequest } from './update-state.ts';

/** A reader who has not moved for this long looks at what he sees. */
const QUIET_MS = 400;

/** The event in the card switched off or on; and each branch, while nothing else is supposed. Pure. */
export function likelyChoices({
  timeline,
  moment,
}: Pick<Telling, 'timeline' | 'moment'>): Choices[] {
  const { dataset, choices } = timeline;
  const last = timeline.lastEventAt(moment);
  const requests: ReaderRequest[] = [];
  if (last) {
    const { event, isOff } = last;
    requests.push({ type: 'alliance-weight-change', event: event.id, weight: isOff ? 1 : 0 });
  }
  const isRecord = timeline.asPublished === timeline.last.applied;
  for (const { id } of isRecord ? dataset.scenarios : []) {
    requests.push({ type: 'alliance-scenario-change', scenario: id });
  }
  return requests.map((request) => choicesAfter(dataset, choices, request));
}

/** Works while nothing else is to be done, and leaves off as soon as the reader goes on. */
export class LikelyChoices implements ReactiveController {
  readonly #telling: () => Telling | undefined;
  readonly #quiet = new QuietTimer();
  /** What is being worked on. */
  #now: object | undefined;

  constructor(telling: () => Telling | undefined) {
    this.#telling = telling;
  }

  hostUpdated(): void {
    this.#now = undefined;
    this.#quiet.ask(() => void this.#work(), QUIET_MS);
  }

  hostDisconnected(): void {
    this.#now = undefined;
    this.#quiet.stop();
  }

  async #work(): Promise<void> {
    const telling = this.#telling();
    // A large dataset takes too long, and too much room, for what may never be asked.
    if (!telling || isLarge(telling.timeline.dataset)) return;
    const now = (this.#now = {});
    for (const choices of likelyChoices(telling)) {
      await idleClock.pause();
      if (this.#now !== now) return;
      await inSlices(layOutSteps(telling.timeline.dataset, choices), idleClock);
    }
  }
}

/** Lays out what a reader is likely to ask for next while he looks, so that his switch has only to show it. */
import type { ReactiveController } from 'lit';
import { isLarge, layOutSteps } from '../elements/played-dataset.ts';
import { idleClock, inSlices } from '../elements/slices.ts';
import type { Telling } from '../elements/telling.ts';
import type { Choices } from '../model/choices.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { QuietTimer } from './quiet-timer.ts';
import { choicesAfter } from './update-state.ts';

/** A reader who has not moved for this long looks at what he sees. */
const QUIET_MS = 400;

/** The event in the card switched off or on; and each branch, while nothing else is supposed. Pure. */
export function likelyChoices({
  timeline,
  moment,
}: Pick<Telling, 'timeline' | 'moment'>): Choices[] {
  const { dataset, choices } = timeline;
  const last = timeline.lastEventAt(moment);
  const isRecord = timeline.asPublished === timeline.last.applied;
  const branches = (isRecord ? dataset.scenarios : []).map(({ id }) =>
    choicesAfter(dataset, choices, { type: 'alliance-scenario-change', scenario: id }),
  );
  return last ? [switched(timeline, last), ...branches] : branches;
}

/** The choices with an event off that is on, or on that is off. Pure. */
export function switched({ dataset, choices }: Timeline, { event, isOff }: TimelineEvent): Choices {
  const weight = isOff ? 1 : 0;
  return choicesAfter(dataset, choices, {
    type: 'alliance-weight-change',
    event: event.id,
    weight,
  });
}

/** Works while nothing else is to be done, and leaves off as soon as the reader goes on. */
export class LikelyChoices implements ReactiveController {
  readonly #telling: () => Telling | undefined;
  readonly #quiet = new QuietTimer();
  /** Id of the event whose switch the reader came to last. */
  #near: string | undefined;
  /** What is being worked on. */
  #now: object | undefined;

  constructor(root: Node, telling: () => Telling | undefined) {
    this.#telling = telling;
    for (const name of ['pointerover', 'focusin']) {
      root.addEventListener(name, this.#comeTo);
    }
  }

  hostUpdated(): void {
    this.#now = undefined;
    this.#quiet.ask(() => void this.#layOut(), QUIET_MS);
  }

  hostDisconnected(): void {
    this.#now = undefined;
    this.#quiet.stop();
  }

  /** A switch that the pointer or the keyboard has come to is likelier than all else. */
  readonly #comeTo = (event: Event): void => {
    const path = event.composedPath().filter((target) => target instanceof HTMLElement);
    const id = path.find(({ dataset }) => dataset['event'] !== undefined)?.dataset['event'];
    if (id === undefined || id === this.#near) return;
    this.#near = id;
    void this.#layOut();
  };

  async #layOut(): Promise<void> {
    const telling = this.#telling();
    // A large dataset takes too long, and too much room, for what may never be asked.
    if (!telling || isLarge(telling.timeline.dataset)) return;
    const { timeline } = telling;
    const near = timeline.event(this.#near ?? '');
    const now = (this.#now = {});
    for (const choices of [
      ...(near ? [switched(timeline, near)] : []),
      ...likelyChoices(telling),
    ]) {
      await idleClock.pause();
      if (this.#now !== now) return;
      await inSlices(layOutSteps(timeline.dataset, choices), idleClock);
    }
  }
}

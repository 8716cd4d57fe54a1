/** Whether a timeline is played with changes of the reader. */
import type { Timeline } from './timeline.ts';

/** Whether the reader's own changes play a part anywhere in a timeline, beside its scenario. */
export function playsOwnChanges({ asPublished, last }: Timeline): boolean {
  return last.applied > asPublished;
}

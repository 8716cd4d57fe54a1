/** Whether a timeline is played as it was published. */
import type { Timeline } from './timeline.ts';

/** Whether the reader's own changes play a part anywhere in a timeline, beside its scenario. */
export function isChanged({ asPublished, last }: Timeline): boolean {
  return last.applied > asPublished;
}

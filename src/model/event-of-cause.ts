/** Which event is behind a cause. */
import type { DatasetEvent } from '../dataset/schema.ts';
import type { ChangeCause } from './change.ts';
import type { DifferenceCause } from './difference.ts';

/** The event, by its acts or by a level it moved; `undefined` for a level that the dataset states, fading and limits. */
export function eventOfCause(cause: ChangeCause | DifferenceCause): DatasetEvent | undefined {
  if (cause.kind === 'event') return cause.event;
  return 'cause' in cause && cause.cause.kind === 'event' ? cause.cause.event : undefined;
}

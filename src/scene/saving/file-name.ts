/** Names of files that a reader saves. */
import { hypothesisAt } from '../../model/hypothesis.ts';
import type { Moment } from '../../model/moment.ts';
import type { Timeline } from '../../model/timeline.ts';
import { machineDateOf } from './machine-date.ts';

/**
 * `us-russia-realignment-2025-02-28.svg`; what did not happen says so: `…-2025-04-01-hypothetical-grand-bargain.svg`.
 * Letters, digits and hyphens alone, whatever the ids; `ending` without its dot.
 */
export function fileName(timeline: Timeline, moment: Moment, ending: string): string {
  const hypothesis = hypothesisAt(timeline, moment);
  const parts = [timeline.dataset.id, machineDateOf(timeline, moment)];
  if (hypothesis) parts.push('hypothetical', hypothesis.scenario?.id ?? '');
  const name = parts.map(plain).filter((part) => part !== '');
  return `${name.join('-')}.${ending}`;
}

/** Longest part of a name, in letters. */
const MAX_PART = 60;

function plain(text: string): string {
  return text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-+|-+$/g, '');
}

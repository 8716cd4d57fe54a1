/** What is said of what the reader sees: to those who listen, and to those it is shared with. */
import type { View } from '../elements/requests.ts';
import type { At, Moment } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import { sinceMoment } from '../scene/two-dates.ts';
import { describeChange } from '../words/describe-change.ts';
import { describeDifference } from '../words/describe-difference.ts';
import type { Words } from '../words/words.ts';

/** What the reader looks at. */
export interface Seen {
  readonly timeline: Timeline;
  readonly moment: Moment;
  readonly since: At | undefined;
  readonly view: View;
}

/** The text that goes with a link, and the message of each step: the picture's alternative text. */
export function describeView({ timeline, moment, since, view }: Seen, words: Words): string {
  if (view !== 'difference') return describeChange(timeline, moment, words);
  const from = sinceMoment(timeline, since, moment);
  return describeDifference(timeline, from, moment, words);
}

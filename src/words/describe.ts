/** The one way to plain sentences: of a state, of a step, of what changed between two dates. */
import type { When } from '../model/moment.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeChange } from './describe-change.ts';
import { describeDifference } from './describe-difference.ts';
import { describeState } from './describe-state.ts';
import { wordsFor } from './words.ts';

/** What to describe. Dates are ISO days, days with an event, or moments of the timeline. */
export type Describable =
  /** Who is closest and who most distant, and the camps. */
  | { readonly kind: 'state'; readonly at: When }
  /** What the event of that date moved, or what has changed since the last one. */
  | { readonly kind: 'change'; readonly at: When }
  /** What changed between two dates, and why; the order of the dates does not matter. */
  | { readonly kind: 'difference'; readonly from: When; readonly to: When };

/**
 * Describes a timeline in plain sentences, in the language of `lang` (BCP 47) or else in English. What did not happen is
 * called hypothetical. Throws a RangeError when a date is no real day.
 */
export function describe(timeline: Timeline, what: Describable, lang = 'en'): string {
  const words = wordsFor(lang);
  const moment = (when: When) => (typeof when === 'string' ? timeline.momentAt(when) : when);
  switch (what.kind) {
    case 'state':
      return describeState(timeline, moment(what.at), words);
    case 'change':
      return describeChange(timeline, moment(what.at), words);
    case 'difference':
      return describeDifference(timeline, moment(what.from), moment(what.to), words);
  }
}

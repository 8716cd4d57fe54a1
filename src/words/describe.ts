/** The one way to plain sentences: of a state, of a step, of what changed between two dates, of a branch. */
import { hypothesisAt } from '../model/hypothesis.ts';
import type { When } from '../model/moment.ts';
import { createTimeline, type Timeline } from '../model/timeline.ts';
import { describeBranch } from './describe-branch.ts';
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
  | { readonly kind: 'difference'; readonly from: When; readonly to: When }
  /** How a timeline with choices differs from the record at the end of a day. */
  | { readonly kind: 'branch'; readonly at: When };

/**
 * Describes a timeline in plain sentences, in the language of `lang` (BCP 47) or else in English. What did not happen is
 * called hypothetical. Throws a RangeError when a date is no real day.
 */
export function describe(timeline: Timeline, what: Describable, lang = 'en'): string {
  const words = wordsFor(lang);
  switch (what.kind) {
    case 'state':
      return describeState(timeline, timeline.momentAt(what.at), words);
    case 'change':
      return describeChange(timeline, timeline.momentAt(what.at), words);
    case 'difference':
      return describeDifference(
        timeline,
        timeline.momentAt(what.from),
        timeline.momentAt(what.to),
        words,
      );
    case 'branch': {
      const at = timeline.momentAt(what.at);
      const record = createTimeline(timeline.dataset);
      const said = describeBranch(record, timeline, Math.floor(at.day), words);
      return hypothesisAt(timeline, at) ? words.messages.event.supposed(said) : said;
    }
  }
}

/** The description of the drawing, for who hears it. */
import type { Moment } from '../../model/moment.ts';
import type { Timeline } from '../../model/timeline.ts';
import { describeState } from '../../words/describe-state.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { Words } from '../../words/words.ts';

/** What the map shows of all ties at a moment, and how keys move among them. */
export function describeDrawing(timeline: Timeline, moment: Moment, words: Words): string {
  return `${describeState(timeline, moment, words)} ${panelMessages(words).keys}`;
}

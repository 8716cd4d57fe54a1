/** The description of the drawing, for who hears it. */
import { describeState } from '../../words/describe-state.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import type { MapSubject } from './map-texts.ts';

/** What the map shows of all ties at a moment, and how keys move among them. */
export function describeDrawing({
  timeline,
  moment,
  words,
}: Pick<MapSubject, 'timeline' | 'moment' | 'words'>): string {
  return `${describeState(timeline, moment, words)} ${panelMessages(words).keys}`;
}

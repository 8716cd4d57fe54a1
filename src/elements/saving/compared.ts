/** What the changes of a saved picture or table are counted from, and how that is said. */
import { render } from 'lit';
import { isAt, type At, type Moment } from '../../model/moment.ts';
import type { Timeline } from '../../model/timeline.ts';
import { machineDateOf } from '../../scene/saving/machine-date.ts';
import { dateOfMoment } from '../../words/date-of-moment.ts';
import { titleOf } from '../../words/describe-where.ts';
import { savingMessages } from '../../words/opened/saving-messages.ts';
import { panelMessages } from '../../words/panel-messages.ts';
import { machineDate } from '../../words/words.ts';
import { drawHypotheticalMark } from '../hypothetical-mark.ts';
import { recordBeside } from '../record-beside.ts';
import type { Telling } from '../telling.ts';

/** A moment of this timeline, or of the record beside it, and how it is called. */
export interface Compared {
  readonly timeline: Timeline;
  readonly moment: Moment;
  /** In a cell of the table. */
  readonly text: string;
  /** In a sentence below the picture; empty where it shows no changes. */
  readonly note: string;
  /** What ghosts on the map stand for. */
  readonly ghosts: 'earlier' | 'record';
}

/** As map and table have it: the record beside what is supposed; else the date chosen; else right before the last event. */
export function comparedWith(telling: Telling, since: At | undefined): Compared {
  const { timeline, moment, words } = telling;
  const { panels } = panelMessages(words);
  const saving = savingMessages(words);
  const record = recordBeside(telling);
  if (record) {
    return { ...record, text: saving.record, note: saving.fromRecord, ghosts: 'record' };
  }
  if (isAt(since)) {
    const from = timeline.momentAt(since);
    return {
      timeline,
      moment: from,
      text: machineDateOf(timeline, from),
      note: panels.changeSince(dateOfMoment(timeline, from, words)),
      ghosts: 'earlier',
    };
  }
  const last = timeline.lastEventAt(moment);
  if (!last) return { timeline, moment, text: '', note: '', ghosts: 'earlier' };
  const isAtEvent = last.day === moment.day;
  return {
    timeline,
    moment: last.before,
    text: saving.rightBefore(
      machineDate(last.day, last.event.precision),
      titleOf(last, timeline, words).text,
    ),
    // Between events the map shows no changes.
    note: isAtEvent ? panels.changeSinceLast(words.date(last.day, last.event.precision)) : '',
    ghosts: 'earlier',
  };
}

/** The mark on what did not happen, in words; `undefined` while the record is shown. */
export function sayMark(telling: Telling): string | undefined {
  const sheet = document.createElement('p');
  render(drawHypotheticalMark(telling), sheet);
  const text = sheet.textContent.trim();
  return text === '' ? undefined : text;
}

/** Events that a reader adds to the record: one act of one actor towards another on a day, always hypothetical. */
import type { IsoDate } from '../dataset/calendar-date.ts';
import type { DatasetEvent, Theme } from '../dataset/schema.ts';

/** An event of the reader's own. */
export interface OwnEvent {
  /** Unlike the ids of all events of the dataset. */
  readonly id: string;
  /** The day on which it takes effect, after all others of that day. */
  readonly date: IsoDate;
  /** What the reader calls it, 1 to `MAX_OWN_TITLE` UTF-16 units. */
  readonly title: string;
  /** Id of the actor who acts. */
  readonly from: string;
  /** Id of the other actor, towards whom. */
  readonly to: string;
  /** CAMEO code of the kind of act, such as `04`, consult. */
  readonly cameo: string;
  /** How strong the act is, within the Goldstein scores of its kind: see `scoreRange`. */
  readonly strength: number;
}

/** Longest title of an event of one's own, in UTF-16 units. */
export const MAX_OWN_TITLE = 120;
/** How many events of one's own are kept at most. */
export const MAX_OWN_EVENTS = 50;

/** The event as the chronology plays it. Throws a RangeError when its strength is out of range. */
export function asDatasetEvent({
  id,
  date,
  title,
  from,
  to,
  cameo,
  strength,
}: OwnEvent): DatasetEvent {
  if (!(strength >= -10 && strength <= 10)) {
    throw new RangeError(
      `Cannot add an event: found strength ${strength}; expected −10 to 10. Try 5.`,
    );
  }
  const effect = { from, to, cameo, impact: strength, weight: 1, interpretive: false };
  return {
    ...{ id, date, title, summary: title, effects: [effect], themes: [themeOf(cameo)] },
    ...{ precision: 'day', importance: 1, confidence: 'projected' },
    ...{ levels: [], quotes: [], sources: [], documents: [] },
  };
}

/** What an act is mainly about, by its root code: force, material help, or else diplomacy. */
function themeOf(cameo: string): Theme {
  if (/^(1[5789]|20)/.test(cameo)) return 'security';
  return /^0[67]/.test(cameo) ? 'economy' : 'diplomacy';
}

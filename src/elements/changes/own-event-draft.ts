/** An event of one's own while it is written, and what is wrong with it. */
import { isIsoDate, toIsoDate, type DayNumber } from '../../dataset/calendar-date.ts';
import { cameoScore } from '../../dataset/cameo.ts';
import { scoreRange } from '../../dataset/cameo-range.ts';
import { RECORD } from '../../model/choices.ts';
import { MAX_OWN_EVENTS, MAX_OWN_TITLE, type OwnEvent } from '../../model/own-event.ts';
import { playedTimeline } from '../played-dataset.ts';
import type { Telling } from '../telling.ts';

/** What stands in the form, fit to be played or not. */
export type OwnEventDraft = Omit<OwnEvent, 'id'> & {
  /** Of the event that is written anew; `undefined` for a new one. */
  readonly id: string | undefined;
};
/** The fields that can be wrong. */
export type DraftFault = 'date' | 'farDate' | 'to' | 'tooMany';

/** What the form begins with: the date the reader is at, and the two actors brought forward or the first two. */
export function newDraft({ timeline, moment }: Telling, focused: readonly string[]): OwnEventDraft {
  const ids = [...new Set([...focused, ...timeline.dataset.actors.map(({ id }) => id)])];
  const [from = '', to = ''] = ids;
  return { id: undefined, date: toIsoDate(moment.day), title: '', from, to, ...actOf('04') };
}

/** A kind of act, as strong as its own published score. */
export function actOf(cameo: string): Pick<OwnEventDraft, 'cameo' | 'strength'> {
  return { cameo, strength: cameoScore(cameo)?.goldstein ?? 0 };
}

/** The strengths that a draft can have. */
export function strengthsOf({ cameo }: OwnEventDraft): {
  readonly low: number;
  readonly high: number;
} {
  return scoreRange(cameo) ?? { low: 0, high: 0 };
}

/** How many years before and after a story an event may lie: with more of them the axis would show little else. */
const YEARS_AROUND = 10;

/** The first and the last year that an event can be written for: those of the record, and some around them. */
export function yearsFor({ timeline }: Telling): { readonly from: number; readonly to: number } {
  const { first, last } = playedTimeline(timeline.dataset, RECORD);
  const yearOf = (day: DayNumber): number => Number(toIsoDate(Math.floor(day)).slice(0, 4));
  return {
    // The record begins on the day after its first moment.
    from: Math.max(1, yearOf(first.day + 1) - YEARS_AROUND),
    to: Math.min(9999, yearOf(last.day) + YEARS_AROUND),
  };
}

/** What keeps a draft from being played; empty when nothing does. */
export function faultsOf(draft: OwnEventDraft, telling: Telling): DraftFault[] {
  const count = telling.timeline.choices.added?.length ?? 0;
  const { from, to } = yearsFor(telling);
  const year = Number(draft.date.slice(0, 4));
  const isFar = year < from || year > to;
  return [
    ...(!isIsoDate(draft.date) ? (['date'] as const) : isFar ? (['farDate'] as const) : []),
    ...(draft.from === draft.to ? (['to'] as const) : []),
    ...(draft.id === undefined && count >= MAX_OWN_EVENTS ? (['tooMany'] as const) : []),
  ];
}

/** The event to ask for; `usualTitle` is taken where the reader gave none. Half a character, as from a cut, is dropped. */
export function eventOf(draft: OwnEventDraft, usualTitle: string): Omit<OwnEvent, 'id'> {
  const { date, from, to, cameo, strength } = draft;
  const named = draft.title.trim() === '' ? usualTitle : draft.title.trim();
  const title = named.slice(0, MAX_OWN_TITLE).replace(/\p{Surrogate}/gu, '');
  return { date, title, from, to, cameo, strength };
}

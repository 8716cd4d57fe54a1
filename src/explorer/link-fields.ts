/** The fields of a link one by one: what each asks for, as far as a dataset has it. */
import type { Dataset } from '../dataset/schema.ts';
import { playedTimeline } from '../elements/played-dataset.ts';
import type { View } from '../elements/requests.ts';
import type { Choices } from '../model/choices.ts';
import { isAt, splitAt, type At } from '../model/moment.ts';
import { CHOICES_FIELDS, readChoices } from './choices-link.ts';
import { readList, writeList } from './link-list.ts';
import { nearestAt } from './nearest-at.ts';
import { MAX_FOCUS, viewsOf } from './update-state.ts';

/** The query fields that carry state; all others belong to the page and are left alone. */
export const LINK_FIELDS = [
  ...(['at', 'since', 'focus', 'chapter'] as const),
  ...CHOICES_FIELDS,
  ...(['view', 'step'] as const),
] as const;
/** A query field that carries state. */
export type LinkField = (typeof LINK_FIELDS)[number];

/** What a link says for an axis that shows all chapters. */
export const WHOLE = 'all';

/** What a link asks for; `undefined` where it says nothing, or nothing that fits. */
export interface Asked {
  readonly choices: Choices;
  /** Position in the authored story, from 0. */
  readonly step: number | undefined;
  readonly at: At | undefined;
  readonly since: At | undefined;
  readonly view: View | undefined;
  /** Id of a chapter, or `WHOLE`. */
  readonly chapter: string | undefined;
  /** Empty where a step of the story brings actors forward and the reader has let go of them. */
  readonly focus: string | undefined;
}

/** Reads all fields. `pass` is called with each that does not fit the dataset, and with what was found. */
export function readFields(
  dataset: Dataset,
  query: URLSearchParams,
  pass: (field: LinkField, found: string) => void,
): Asked {
  const textOf = textIn(query);
  const read = (field: LinkField, isUsable: (text: string) => boolean): string | undefined => {
    const text = textOf(field);
    if (text === undefined || isUsable(text)) return text;
    pass(field, text);
    return undefined;
  };
  const choices = readChoices(dataset, textOf, pass);
  // Of a date that the story does not reach, its first or last day is left; of an event that it no longer has, the day.
  const readAt = (field: 'at' | 'since'): At | undefined => {
    const text = read(field, isAt);
    if (text === undefined) return text;
    const nearest = nearestAt(dataset, choices, text);
    if (nearest !== text) {
      pass(field, text);
      return nearest;
    }
    if (isPlayed(dataset, choices, text)) return text;
    const { date, event = '' } = splitAt(text);
    pass(field, event);
    return date;
  };
  const step = read('step', (text) => isStep(dataset, text));
  return {
    choices,
    step: step === undefined ? undefined : Number(step) - 1,
    at: readAt('at'),
    since: readAt('since'),
    view: read('view', (text) => viewsOf(dataset).some((one) => one === text)) as View | undefined,
    chapter: read('chapter', (id) => id === WHOLE || dataset.chapters.some((one) => one.id === id)),
    focus: query.get('focus') === '' ? '' : read('focus', (text) => isFocus(dataset, text)),
  };
}

/** Reads fields; `undefined` for one that says nothing. */
export function textIn(query: URLSearchParams): (field: LinkField) => string | undefined {
  return (field) => {
    const text = query.get(field) ?? '';
    return text === '' ? undefined : text;
  };
}

/** The text of the field for actors that are brought forward. */
export function writeFocus(ids: readonly string[]): string {
  return writeList(ids.map((id) => [id]));
}

/** The actors of such a text, by id; none of an empty one. */
export function readFocus(text: string): string[] {
  return readList(text).map((parts) => parts.join('~'));
}

/** Whether a text is the number of a step of the story, from 1. */
function isStep(dataset: Dataset, text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) - 1 in dataset.story;
}

/** Whether the event of a date, if it names one, is played on that day. */
function isPlayed(dataset: Dataset, choices: Choices, at: At): boolean {
  const { date, event } = splitAt(at);
  return event === undefined || playedTimeline(dataset, choices).event(event)?.event.date === date;
}

function isFocus(dataset: Dataset, text: string): boolean {
  const ids = readFocus(text);
  const known = ids.every((id) => dataset.actors.some((actor) => actor.id === id));
  return known && ids.length <= MAX_FOCUS && new Set(ids).size === ids.length;
}

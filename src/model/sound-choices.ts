/** Choices in their one normal form: what does not fit a dataset or changes nothing is left out, so that equals are equal. */
import { isIsoDate } from '../dataset/calendar-date.ts';
import { scoreRange } from '../dataset/cameo-range.ts';
import type { Dataset } from '../dataset/schema.ts';
import { isOwnEvent, MAX_WEIGHT, type Choices } from './choices.ts';
import { methodBounds } from './doubt/settings.ts';
import { MAX_OWN_EVENTS, MAX_OWN_TITLE, type OwnEvent } from './own-event.ts';

/**
 * The choices that a dataset can be played with. Of equal choices the same text comes from `JSON.stringify`; the record
 * is `{}`. Never throws: an unknown id, a number out of range (constants: more than half off what is published) or an event
 * that cannot be is left out.
 */
export function soundChoices(dataset: Dataset, choices: Choices): Choices {
  const { scenario, gain, halfLifeDays } = choices;
  const published = publishedIds(dataset);
  const added = soundEvents(dataset, choices.added ?? [], published);
  const isEvent = (wanted: string): boolean =>
    published.has(wanted) || isOwnEvent({ added }, wanted);
  const without = [...new Set(choices.without)].filter(isEvent).sort();
  const weights = Object.entries(choices.weights ?? {})
    .filter(([id, weight]) => isEvent(id) && !without.includes(id) && isWeight(weight))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const { method } = dataset;
  const bounds = methodBounds(method);
  return {
    ...(dataset.scenarios.some(({ id }) => id === scenario) && { scenario }),
    ...(without.length > 0 && { without }),
    ...(weights.length > 0 && { weights: Object.fromEntries(weights) }),
    ...(added.length > 0 && { added }),
    ...(isWithin(gain, bounds.gain.low, bounds.gain.high) && gain !== method.gain && { gain }),
    ...(isWithin(halfLifeDays, bounds.halfLifeDays.low, bounds.halfLifeDays.high) &&
      halfLifeDays !== method.halfLifeDays && { halfLifeDays }),
  };
}

/** Datasets do not change, so neither do the ids of their events, of which there may be thousands. */
const idsByDataset = new WeakMap<Dataset, ReadonlySet<string>>();

function publishedIds(dataset: Dataset): ReadonlySet<string> {
  const known = idsByDataset.get(dataset);
  if (known) return known;
  const parts = [dataset, ...dataset.scenarios];
  const ids = new Set(parts.flatMap(({ events }) => events.map(({ id }) => id)));
  idsByDataset.set(dataset, ids);
  return ids;
}

/** Whether these sound choices change nothing: the record is played as it is. */
export function isRecord(choices: Choices): boolean {
  return Object.keys(choices).length === 0;
}

/** How many changes sound choices hold; a scenario is one. */
export function countChanges({ without, weights, added, ...others }: Choices): number {
  const lists = [without ?? [], Object.keys(weights ?? {}), added ?? [], Object.keys(others)];
  return lists.flat().length;
}

function soundEvents(
  dataset: Dataset,
  added: readonly OwnEvent[],
  taken: ReadonlySet<string>,
): OwnEvent[] {
  const sound = new Map<string, OwnEvent>();
  for (const own of added) {
    const { id, date, title, from, to, cameo, strength } = own;
    if (id === '' || taken.has(id) || sound.has(id) || sound.size >= MAX_OWN_EVENTS) continue;
    if (!isPlayable(dataset, own)) continue;
    // No −0, which a link could not tell from 0.
    sound.set(id, { id, date, title, from, to, cameo, strength: strength + 0 });
  }
  return [...sound.values()];
}

function isWeight(weight: number): boolean {
  return isWithin(weight, 0, MAX_WEIGHT) && weight !== 1;
}

function isWithin(value: number | undefined, low: number, high: number): value is number {
  return value !== undefined && value >= low && value <= high;
}

/** Whether an event can be played with a dataset: real day, two of its actors, a kind of act, a strength in its range. */
function isPlayable(dataset: Dataset, own: OwnEvent): boolean {
  const { date, title, from, to, cameo, strength } = own;
  const range = scoreRange(cameo);
  const isActor = (wanted: string): boolean => dataset.actors.some(({ id }) => id === wanted);
  return (
    isIsoDate(date) &&
    title.length > 0 &&
    title.length <= MAX_OWN_TITLE &&
    // Half a character could not be carried by a link.
    !/\p{Surrogate}/u.test(title) &&
    isActor(from) &&
    isActor(to) &&
    from !== to &&
    range !== undefined &&
    strength >= range.low &&
    strength <= range.high
  );
}

/** Finds actors and events by what they are called, whatever the accents and capitals. */
import type { Actor, Dataset, LocalizedText } from '../dataset/schema.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/** What was found, best first. */
export interface FoundByName {
  readonly actors: readonly Actor[];
  readonly events: readonly TimelineEvent[];
  /** How many actors there are in all that fit. */
  readonly fitting: number;
}

/** Most that are given; more would be a list to read, not an answer. */
const MOST_ACTORS = 12;
const MOST_EVENTS = 5;
/** A shorter query than this fits too many events. */
const LEAST_FOR_EVENTS = 3;

/**
 * What fits a query: actors by name in any language, by code or id; events by title. An empty query fits all actors, in
 * the order of the dataset, and no event.
 */
export function findByName(timeline: Timeline, query: string): FoundByName {
  const wanted = fold(query).trim();
  const { actors, titles } = namesOf(timeline.dataset);
  const fitting = ranked(timeline.dataset.actors, ({ id }) => actors.get(id) ?? [], wanted);
  const events =
    wanted.length < LEAST_FOR_EVENTS
      ? []
      : ranked(
          timeline.events,
          ({ event }) => titles.get(event.id) ?? textsOf(event.title).map(fold),
          wanted,
        );
  return {
    actors: fitting.slice(0, MOST_ACTORS),
    events: events.slice(0, MOST_EVENTS),
    fitting: fitting.length,
  };
}

/** Folded names, made once a dataset: of actors by id, and of events by id. */
interface FoldedNames {
  readonly actors: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

const namesByDataset = new WeakMap<Dataset, FoldedNames>();

function namesOf(dataset: Dataset): FoldedNames {
  const kept = namesByDataset.get(dataset);
  if (kept) return kept;
  const events = [dataset, ...dataset.scenarios].flatMap((list) => list.events);
  const names: FoldedNames = {
    actors: new Map(
      dataset.actors.map(({ id, name, short }) => [id, [short, ...textsOf(name), id].map(fold)]),
    ),
    titles: new Map(events.map(({ id, title }) => [id, textsOf(title).map(fold)])),
  };
  namesByDataset.set(dataset, names);
  return names;
}

function textsOf(text: LocalizedText): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Without accents, capitals and the difference of apostrophes. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase();
}

/** Those that fit, best first; of equals the earlier. */
function ranked<Entry>(
  entries: readonly Entry[],
  namesOfEntry: (entry: Entry) => readonly string[],
  wanted: string,
): Entry[] {
  return entries
    .map((entry) => ({
      entry,
      rank: Math.min(...namesOfEntry(entry).map((name) => rankOf(name, wanted))),
    }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

/** 0: the very name; then by where in the name the query stands; `Infinity`: nowhere. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const at = name.indexOf(wanted);
  if (at === 0) return 1;
  if (at > 0) return /[\p{L}\p{N}]/u.test(name[at - 1]!) ? 3 : 2;
  const words = wanted.split(/\s+/);
  return words.length > 1 && words.every((word) => name.includes(word)) ? 4 : Infinity;
}

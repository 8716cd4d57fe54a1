/** The well-formed entries of a dataset with their places, as checks across entries need them. */
import type { Path } from './path.ts';
import type {
  Actor,
  Chapter,
  Claim,
  DatasetEvent,
  Level,
  Opening,
  Scenario,
  Source,
  StoryStep,
} from './schema.ts';

/** An entry and where it stands. */
export interface Placed<Entry> {
  readonly path: Path;
  readonly entry: Entry;
}

/** All well-formed entries, list by list. */
export interface Entries {
  readonly actors: readonly Placed<Actor>[];
  readonly levels: readonly Placed<Level>[];
  /** The recorded events alone; `eventLists` has those of scenarios too. */
  readonly events: readonly Placed<DatasetEvent>[];
  readonly chapters: readonly Placed<Chapter>[];
  readonly scenarios: readonly Placed<Scenario>[];
  readonly opening: Placed<Opening> | undefined;
  readonly story: readonly Placed<StoryStep>[];
  readonly claims: readonly Placed<Claim>[];
  readonly sources: readonly Placed<Source>[];
  /** All ids that are given, also to entries that are not well formed: to refer to those is no fault. */
  readonly ids: Readonly<Record<'actors' | 'events' | 'scenarios' | 'sources', KnownIds>>;
}

/** The ids of one kind of entry. They are read before anything is checked, and so may be anything. */
export type KnownIds = ReadonlySet<unknown>;

/** The events that are played one after the other: the record, or a scenario. */
export interface EventList {
  /** Absent for the record. */
  readonly scenario?: Scenario;
  readonly events: readonly Placed<DatasetEvent>[];
}

/** The record and each scenario. */
export function eventLists({ events, scenarios }: Entries): EventList[] {
  return [
    { events },
    ...scenarios.map(({ path, entry }) => ({
      scenario: entry,
      events: placed([...path, 'events'], entry.events),
    })),
  ];
}

/** The entries of the list at `path`, with their places. */
export function placed<Entry>(path: Path, list: readonly Entry[]): Placed<Entry>[] {
  return list.map((entry, index) => ({ path: [...path, index], entry }));
}

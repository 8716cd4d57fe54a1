/** Reads a dataset entry by entry, so that the well-formed ones are at hand when others are not. */
import * as z from 'zod/mini';
import type { Entries, KnownIds, Placed } from './entries.ts';
import type { Fault } from './fault.ts';
import { valueAt, type Path } from './path.ts';
import { readAt } from './read-at.ts';
import {
  actorSchema,
  chapterSchema,
  claimSchema,
  datasetSchema,
  eventSchema,
  levelSchema,
  openingSchema,
  scenarioSchema,
  sourceSchema,
  storyStepSchema,
  type Dataset,
} from './schema.ts';
import type { Steps } from './steps.ts';

/** What could be read of a value that claims to be a dataset. */
export interface DatasetReading {
  /** Present when there are no faults. */
  readonly dataset: Dataset | undefined;
  readonly entries: Entries;
  readonly faults: readonly Fault[];
}

/** A dataset in which the entries of lists may be anything. */
const frameSchema = z.strictObject({
  ...datasetSchema.shape,
  actors: z.array(z.unknown()).check(z.minLength(1)),
  levels: z.optional(z.array(z.unknown())),
  events: z.array(z.unknown()),
  chapters: z.optional(z.array(z.unknown())),
  scenarios: z.optional(z.array(z.unknown())),
  story: z.optional(z.array(z.unknown())),
  claims: z.optional(z.array(z.unknown())),
  sources: z.array(z.unknown()),
});

/** Reads what the schemas describe. Once there are `enough` faults, further entries are not looked at. */
export function* readDatasetSteps(input: unknown, enough: number): Steps<DatasetReading> {
  const faults: Fault[] = [];
  const read = <Value>(schema: z.ZodMiniType<Value>, path: Path): Value | undefined => {
    const reading = readAt(schema, input, path);
    if (reading.ok) return reading.value;
    faults.push(reading.fault);
    return undefined;
  };
  function* readListSteps<Entry>(
    schema: z.ZodMiniType<Entry>,
    key: string,
  ): Steps<Placed<Entry>[]> {
    const list = valueAt(input, [key]);
    const length = Array.isArray(list) ? list.length : 0;
    const entries: Placed<Entry>[] = [];
    for (let index = 0; index < length && faults.length < enough; index += 1) {
      const entry = read(schema, [key, index]);
      if (entry !== undefined) entries.push({ path: [key, index], entry });
      yield;
    }
    return entries;
  }
  const frame = read(frameSchema, []);
  // Its faults are among those of the frame.
  const opening = readAt(openingSchema, input, ['opening']);
  const entries: Entries = {
    actors: yield* readListSteps(actorSchema, 'actors'),
    levels: yield* readListSteps(levelSchema, 'levels'),
    events: yield* readListSteps(eventSchema, 'events'),
    chapters: yield* readListSteps(chapterSchema, 'chapters'),
    scenarios: yield* readListSteps(scenarioSchema, 'scenarios'),
    opening: opening.ok ? { path: ['opening'], entry: opening.value } : undefined,
    story: yield* readListSteps(storyStepSchema, 'story'),
    claims: yield* readListSteps(claimSchema, 'claims'),
    sources: yield* readListSteps(sourceSchema, 'sources'),
    ids: idsIn(input),
  };
  const dataset = frame && faults.length === 0 ? { ...frame, ...listsOf(entries) } : undefined;
  return { dataset, entries, faults };
}

type Lists = Omit<Entries, 'opening' | 'ids'>;

function listsOf(entries: Lists): Pick<Dataset, keyof Lists> {
  const bare = <Entry>(list: readonly Placed<Entry>[]): Entry[] => list.map(({ entry }) => entry);
  return {
    actors: bare(entries.actors),
    levels: bare(entries.levels),
    events: bare(entries.events),
    chapters: bare(entries.chapters),
    scenarios: bare(entries.scenarios),
    story: bare(entries.story),
    claims: bare(entries.claims),
    sources: bare(entries.sources),
  };
}

function idsIn(input: unknown): Record<keyof Entries['ids'], KnownIds> {
  const ids = (...path: Path): unknown[] => {
    const list = valueAt(input, path);
    return Array.isArray(list) ? Array.from(list, (entry: unknown) => valueAt(entry, ['id'])) : [];
  };
  const scenarios = ids('scenarios');
  const projected = scenarios.flatMap((_, index) => ids('scenarios', index, 'events'));
  return {
    actors: new Set(ids('actors')),
    events: new Set([...ids('events'), ...projected]),
    scenarios: new Set(scenarios),
    sources: new Set(ids('sources')),
  };
}

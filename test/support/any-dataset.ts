// Random datasets and choices for properties: few actors, crowded days, scores pushed past the limits, awkward ids.
import fc from 'fast-check';
import table from '../../data/cameo-goldstein.json' with { type: 'json' };
import { toDay, toIsoDate } from '../../src/dataset/calendar-date.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { scoreRange } from '../../src/dataset/cameo-range.ts';
import type { Choices } from '../../src/model/choices.ts';
import { MAX_OWN_TITLE, type OwnEvent } from '../../src/model/own-event.ts';
import { actor, draft, event, type Draft } from './datasets.ts';

/** Ids that have a meaning in JavaScript, in the dates of links, or to the eye. */
const AWKWARD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'a/b',
  '0',
  ' ',
  'Ω, "quoted"',
  '2025-01-01',
];
const FIRST_DAY = toDay('2025-01-01');
const CODES = table.codes.map(([code]) => code as string);
const UNSCORED_CODES = table.codes.filter((row) => row[2] === null).map(([code]) => code as string);

const anyId = fc.oneof(fc.constantFrom(...AWKWARD_IDS), fc.string({ minLength: 1, maxLength: 6 }));
const anyIds = (count: { minLength: number; maxLength: number }) => fc.uniqueArray(anyId, count);

/** A number of a range, with its ends and 0 more often than chance would have it. JSON has no −0. */
const within = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.constantFrom(min, max, 0).filter((value) => value >= min && value <= max),
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      fc.double({ min, max, noNaN: true }),
    )
    .map((value) => value + 0);

const dateOf = (offset: number): string => toIsoDate(FIRST_DAY + offset);

/** The parts that datasets are made of, with offsets in days and ids still open. */
interface Material {
  readonly actors: readonly string[];
  readonly span: number;
}

function anyEffect({ actors }: Material): fc.Arbitrary<Draft> {
  return fc
    .record({
      pair: fc.shuffledSubarray([...actors], { minLength: 2, maxLength: 2 }),
      act: fc.oneof(
        fc.record({ impact: within(-10, 10) }),
        fc.record({ cameo: fc.constantFrom(...CODES) }),
        fc.record({ cameo: fc.constantFrom(...UNSCORED_CODES) }),
      ),
      more: fc.record({ weight: within(0, 10) }, { requiredKeys: [] }),
    })
    .map(({ pair: [from, to], act, more }) => ({ from, to, ...act, ...more }));
}

function anyLevel({ actors }: Material): fc.Arbitrary<Draft> {
  return fc.record({
    between: fc.shuffledSubarray([...actors], { minLength: 2, maxLength: 2 }),
    level: within(-10, 10),
    because: fc.constant('It was so.'),
  });
}

/** Events in order of their dates, which begin at an offset; ids are set later. */
function anyEvents(material: Material, from: number): fc.Arbitrary<Draft[]> {
  const hasPairs = material.actors.length > 1;
  const several = (entry: (material: Material) => fc.Arbitrary<Draft>, maxLength: number) =>
    hasPairs ? fc.array(entry(material), { maxLength }) : fc.constant([]);
  const one = fc.record({
    offset: fc.integer({ min: from, max: Math.max(from, material.span) }),
    effects: several(anyEffect, 4),
    levels: several(anyLevel, 2),
  });
  return fc
    .array(one, { maxLength: 10 })
    .map((events) =>
      events
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, ...more }) => event('open', dateOf(offset), more)),
    );
}

function anyLevels(material: Material): fc.Arbitrary<Draft[]> {
  if (material.actors.length < 2) return fc.constant([]);
  const offset = fc.integer({ min: 0, max: material.span });
  return fc.array(
    fc
      .tuple(anyLevel(material), offset)
      .map(([entry, from]) => ({ ...entry, from: dateOf(from), sources: ['source'] })),
    { maxLength: 6 },
  );
}

function anyScenarios(material: Material): fc.Arbitrary<Draft[]> {
  const one = fc.integer({ min: 0, max: material.span }).chain((fork) =>
    anyEvents(material, fork).map((events) => ({
      id: '',
      title: 'What if',
      from: dateOf(fork),
      description: 'Then otherwise.',
      events: events.map((entry) => ({ ...entry, confidence: 'projected' })),
    })),
  );
  return fc.array(one, { maxLength: 2 });
}

const anyMaterial: fc.Arbitrary<Material> = fc.record({
  actors: anyIds({ minLength: 1, maxLength: 6 }),
  span: fc.constantFrom(3, 40, 900),
});

/** A dataset as an author would write it, and always without a fault. */
export const anyDraft: fc.Arbitrary<Draft> = anyMaterial.chain((material) =>
  fc
    .record({
      levels: anyLevels(material),
      events: anyEvents(material, 0),
      scenarios: anyScenarios(material),
      gain: within(0, 1),
      halfLifeDays: within(1, 400).filter((days) => days >= 1),
      ids: anyIds({ minLength: 32, maxLength: 32 }),
    })
    .map(({ levels, events, scenarios, gain, halfLifeDays, ids }) => {
      const open = [...ids];
      const named = (entries: Draft[]): Draft[] =>
        entries.map((entry) => ({ ...entry, id: open.pop() }));
      return draft({
        method: { scale: 'cameo-goldstein', gain, halfLifeDays },
        actors: material.actors.map(actor),
        levels,
        events: named(events),
        scenarios: named(scenarios).map((scenario) => ({
          ...scenario,
          events: named(scenario['events'] as Draft[]),
        })),
      });
    }),
);

/** Reads a draft; throws with all problems when there are any, for here there must be none. */
export function read(input: unknown): Dataset {
  const result = parseDataset(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.dataset;
}

export const anyDataset: fc.Arbitrary<Dataset> = anyDraft.map(read);

/** Names that a reader may give to an event of his own, in markup and signs that links and scripts know. */
const anyTitle = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('<img src=x onerror=alert(1)>', 'a,b~c%2C', '__proto__', '&off=1#', '+ +'),
  )
  .filter((title) => title.length <= MAX_OWN_TITLE);

/** An event that a reader may add, between actors of the dataset where it has two. */
export function anyOwnEvent(dataset: Dataset): fc.Arbitrary<OwnEvent> {
  const actors = dataset.actors.map(({ id }) => id);
  const pair =
    actors.length > 1
      ? fc.shuffledSubarray(actors, { minLength: 2, maxLength: 2 })
      : fc.constant([actors[0]!, actors[0]!]);
  return fc
    .record({
      id: anyId.map((id) => `own ${id}`),
      offset: fc.integer({ min: -3, max: 900 }),
      title: anyTitle,
      pair,
      cameo: fc.constantFrom(...CODES),
      share: within(0, 1),
    })
    .map(({ offset, pair: [from, to], cameo, share, ...own }) => {
      const { low, high } = scoreRange(cameo)!;
      const strength = Math.min(high, low + (high - low) * share);
      return { ...own, from, to, cameo, strength, date: dateOf(offset) };
    });
}

/** Choices that name scenarios and events of the dataset, and events of one's own. */
export function anyChoices(dataset: Dataset): fc.Arbitrary<Choices> {
  const events = [dataset, ...dataset.scenarios].flatMap((part) => part.events.map(({ id }) => id));
  const scenarios = dataset.scenarios.map(({ id }) => id);
  return fc.record(
    {
      scenario: fc.constantFrom(undefined, ...scenarios),
      without: fc.subarray(events, { maxLength: Math.min(3, events.length) }),
      weights: fc
        .subarray(events)
        .chain((ids) =>
          fc
            .array(within(0, 10), { minLength: ids.length, maxLength: ids.length })
            .map((weights) => Object.fromEntries(ids.map((id, at) => [id, weights[at]!]))),
        ),
      added:
        dataset.actors.length > 1
          ? fc.uniqueArray(anyOwnEvent(dataset), { maxLength: 3, selector: ({ id }) => id })
          : fc.constant([]),
      gain: within(0, 1),
      halfLifeDays: fc.double({ min: 0.5, max: 5000, noNaN: true }),
    },
    { requiredKeys: [] },
  );
}

/** A dataset with choices for it. */
export const anyGame: fc.Arbitrary<{ dataset: Dataset; choices: Choices }> = anyDataset.chain(
  (dataset) => anyChoices(dataset).map((choices) => ({ dataset, choices })),
);

/** A day, sometimes a fraction of one, from a little before any of these datasets to long after. */
export const anyDay: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer({ min: -3, max: 50 }),
    fc.integer({ min: -3, max: 1200 }),
    fc.double({ min: 0, max: 50, noNaN: true }),
  )
  .map((offset) => FIRST_DAY + offset);

/**
 * The dataset file, field by field. TypeScript types and the published JSON Schema are derived from these schemas
 * and written nowhere else. What a schema cannot say (ids that exist, dates in order) is in `cross-checks.ts`.
 */
import * as z from 'zod/mini';
import { isIsoDate, isPartialDate, PARTIAL_DATE } from './calendar-date.ts';

/** The only file format so far. A changed field means a new number and a migration. */
export const FORMAT = 1;

/** In characters. */
const LONGEST_TEXT = 5_000;
const LONGEST_ID = 120;
/** http or https, a host and perhaps a port; no user name, no blank or control character, nothing to end a quotation. */
const WEB_ADDRESS =
  /^https?:\/\/[^\s\p{Cc}/?#@\\:"<>.][^\s\p{Cc}/?#@\\:"<>]*(:\d{1,5})?([/?#][^\s\p{Cc}\\"<>]*)?$/iu;

/** A check of our own; `wanted.ts` says under this name what is wanted. */
function mustBe<Value>(isSound: (value: Value) => boolean, name: string): z.core.$ZodCheck<Value> {
  return z.refine(isSound, { error: name });
}

const id = z.string().check(z.minLength(1), z.maxLength(LONGEST_ID));
const plainText = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const languageTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'language-tag' }));
const textByLanguage = z
  .record(languageTag, plainText)
  .check(mustBe((texts) => Object.keys(texts).length > 0, 'some-text'));
const text = z.union([plainText, textByLanguage]);
const isoDate = z.string().check(mustBe(isIsoDate, 'date'));
const partialDate = z
  .string()
  .check(
    z.regex(PARTIAL_DATE, { error: 'partial-date', abort: true }),
    mustBe(isPartialDate, 'partial-date'),
  );
const webAddress = z
  .string()
  .check(z.maxLength(2_000, { abort: true }), z.regex(WEB_ADDRESS, { error: 'web-address' }));
const score = z.number().check(z.minimum(-10), z.maximum(10));
const precision = z._default(z.literal(['day', 'month', 'year']), 'day');
const sourceIds = z.array(id).check(z.minLength(1));
/** A list of two, with the type of a tuple; what zod loads for a tuple of its own weighs half a kilobyte. */
const between = z.array(id).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<
  Two,
  Two
>;
type Two = [string, string];

/** The fields that the published schema describes in words, which `scripts/build-schema.ts` holds. */
export const describedFields = { id, text, isoDate, partialDate, webAddress, between };

/** A page that is cited. */
export const sourceSchema = z.strictObject({
  id,
  publisher: plainText,
  title: text,
  /** False: the title is our description, because the headline itself was not seen. */
  titleSeen: z._default(z.boolean(), true),
  url: webAddress,
  date: z.optional(partialDate),
  rank: z.literal(['official', 'agency-or-major', 'regional', 'aggregator']),
  note: z.optional(text),
});

/** A state, bloc or organization. */
export const actorSchema = z.strictObject({
  id,
  name: text,
  /** Code on the disc, at most five letters. */
  short: z.string().check(z.minLength(1), z.maxLength(5)),
  kind: z.literal(['state', 'bloc', 'organization']),
  note: z.optional(text),
});

/** The standing score of a pair from a day on. */
export const levelSchema = z.strictObject({
  between,
  from: isoDate,
  level: score,
  because: text,
  sources: sourceIds,
});

/** What an event does from one actor to another. */
const effectSchema = z.strictObject({
  from: id,
  to: id,
  /** CAMEO event code; its published Goldstein score is looked up. Either this or `impact`. */
  cameo: z.optional(z.string().check(z.regex(/^\d{2,4}$/, { error: 'cameo' }))),
  /** A score of the act itself, for authors who know no codes. */
  impact: z.optional(score),
  weight: z._default(z.number().check(z.minimum(0), z.maximum(10)), 1),
  because: z.optional(text),
  /** True: the coding leans on the editor's reading more than others do. */
  interpretive: z._default(z.boolean(), false),
});

/** A standing score that an event moves. */
const levelMoveSchema = z.strictObject({
  between,
  level: score,
  because: text,
  /** What the new level rests on; when absent, the sources of the event. */
  sources: z.optional(sourceIds),
});

/** Words as printed. */
const quoteSchema = z.strictObject({
  text,
  speaker: plainText,
  role: z.optional(text),
  date: z.optional(partialDate),
  /** Where and when it was said or aired, and which translation this is. */
  context: z.optional(text),
  /** What could not be confirmed about wording or attribution; shown beside the words. */
  doubt: z.optional(text),
  sources: sourceIds,
});

/** An official document by its symbol. */
const documentSchema = z.strictObject({
  symbol: plainText,
  /** False: the number was not seen in a source. */
  verified: z._default(z.boolean(), true),
});

/** What an event can be about; the first theme of an event is its glyph. */
export const THEMES = [
  'diplomacy',
  'security',
  'economy',
  'energy',
  'law',
  'rhetoric',
  'science',
] as const;

/** Something that happened on a date, or a step of a scenario. */
export const eventSchema = z.strictObject({
  id,
  date: isoDate,
  precision,
  title: text,
  summary: text,
  themes: z.array(z.literal(THEMES)).check(z.minLength(1)),
  place: z.optional(text),
  /** 1 core, 2 secondary. */
  importance: z._default(z.literal([1, 2]), 2),
  confidence: z.literal(['confirmed', 'reported', 'disputed', 'projected']),
  effects: z._default(z.array(effectSchema), []),
  levels: z._default(z.array(levelMoveSchema), []),
  quotes: z._default(z.array(quoteSchema), []),
  sources: sourceIds,
  documents: z._default(z.array(documentSchema), []),
  /** What a reader must know about the date, the sources or the coding. */
  note: z.optional(text),
  /** Projected events only: what the projection rests on, and whether hindsight shaped it. */
  basis: z.optional(text),
});

/** A span of time; both ends belong to it. */
export const chapterSchema = z.strictObject({ id, title: text, from: isoDate, to: isoDate });

/** What might have followed from a day on. */
export const scenarioSchema = z.strictObject({
  id,
  title: text,
  /** The fork: recorded events dated before this day stay, those of the scenario follow. */
  from: isoDate,
  description: text,
  events: z.array(eventSchema),
});

/** A step of the authored path. */
export const storyStepSchema = z.strictObject({
  at: isoDate,
  /** The event the step stands at, where several share a day; when absent, the end of the day. */
  event: z.optional(id),
  scenario: z.optional(id),
  /** Actors to bring forward: one, or the two of a relation. */
  focus: z.optional(z.array(id).check(z.minLength(1), z.maxLength(2))),
  title: text,
  text,
});

/** What a story says of relations, in a form that can be put to the test of other settings. */
export const claimSchema = z.strictObject({
  id,
  /** The claim as a sentence, in neutral words. */
  text,
  between,
  /**
   * Judged at the end of days: the pair is `closer` or further `apart` on `to` than on `from`; on `to` its score is
   * above 0 (`friendly`), below 0 (`hostile`), or above that of the pair in `than` (`nearer`).
   */
  says: z.literal(['closer', 'apart', 'friendly', 'hostile', 'nearer']),
  than: z.optional(between),
  from: z.optional(isoDate),
  to: isoDate,
  /** The recorded events that carry it, with their sources. */
  events: z.array(id).check(z.minLength(1)),
  /** Whose reading it is, or what it leaves open. */
  note: z.optional(text),
});

/** Where a reader lands. */
export const openingSchema = z.strictObject({
  /** The day the reader lands on. */
  at: isoDate,
  event: z.optional(id),
  /** The day whose places are shown as ghosts and whose scores the changes are counted from. */
  since: isoDate,
  headline: text,
  takeaway: text,
});

/** The scale and the two constants that scores are worked out with. */
const methodSchema = z.strictObject({
  scale: z.literal('cameo-goldstein'),
  gain: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.25),
  halfLifeDays: z._default(z.number().check(z.minimum(1), z.maximum(36_500)), 120),
});

/** The whole file. */
export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  id,
  title: text,
  description: text,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'version' })),
  updated: isoDate,
  license: plainText,
  /** The language of texts that are plain strings. */
  language: languageTag,
  authors: z.array(plainText).check(z.minLength(1)),
  method: methodSchema,
  actors: z.array(actorSchema).check(z.minLength(1)),
  levels: z._default(z.array(levelSchema), []),
  events: z.array(eventSchema),
  chapters: z._default(z.array(chapterSchema), []),
  scenarios: z._default(z.array(scenarioSchema), []),
  opening: z.optional(openingSchema),
  story: z._default(z.array(storyStepSchema), []),
  claims: z._default(z.array(claimSchema), []),
  sources: z.array(sourceSchema),
});

/** Deep readonly view of what a schema lets through; arrays and tuples become readonly too. */
type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/** A checked dataset, with all defaults filled in. */
export type Dataset = Immutable<z.output<typeof datasetSchema>>;
/** A page that is cited. */
export type Source = Immutable<z.output<typeof sourceSchema>>;
/** A state, bloc or organization. */
export type Actor = Immutable<z.output<typeof actorSchema>>;
/** The standing score of a pair from a day on. */
export type Level = Immutable<z.output<typeof levelSchema>>;
/** What an event does from one actor to another. */
export type Effect = Immutable<z.output<typeof effectSchema>>;
/** A standing score that an event moves. */
export type LevelMove = Immutable<z.output<typeof levelMoveSchema>>;
/** Words as printed. */
export type Quote = Immutable<z.output<typeof quoteSchema>>;
/** Something that happened on a date, or a step of a scenario. */
export type DatasetEvent = Immutable<z.output<typeof eventSchema>>;
/** A span of time; both ends belong to it. */
export type Chapter = Immutable<z.output<typeof chapterSchema>>;
/** What might have followed from a day on. */
export type Scenario = Immutable<z.output<typeof scenarioSchema>>;
/** A step of the authored path. */
export type StoryStep = Immutable<z.output<typeof storyStepSchema>>;
/** What a story says of relations, in a form that settings can contradict. */
export type Claim = Immutable<z.output<typeof claimSchema>>;
/** Where a reader lands. */
export type Opening = Immutable<z.output<typeof openingSchema>>;
/** What an event can be about. */
export type Theme = (typeof THEMES)[number];
/** How sure it is that an event happened as told; `projected` in scenarios only. */
export type Confidence = DatasetEvent['confidence'];
/** Plain text, or one text per language tag. */
export type LocalizedText = Actor['name'];

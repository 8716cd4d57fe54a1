/** What the checks of a dataset want, in words; apart from the checks, as sound data need none of them. */
import type { CheckName } from './fault.ts';
import { MAX_DEPTH, MAX_ENTRIES, MAX_JSON_LENGTH, MAX_VALUES } from './size-limits.ts';

/** What a check wants, and how to mend a value that fails it. */
export interface Wanted {
  readonly expected: string;
  readonly remedy: string;
}

/** What the named checks of the schema want, and how to mend a value that fails them. */
export const FIELD_CHECKS: Readonly<Record<string, Wanted>> = {
  date: {
    expected: 'a real day as YYYY-MM-DD',
    remedy: 'Write "2025-02-28"; for a date known less exactly, set "precision".',
  },
  'partial-date': {
    expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
    remedy: 'Write as much of the date as is known.',
  },
  'language-tag': {
    expected: 'a language tag such as "en" or "pt-BR"',
    remedy: 'Use the BCP 47 tag of the language.',
  },
  'some-text': {
    expected: 'a text in at least one language',
    remedy: 'Write plain text, or one text per language.',
  },
  'web-address': {
    expected: 'an http or https address',
    remedy: 'Link to the public page; other schemes are refused.',
  },
  cameo: {
    expected: 'a CAMEO code of two to four digits, as text',
    remedy: 'Look the code up in the CAMEO table, or give "impact" instead.',
  },
  version: {
    expected: 'three numbers such as 1.0.0',
    remedy: 'Count versions as major.minor.patch.',
  },
};

/** The same for checks across entries and of the whole, from what they looked at; some say what was found, too. */
export const CHECKS: Readonly<
  Record<CheckName, (...details: string[]) => Wanted & { readonly found?: string | undefined }>
> = {
  'actor-id': () => ({
    expected: 'the id of an actor',
    remedy: 'Add the actor, or mend the id.',
  }),
  'other-actor': () => ({
    expected: 'another actor than the first',
    remedy: 'A relation joins two actors.',
  }),
  'one-act': (found) => ({
    found,
    expected: 'either "cameo" or "impact"',
    remedy: 'Give exactly one of them.',
  }),
  'cameo-code': () => ({
    expected: 'a code of CAMEO 1.1b3',
    remedy: 'Look it up in the CAMEO table, or give "impact" instead.',
  }),
  'recorded-event-id': () => ({ expected: 'the id of a recorded event', remedy: 'Mend the id.' }),
  'claim-field': (which, says) => ({
    expected: `${which} field with "${says}"`,
    remedy: 'Mend one of the two.',
  }),
  'date-order': (previous) => ({
    expected: `a date on or after ${previous}, that of the event before`,
    remedy: 'Sort the events by date.',
  }),
  recorded: () => ({ expected: 'a recorded event', remedy: 'Move it to a scenario.' }),
  projected: () => ({ expected: '"projected"', remedy: 'A scenario holds no record.' }),
  'after-fork': (fork) => ({
    expected: `a date on or after the fork, ${fork}`,
    remedy: 'Move it.',
  }),
  span: (from) => ({ expected: `a day on or after ${from}`, remedy: 'Swap the dates.' }),
  'unique-id': () => ({ expected: 'an id that is used once', remedy: 'Give each its own id.' }),
  'source-id': () => ({
    expected: 'the id of a source',
    remedy: 'Add the source, or mend the id.',
  }),
  'no-aggregator': () => ({
    expected: 'a source that is no aggregator',
    remedy: 'Cite the report that the aggregator repeats.',
  }),
  'event-id': () => ({ expected: 'the id of an event', remedy: 'Mend the id, or leave it out.' }),
  'event-day': (at, day) => ({
    expected: `an event of ${at}`,
    remedy: `Stand at ${day}, or leave the event out.`,
  }),
  'event-scenario': (scenario) => ({
    expected: 'an event that is played here',
    remedy: `Name its scenario, "${scenario}".`,
  }),
  'scenario-id': () => ({
    expected: 'the id of a scenario',
    remedy: 'Mend the id, or leave it out.',
  }),
  'fewer-faults': () => ({
    found: 'more faults than can be listed',
    expected: 'data of another form',
    remedy: 'Compare it with the published schema.',
  }),
  json: (reason) => ({
    found: `text that is not JSON (${reason})`,
    expected: 'one JSON document',
    remedy: 'Check commas, quotation marks and brackets near the place named.',
  }),
  'text-length': (length) => ({
    found: `${megabytes(Number(length))} MB of text`,
    expected: `at most ${megabytes(MAX_JSON_LENGTH)} MB`,
    remedy: SPLIT,
  }),
  entries: () => ({
    found: `a list or object of more than ${MAX_ENTRIES} entries`,
    expected: `at most ${MAX_ENTRIES}`,
    remedy: SPLIT,
  }),
  values: () => ({
    found: `more than ${MAX_VALUES} values`,
    expected: `at most ${MAX_VALUES}`,
    remedy: SPLIT,
  }),
  depth: () => ({
    found: `values nested more than ${MAX_DEPTH} levels deep`,
    expected: `at most ${MAX_DEPTH} levels, none of which contains itself`,
    remedy: 'Compare the file with the published schema.',
  }),
};

const SPLIT = 'Split the dataset, or leave out what the story does not need.';

function megabytes(length: number): string {
  return (length / 1_000_000).toFixed(1);
}

/**
 * Puts what checks found into words: the value found, the value wanted in plain words, and a remedy. A page loads it when a
 * dataset has faults.
 */
import { safeParse, type $ZodIssue as Issue } from 'zod/v4/core';
import { fault, type CheckFault, type CheckName, type Fault, type SchemaFault } from './fault.ts';
import { valueAt, type Path } from './path.ts';
import { plainProblems } from './plain-problems.ts';
import { problemAt, type Problem } from './problem.ts';
import { MAX_DEPTH, MAX_ENTRIES, MAX_TEXT_LENGTH, MAX_VALUES } from './size-limits.ts';

interface Wanted {
  readonly expected: string;
  readonly remedy: string;
}

/** What the named checks of the schema want, and how to mend a value that fails them. */
const FIELD_CHECKS: Readonly<Record<string, Wanted>> = {
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
const CHECKS: Readonly<
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
    expected: `at most ${megabytes(MAX_TEXT_LENGTH)} MB`,
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

/** Most problems that are listed; whoever meets more has another file in hand. */
const MAX_PROBLEMS = 1_000;

/** All faults in words, in their order; from a thousand problems on, that there are more. */
export function explainFaults(faults: readonly Fault[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const fault of faults) {
    for (const problem of problemsOf(fault)) problems.push(problem);
    if (problems.length > MAX_PROBLEMS) return [...problems.slice(0, MAX_PROBLEMS), MORE];
  }
  return problems;
}

const MORE: Problem = {
  path: '',
  found: `more than ${MAX_PROBLEMS} faults`,
  expected: 'none',
  remedy: 'Mend these first.',
};

function problemsOf(fault: Fault): readonly Problem[] {
  if ('schema' in fault) return faultProblems(fault);
  return 'check' in fault ? [checkProblem(fault)] : [fault];
}

/** Reads once more what a schema refused, and tells everything that is wrong with it. */
function faultProblems(refused: SchemaFault): readonly Problem[] {
  const { schema, root, path } = refused;
  try {
    const { error } = safeParse(schema, valueAt(root, path));
    // Who handed the data over may have mended them meanwhile.
    if (!error) return plainProblems(refused);
    return error.issues.flatMap((issue) => schemaProblems(issue, root, path));
  } catch {
    // Zod passes issues on as arguments, and an engine takes only so many (65 536 in Safari).
    return [checkProblem(fault(path, undefined, 'fewer-faults'))];
  }
}

function checkProblem({ path, found, check, details }: CheckFault): Problem {
  const { expected, remedy, found: said } = CHECKS[check](...details);
  const problem = problemAt(path, found, expected, remedy);
  return said === undefined ? problem : { ...problem, found: said };
}

/** The problems of one zod issue, which was found at `path` of `root`. */
function schemaProblems(issue: Issue, root: unknown, path: Path): Problem[] {
  const place = [...path, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const there = [...place, key];
        const remedy = 'Check the spelling against the schema, or take the field out.';
        return problemAt(there, valueAt(root, there), 'no such field', remedy);
      });
    case 'invalid_key':
      return issue.issues.map((inner) => problemOf(inner, place, place.at(-1)));
    case 'invalid_union':
      return unionProblems(issue, root, place);
    default:
      return [problemOf(issue, place, valueAt(root, place))];
  }
}

/** A union that fails in exactly one branch of the right type is reported as that branch would be. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  place: Path,
): Problem[] {
  const fitting = issue.errors.filter((branch) =>
    branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const [branch] = fitting;
  if (fitting.length === 1 && branch) {
    return branch.flatMap((inner) => schemaProblems(inner, root, place));
  }
  const found = valueAt(root, place);
  const forms = issue.errors.flat().map((inner) => wanted(inner, found).expected);
  return [problemAt(place, found, [...new Set(forms)].join(' or '), 'Use one of these forms.')];
}

function problemOf(issue: Issue, place: Path, found: unknown): Problem {
  const { expected, remedy } = wanted(issue, found);
  return problemAt(place, found, expected, remedy);
}

function wanted(issue: Issue, found: unknown): Wanted {
  const check = Object.hasOwn(FIELD_CHECKS, issue.message)
    ? FIELD_CHECKS[issue.message]
    : undefined;
  if (check) return check;
  switch (issue.code) {
    case 'invalid_type':
      return {
        expected: typeText(issue.expected),
        remedy: found === undefined ? 'Add it.' : 'Mend its type.',
      };
    case 'invalid_value':
      return {
        expected: issue.values.map((value) => JSON.stringify(value)).join(' or '),
        remedy: 'Use one of the listed values.',
      };
    case 'too_small':
      return sizeWanted('at least', issue.minimum, issue.origin);
    case 'too_big':
      return sizeWanted('at most', issue.maximum, issue.origin);
    default:
      return { expected: 'a value that the schema allows', remedy: 'Compare with the schema.' };
  }
}

function sizeWanted(bound: 'at least' | 'at most', size: number | bigint, origin: string): Wanted {
  const unit = { string: 'character', array: 'entry' }[origin];
  if (unit === undefined) {
    return { expected: `${bound} ${size}`, remedy: 'Use a number within the range.' };
  }
  const units = size === 1 ? unit : unit === 'entry' ? 'entries' : `${unit}s`;
  const remedy = bound === 'at least' ? 'Add what is missing.' : 'Make it shorter.';
  return { expected: `${bound} ${size} ${units}`, remedy };
}

function typeText(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    record: 'an object of texts by language',
    object: 'an object',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

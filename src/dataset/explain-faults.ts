/**
 * Puts what checks found into words: the value found, the value wanted in plain words, and a remedy. A page loads it when a
 * dataset has faults.
 */
import type * as z from 'zod/mini';
import type { Fault } from './fault.ts';
import { valueAt, type Path } from './path.ts';
import { problemAt, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

interface Wanted {
  readonly expected: string;
  readonly remedy: string;
}

/** What the named checks of the schema want, and how to mend a value that fails them. */
const CHECKS: Readonly<Record<string, Wanted>> = {
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

/** Most problems that are listed; whoever meets more has another file in hand. */
const MAX_PROBLEMS = 1_000;

/** All faults in words, in their order; from a thousand problems on, that there are more. */
export function explainFaults(faults: readonly Fault[]): readonly Problem[] {
  const problems = faults.flatMap((fault) =>
    'issue' in fault ? schemaProblems(fault.issue, fault.root, fault.path) : [fault],
  );
  if (problems.length <= MAX_PROBLEMS) return problems;
  const more: Problem = {
    path: '',
    found: `more than ${MAX_PROBLEMS} faults`,
    expected: 'none',
    remedy: 'Mend these first.',
  };
  return [...problems.slice(0, MAX_PROBLEMS), more];
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
  const check = Object.hasOwn(CHECKS, issue.message) ? CHECKS[issue.message] : undefined;
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

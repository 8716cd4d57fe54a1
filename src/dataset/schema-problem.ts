/** Turns what zod found into our problems: the value found, the value wanted in plain words, and a remedy. */
import type * as z from 'zod/mini';
import { foundText, pathText, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What the named checks of the schema want, and how to mend a value that fails them. */
const CHECKS: Readonly<Record<string, { expected: string; remedy: string }>> = {
  date: {
    expected: 'a real day as YYYY-MM-DD',
    remedy: 'Write "2025-02-28"; for a date known less exactly, set "precision".',
  },
  'partial-date': {
    expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
    remedy: 'Write as much of the date as is known.',
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

/** The problems of one zod issue in `root`, the value that was checked. */
export function schemaProblems(issue: Issue, root: unknown): Problem[] {
  const at = (extra: readonly PropertyKey[] = []): { path: string; found: string } => {
    const path = [...issue.path, ...extra];
    return { path: pathText(path), found: foundText(valueAt(root, path)) };
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...at([key]),
        expected: 'no such field',
        remedy: 'Check the spelling against the schema, or take the field out.',
      }));
    case 'invalid_union':
      return unionProblems(issue, root, at());
    default:
      return [{ ...at(), ...wanted(issue) }];
  }
}

/** A union that fails in exactly one branch of the right type is reported as that branch would be. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  here: { path: string; found: string },
): Problem[] {
  const fitting = issue.errors.filter((branch) =>
    branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const [branch] = fitting;
  if (fitting.length === 1 && branch) {
    return branch.flatMap((inner) =>
      schemaProblems({ ...inner, path: [...issue.path, ...inner.path] }, root),
    );
  }
  const expected = issue.errors.flatMap((branch) => branch.map((inner) => wanted(inner).expected));
  return [
    { ...here, expected: [...new Set(expected)].join(', or '), remedy: 'Use one of these forms.' },
  ];
}

function wanted(issue: Issue): { expected: string; remedy: string } {
  const check = CHECKS[issue.message];
  if (check) return check;
  switch (issue.code) {
    case 'invalid_type':
      return { expected: typeText(issue.expected), remedy: 'Add the field, or mend its type.' };
    case 'invalid_value':
      return {
        expected: issue.values.map((value) => JSON.stringify(value)).join(' or '),
        remedy: 'Use one of the listed values.',
      };
    case 'too_small':
      return {
        expected: `at least ${issue.minimum}${unit(issue.origin)}`,
        remedy: 'Add what is missing.',
      };
    case 'too_big':
      return {
        expected: `at most ${issue.maximum}${unit(issue.origin)}`,
        remedy: 'Make it smaller.',
      };
    default:
      return { expected: 'a value that the schema allows', remedy: 'Compare with the schema.' };
  }
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function typeText(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    tuple: 'a list of two',
    record: 'an object of texts by language',
    object: 'an object',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, root);
}

/**
 * Puts what checks found into words: the value found, the value wanted in plain words, and a remedy. A page loads it when a
 * dataset has faults.
 */
import { safeParse, type $ZodIssue as Issue } from 'zod/v4/core';
import { fault, type CheckFault, type Fault, type SchemaFault } from './fault.ts';
import { valueAt, type Path } from './path.ts';
import { plainProblems } from './plain-problems.ts';
import { problemAt, type Problem } from './problem.ts';
import { CHECKS, FIELD_CHECKS, type Wanted } from './wanted.ts';

/** Most problems that are listed; whoever meets more has another file in hand. */
const MAX_PROBLEMS = 1_000;

/** All faults in words, in their order; from a thousand problems on, that there are more. */
export function explainFaults(faults: readonly Fault[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const found of faults) {
    for (const problem of problemsOf(found)) problems.push(problem);
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

function problemsOf(found: Fault): readonly Problem[] {
  if ('schema' in found) return faultProblems(found);
  return 'check' in found ? [checkProblem(found)] : [found];
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

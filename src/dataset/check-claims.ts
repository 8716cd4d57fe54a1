/** Checks that claims have the days or the pair that they are judged by, and name recorded events. */
import { placed, type Entries, type Placed } from './entries.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Claim } from './schema.ts';

export function checkClaims({ claims, scenarios, ids }: Entries): Problem[] {
  const projected = new Set(scenarios.flatMap(({ entry }) => entry.events.map(({ id }) => id)));
  return claims.flatMap((claim) => [
    ...partProblems(claim),
    ...placed([...claim.path, 'events'], claim.entry.events)
      .filter(({ entry: id }) => !ids.events.has(id) || projected.has(id))
      .map(({ path, entry: id }) =>
        problemAt(path, id, 'the id of a recorded event', 'Mend the id.'),
      ),
  ]);
}

/** A change needs an earlier day, a comparison another pair; nothing else has either. */
function partProblems({ path, entry: { says, from, to, than } }: Placed<Claim>): Problem[] {
  const isChange = says === 'closer' || says === 'apart';
  const remedy = 'Mend "says", or this field.';
  const problems: Problem[] = [];
  if (isChange ? !(from !== undefined && from < to) : from !== undefined) {
    const expected = isChange ? `a day before ${to}` : `no such field with "${says}"`;
    problems.push(problemAt([...path, 'from'], from, expected, remedy));
  }
  if ((says === 'nearer') !== (than !== undefined)) {
    const expected = than ? `no such field with "${says}"` : 'the other pair';
    problems.push(problemAt([...path, 'than'], than, expected, remedy));
  }
  return problems;
}

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
function partProblems({ path, entry }: Placed<Claim>): Problem[] {
  const { says } = entry;
  const wanted = { closer: 'from', apart: 'from', nearer: 'than', friendly: '', hostile: '' }[says];
  return (['from', 'than'] as const).flatMap((field) => {
    const found = entry[field];
    if ((found !== undefined) === (field === wanted)) return [];
    const expected = `${found ? 'no such' : 'this'} field with "${says}"`;
    return [problemAt([...path, field], found, expected, 'Mend one of the two.')];
  });
}

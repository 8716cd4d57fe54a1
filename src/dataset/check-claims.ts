/** Checks that claims have the days or the pair that they are judged by, and name recorded events. */
import { placed, type Entries, type Placed } from './entries.ts';
import { fault, type CheckFault } from './fault.ts';
import type { Claim } from './schema.ts';

export function checkClaims({ claims, scenarios, ids }: Entries): CheckFault[] {
  const projected = new Set(scenarios.flatMap(({ entry }) => entry.events.map(({ id }) => id)));
  return claims.flatMap((claim) => [
    ...partFaults(claim),
    ...placed([...claim.path, 'events'], claim.entry.events)
      .filter(({ entry: id }) => !ids.events.has(id) || projected.has(id))
      .map(({ path, entry: id }) => fault(path, id, 'recorded-event-id')),
  ]);
}

/** A change needs an earlier day, a comparison another pair; nothing else has either. */
function partFaults({ path, entry }: Placed<Claim>): CheckFault[] {
  const { says } = entry;
  const wanted = { closer: 'from', apart: 'from', nearer: 'than', friendly: '', hostile: '' }[says];
  return (['from', 'than'] as const).flatMap((field) => {
    const found = entry[field];
    if ((found !== undefined) === (field === wanted)) return [];
    return [fault([...path, field], found, 'claim-field', found ? 'no such' : 'this', says)];
  });
}
